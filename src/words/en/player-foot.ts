/** At the foot of the player. */
export const playerFoot = {
  kept: 'Kept here.',
  title: 'Settings',
  readings: 'Show the reading',
  decision: 'after each decision',
  part: 'after each part',
  end: 'at the end',
  fixed: 'Your trainer set this for the run.',
  keys: 'Keys A to D choose, G goes on',
};
