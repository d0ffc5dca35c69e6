export const home = {
  question: 'Which hand does this moment need?',
  description:
    'A course in leadership and management that you play. Make the first decision now: no sign-up, and nothing leaves your device.',
  lede: 'Sometimes people need a reason. Sometimes they need a list. Now and then one is useless without the other.',
  choose: 'What do you do?',
  promise: (decisions: number, minutes: number) =>
    `${decisions} decisions, about ${minutes} minutes, no sign-up, nothing leaves your phone.`,

  handsTitle: 'Two hands, two kinds of work',
  leading: ['Leading', 'settles where we are going, and why anyone should want to come.'],
  managing: ['Managing', 'settles who does what by when, and whether it holds.'],
  handsMore:
    'Neither ranks above the other, and anyone can do either, in any job. While you play, each of your moves is written down like piano music, so that afterwards you can see which hand you used and which one was asked for.',
  bars: [
    'Leading was asked for, and you led.',
    'Managing was asked for, and you managed.',
    'Both at once, and you used both.',
    'You led. What was missing is managing.',
    'Neither hand moved.',
  ],
  barsLabel: 'Five examples of how a move is written down',
  read: (lessons: number) => (lessons === 1 ? 'Read the lesson' : `Read the ${lessons} short lessons`),

  doorsTitle: 'With others, or away from the screen',
  group: {
    title: 'I train a group',
    text: (parts: number) =>
      `Show the scenario on one large screen and read the scene aloud. Everybody holds up one to four fingers; you click what most of them want. It comes in ${parts} parts, so you can stop in between.`,
    link: (title: string) => `Open ${title}`,
  },
  teach: {
    title: 'I teach a course',
    text: 'Give your students the address of a lesson or of the scenario. They install nothing and need no account. What they chose stays with them: there is no page yet that collects results.',
    link: 'See the lessons',
  },
  paper: {
    title: 'I want it on paper',
    text: 'The same story as a booklet. Every choice names the section to turn to, and the readings come at the back, where nobody sees them by accident.',
    link: (title: string) => `Print ${title}`,
  },

  whoTitle: 'Who wrote it',
  who: 'The founders of Both Hands did, after reading two articles that contradict each other. Every reading in the course is their judgement, and it comes with its reason, so that you can disagree.',
  whoLink: 'The two articles, and where we stand',
  notTitle: 'What it does not claim',
  not: 'That you will lead or manage better at work because you played this. It trains you to see what a described situation needs. Whether that reaches your own Monday depends on practice there, and this course does not measure it.',
  notMore: 'You get no grade, no rank and no personality type.',
};
