/** How the score is read. */
export const legend = {
  title: 'How to read it',
  fit: 'asked for and played',
  missing: 'asked for, missing',
  plain: 'played, also possible',
  small: 'played, not needed',
  both: 'both hands at once',
  rest: 'neither hand',
  hinge: 'turning point',
};
