export const learn = {
  title: 'Lessons',
  description: 'Short lessons on what leading is, what managing is, and how to tell which one a moment needs.',
  lede: 'Each lesson opens with a question, takes about a quarter of an hour, and ends in one sentence that you can carry away.',
  /** "5 lessons, about 75 minutes", to the nearest five. */
  size: (lessons: number, minutes: number) =>
    `${lessons === 1 ? '1 lesson' : `${lessons} lessons`}, about ${Math.round(minutes / 5) * 5} minutes`,
  module: (number: number) => `Module ${number}`,
  minutes: (minutes: number) => `${minutes} minutes`,
  playTitle: 'Or play first',
  play: 'You need no lesson to play. If you like to be thrown in at the deep end and told about water afterwards, start here.',
  playLink: (title: string) => `Play ${title}`,

  trail: 'You are here',
  place: (number: number, total: number) => `Lesson ${number} of ${total}`,
  question: 'The question',
  carry: 'To carry away',
  practise: 'Where you practise it',
  neighbours: 'More lessons',
  previous: 'Before',
  next: 'Next',
  last: 'That was the last lesson. Now play.',
  toScenarios: 'To the scenarios',
  old: 'First, one from memory',
  oldFrom: 'It comes from',
  look: 'To look things up',
  workbook: 'Workbook to print',
  calls: 'Four situations to call, before you go on.',
};
