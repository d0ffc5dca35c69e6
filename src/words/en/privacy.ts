export const privacy = {
  title: 'Privacy',
  description: 'What Both Hands knows about you: nothing. What your browser keeps, and what a host can see.',
  heading: 'Nothing you do here is sent anywhere',
  lede: 'There is no account and no server that collects anything. The pages are files; reading and playing happen in your browser.',
  stays: {
    title: 'What your browser keeps',
    text: [
      'While you play, your choices so far, and what you marked or wrote about them, are kept in this tab, in what browsers call session storage, so that a reload does not throw you back to the start. They go when the tab is closed, unless your browser can reopen closed tabs and you ask it to.',
      'If you change how a scenario behaves, for instance when readings are shown or whether single keys choose, that preference is kept in local storage, so that you need not set it again. It says nothing about your choices. Clearing the browser’s data for this site removes it.',
      'Nothing else is stored. There are no cookies, so no banner asks you about them.',
    ],
  },
  never: {
    title: 'What there is none of',
    list: [
      'Analytics, counters, tracking pixels.',
      'Fonts, pictures or scripts from other companies: every file comes from the same place as this page. Each page also carries a rule that forbids your browser to load anything from elsewhere.',
      'Reports about you to a teacher or an employer. If you want somebody to see how you played, you have to show or send it yourself.',
    ],
  },
  host: {
    title: 'What the host can see',
    text: [
      'Whoever runs the computer that these files lie on sees what every web server sees: which files were asked for, when, and from which network address. Your choices are not among them. They stand, if at all, behind the # of an address, and browsers do not send that part.',
      'What you search for is looked up in your browser as well. If your browser runs no JavaScript, or you search before the page is ready, the word becomes part of an address and can appear in the host’s log.',
    ],
  },
  shared: {
    title: 'On a computer that others use',
    text: 'Close the tab, or better the whole browser, when you have finished. Until then, someone who sits down after you can go on where you stopped.',
  },
};
