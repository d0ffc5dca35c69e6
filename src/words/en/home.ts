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
    text: 'Everybody votes in silence, two people say why, everybody votes again, and the story goes where the group goes. In a room, on a call, or both. The first try takes ten minutes.',
    link: 'See how it works',
  },
  teach: {
    title: 'I teach a course',
    text: 'Send one link with lessons and a scenario. Students play alone and hand in a code of one line; you paste all of them and see where the course parted, and why. Nobody needs an account.',
    link: 'Outcomes, plans by week, assigning',
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
