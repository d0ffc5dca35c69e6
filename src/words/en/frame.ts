export const frame = {
  name: 'Both Hands',
  line: 'Which hand does this moment need?',
  skip: 'Skip to the content',
  home: 'Both Hands, home page',
  main: 'Main',
  lessons: 'Lessons',
  scenarios: 'Scenarios',
  trainers: 'For trainers',
  search: 'Search',
  foot: 'About this site',
  record: 'My record',
  about: 'About',
  privacy: 'Privacy',
  licence: 'Licence',
  waking:
    'What belongs here has not come yet. Check the connection, and reload the page. From a file on disk it cannot come: a browser runs it only from a web address.',
  stays: 'Nothing you do here leaves this device by itself.',
};
