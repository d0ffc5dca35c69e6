export const glossary = {
  title: 'Glossary',
  description: 'The words of the course in alphabetical order, each with its meaning here and the lessons that use it.',
  heading: 'Words, as this course means them',
  lede: 'Most of these are everyday words. Where the course means something narrower, this page says what.',
  jump: 'Go to a letter',
  digits: '0–9',
  used: 'In the lessons:',
  /** In a lesson, under a word that was opened. */
  here: 'In the glossary',
};
