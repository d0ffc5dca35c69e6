/** The foot of a lesson: whether it is done. */
export const lessonProgress = {
  label: 'Your progress',
  done: 'Mark as done',
  isDone: (day: string) => `Done on ${day}.`,
  undo: 'Not done after all',
  onWay: 'Next on your way:',
  day: (at: number) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at),
};
