/** The foot of a lesson: whether it is done. */
export const lessonProgress = {
  label: 'Your progress',
  done: 'Mark as done',
  isDone: (day: string) => `Done on ${day}.`,
  undo: 'Not done after all',
  kept: 'Kept here.',
  writing: 'Being kept …',
  'not-kept': 'Not kept: this browser does not store it.',
  day: (at: number) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at),
};
