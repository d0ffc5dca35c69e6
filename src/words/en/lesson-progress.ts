/** The foot of a lesson: whether it is done. */
export const lessonProgress = {
  label: 'Your progress',
  done: 'Mark as done',
  isDone: (day: string) => `Done on ${day}.`,
  undo: 'Not done after all',
  day: (at: number) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at),
};

/** Where a step ends: what follows on the way that was taken. */
export const nextOnWay = {
  next: 'Next on your way',
  other: 'Next',
  last: 'The last step of your way',
  /** Before the title, where going on also says that this step is done. */
  done: 'Done, on to: ',
};
