export const privacy = {
  title: 'Privacy',
  description: 'What Both Hands knows about you: nothing. What your browser keeps, and what a host can see.',
  heading: 'Nothing you do here is sent anywhere',
  lede: 'There is no account and no server that collects anything. The pages are files; reading and playing happen in your browser.',
  stays: {
    title: 'What your browser keeps',
    text: [
      'Your progress: the choices of every run and when you made them, what you marked or wrote, which lessons you opened or marked as done, what you answered about yourself, your plan, and the days on which you want to come back. Every step is written twice, to IndexedDB and to local storage, because each of the two loses things that the other one keeps. Both belong to this browser on this device. They stay when the page is closed, until you or the browser remove them. What you tapped in the exercises of lessons stays until the tab is closed.',
      'Preferences, for instance when readings are shown, and a name if you typed one, are in local storage as well.',
      'None of it is sent. A link that carries a run holds that run itself, so whoever gets the link from you can read it; the run stands behind the #, which browsers do not send to the server. A file that you save is yours and lies where you put it.',
      'In your record you can see all of it, save it, and delete it, together with what trainers’ pages have kept; what was deleted is looked for again, and you are told if something is left. There are no cookies, so no banner asks you about them.',
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
  trainers: {
    title: 'If you train others, or are trained',
    text: [
      'An assignment is a link. Its settings, the name of the group and the trainer’s line stand behind the # and are not sent to the server. Opening it keeps, in this browser, which assignment a run belongs to, a number made at random for that assignment alone, and, once you hand something in, the code you took and a name if you typed one.',
      'A hand-in code holds one run: choices, phrases, how sure you were, where you read it differently. It is not encrypted, so whoever has it can read the run. It holds no name and no time. Nothing is handed in unless you copy or save it and pass it on; a name, if one is asked for, is text that you put beside it.',
      'The results page reads codes in the trainer’s own browser and forgets them when it is closed, unless the trainer has asked for them to be kept. The room keeps its session, counts of votes without names, so that it survives a crash. Both lie in a database of their own in that browser.',
      'Room, kit and trainers’ pages put a copy of themselves, of the scenarios and of the home page into this browser, and with it a background script (a service worker) that opens them when the network is gone. It loads from the host of these pages alone and reports nothing. Pages for learners do not install it.',
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
    text: 'Your progress stays on it, and whoever sits down after you can see it and go on where you stopped. When you have finished, use ‘Finish and hand over’ in your record: it saves your file first and then removes everything.',
    link: 'My record',
  },
};
