export const notFound = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  heading: 'A rest: nothing is written here.',
  text: 'This address leads to no page. It may have been cut short on its way to you, or a letter has gone astray.',
  label: 'Search lessons and scenarios',
  submit: 'Search',
  or: 'Or go to',
  home: 'Home',
  lessons: 'Lessons',
  scenarios: 'Scenarios',
  skip: 'Skip to the content',
};
