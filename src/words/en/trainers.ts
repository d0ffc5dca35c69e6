/** The front page for trainers. */
export const trainers = {
  title: 'For trainers',
  description:
    'Play a scenario with a room or a call, send it as a link, or print it. See which move each group made and why. No account, no server.',
  heading: 'Let a group decide. Then ask why.',
  lede: 'Everybody faces the same moment and chooses alone before anyone speaks. Then you can see where they parted, and that is your workshop.',
  promise:
    'No account, no installation, nothing leaves the browser by itself. Five minutes to prepare, ten for the first try.',
  begin: 'Plan the first ten minutes',
  sampleLink: 'See sample results',
  noScript: {
    text: 'JavaScript is switched off in this browser. Room, link and results need it; the kit on paper does not.',
  },

  ways: {
    title: 'Three ways to do it',
    together: {
      title: 'Together',
      where: 'In a room, on a call, or half and half',
      text: 'One window for everybody, one for you. A silent vote, two voices, a second vote, and the story goes on where the group wants to go. Your window has the notes, the clock and the next question.',
      facts: '6 to 40 people, 45 to 90 minutes',
      link: (scenario: string) => `Open the room: ${scenario}`,
    },
    alone: {
      title: 'Alone, by link',
      where: 'At home, on the train, between two meetings',
      text: 'You choose the settings, they get one link. Each plays on their own device and hands in a short code; you paste the codes, a whole chat if you like, and see who chose what and why.',
      facts: 'Any number of people, 20 minutes each',
      link: (scenario: string) => `Assign ${scenario}`,
      results: 'Read what was handed in',
    },
    paper: {
      title: 'On paper',
      where: 'Where there is no network, or no wish for one',
      text: 'A kit made from the scenario itself: time plans, your notes, vote cards, sheets for everyone, the authors’ reasons, and slides for the day on which everything fails.',
      facts: 'Any number of people, printed the day before',
      link: (scenario: string) => `Open the kit: ${scenario}`,
    },
  },

  choose: {
    title: 'Choose a scenario',
    scenario: 'Scenario',
    size: (decisions: number, minutes: number) => `${decisions} decisions, ${minutes} minutes alone`,
    room: 'Room',
    assign: 'Assign',
    kit: 'Kit',
    roomOf: (scenario: string) => `Room with ${scenario}`,
    assignOf: (scenario: string) => `Assign ${scenario}`,
    kitOf: (scenario: string) => `Kit of ${scenario}`,
  },

  first: {
    title: 'A first workshop in ten minutes',
    lede: (scenario: string) =>
      `One decision of ${scenario} is enough to find out whether this suits your group: the end of a meeting, the start of a course day.`,
    before: {
      title: 'Five minutes before',
      steps: (scenario: string) => [
        [
          '3 min',
          'Open the room, press ‘Begin’, open the window for the group, and try the keys: the question mark lists them.',
        ],
        ['2 min', 'Settle how people vote: fingers, cards from the kit, or letters in the chat of the call.'],
        [
          'If you can',
          `The evening before, play ${scenario} once, fast. Without it the notes in your window are enough.`,
        ],
      ],
    },
    steps: (from: { scene: string; question: string; listen: string }) => [
      {
        at: '0:00',
        head: 'Say who they are',
        text: 'Show the title and read the role aloud. Add one sentence:',
        say: 'There are no points, and sensible people disagree here.',
      },
      {
        at: '1:00',
        head: `Read ‘${from.scene}’`,
        text: 'Aloud, slowly, with the choices A to D below it. Answer no questions about what is right.',
      },
      {
        at: '2:00',
        head: 'Vote in silence',
        text: 'Cards come to you face down, letters on a call to you alone. You type the counts; nobody sees them yet.',
        say: 'Choose for yourself, before anyone explains.',
      },
      {
        at: '3:00',
        head: 'Hear two voices',
        text: 'Show the counts. Ask one person each from two different moves:',
        say: 'What in the text made you choose that?',
      },
      {
        at: '5:00',
        head: 'Vote again, and play it',
        text: 'Show who moved. Then take the way that most want, and read what comes of it.',
      },
      {
        at: '6:30',
        head: 'Ask one question',
        say: from.question,
        text: `Listen for: ${from.listen.replace(/^\w/, (letter) => letter.toLowerCase())}`,
      },
      {
        at: '8:00',
        head: 'Show the reading',
        text: 'It is the authors’ judgement, with its reason. Whoever reads it differently says which words they go by. You need not settle it.',
      },
      {
        at: '9:00',
        head: 'One sentence each',
        text: 'In writing, not collected:',
        say: 'When something like this happens to me, I will first …',
      },
    ],
    end: '10:00',
    ended: {
      head: 'Stop, on time',
      text: (rest: number) =>
        `Who wants to know how it ends plays the other ${rest} decisions: with you in an hour, or alone by link.`,
    },
    sample: {
      title: 'What you see afterwards',
      text: 'Where the group was split, where it agreed on a move that the moment did not ask for, three decisions worth discussing. Try it before you have a group: with invented people and invented answers, marked as a sample on every page.',
      link: 'Open the sample results',
      picture: 'A group as a score: the larger the note, the more people made that move. Sample, invented.',
    },
  },

  course: {
    title: 'Teach a course',
    lede: 'For a seminar of twelve or a lecture of a hundred and twenty.',
    more: 'Outcomes, plans for six and twelve weeks, how to cite',
    steps: [
      {
        head: 'Assign',
        text: 'Lessons and a scenario in one link, with a day if you like. Put it where your course lives; a QR code and a sheet for the wall come with it.',
        link: 'Make an assignment',
      },
      {
        head: 'They hand in',
        text: 'After playing, each student copies a code of one line into the text field of your learning platform, or a longer text with what they wrote. The first run counts; a second one is shown as such.',
      },
      {
        head: 'Read the results',
        text: 'Paste everything at once, in any order, as often as you like. The totals add up: accepted, repeated, refused with the reason. Tables leave as CSV for your own analysis, with a codebook.',
        link: 'Open the results page',
      },
    ],
    grade:
      'There is no mark in it. Two sensible people can play differently and both learn; if your rules need something to count, count what was handed in.',
  },

  data: {
    title: 'For your data protection officer or works council',
    lede: 'Half a page, to be read before anybody plays.',
    print: 'Print this half page',
    points: [
      {
        head: 'What there is',
        text: 'Choices in an invented story, phrases that were tapped, whether somebody was sure, sentences that they typed. No marks, no personality type, no ranking. The dates of steps stay in the learner’s browser; a hand-in code holds no times.',
      },
      {
        head: 'Where it is',
        text: 'In the browser of the person who plays, on their device. These pages are files. There is no account, no database behind them, no cookie, no analytics, and every page carries a rule that forbids the browser to load from or send to any other host.',
      },
      {
        head: 'Who sees it',
        text: 'Nobody, until the person hands in by their own act, with a code, a text or a file, in a way that they choose. A code is not encrypted: whoever has it can read that run. What was typed travels only in the text and the file, never in the code. Votes in a room are counts without names.',
      },
      {
        head: 'Names',
        text: 'The trainer decides whether a name, a name of the person’s choice or none is asked for. Without names, results show what a group did and no single person, and of fewer than five people totals only. The number that stands for a person in a code is random and new for each assignment; it cannot connect two of them. A name written beside two codes can.',
      },
      {
        head: 'At the trainer’s',
        text: 'Codes are read in the trainer’s browser. They are gone when the page is closed, unless the trainer asks for them to be kept on that device. Tables, prints and reports are files of yours, and your own rules apply to them.',
      },
      {
        head: 'What others can see',
        text: 'The host of these files sees what every web server sees and may log: which page was asked for, when, from which network address. Choices and assignments are not among it. The chat, mail or learning platform that carries a code is run by somebody, and their rules apply to it.',
      },
      {
        head: 'What it is for',
        text: 'Learning together. Not for appraisal, selection or promotion: a move in a story does not measure a person, and codes are checked for typing errors, not for honesty. Printed results say so on every page.',
      },
      {
        head: 'How to delete',
        text: 'Learners and trainers: ‘Delete everything on this device’ under ‘My record’. It removes runs, results, kept pages and the background script, looks again, and tells you what is left, if anything. What was sent has to be deleted where it was sent.',
      },
    ],
    more: 'The whole privacy page',
  },

  needs: {
    title: 'What you need',
    list: [
      'A laptop with a browser, and a screen or a call that everybody sees.',
      'JavaScript, for these pages only: with no server behind them, votes are counted, codes read and pictures drawn by your own browser. Learners can play without it; handing in needs it.',
      'A network once, to open this page. After that the room, assignments, results and kits work without one.',
    ],
  },
};
