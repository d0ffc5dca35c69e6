/** What a lesson may write in `<…>` without importing it; `map.ts` has the components themselves. */
export const lessonComponentNames = [
  'AskTwo',
  'CallIt',
  'Cite',
  'Compose',
  'Figure',
  'FormB',
  'Guess',
  'HowMany',
  'Maps',
  'MarkText',
  'Match',
  'Place',
  'Plan',
  'Pointer',
  'SaidAndShown',
  'Score',
  'Sort',
  'Switches',
  'Talk',
  'Term',
  'Timeline',
  'Write',
] as const;

export type LessonComponent = (typeof lessonComponentNames)[number];
