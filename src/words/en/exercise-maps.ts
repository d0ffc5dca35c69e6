/** Sentences of the exercise with the five maps. */
export const maps = {
  legend: { leadership: 'leading', management: 'managing' },
  match: 'Who holds which map?',
  field: 'Map',
  own: 'And your own?',
  ownHint: 'Choose the map that you would defend tonight. You get the strongest objection to it.',
  check: 'Read the objection',
  none: 'You have not chosen a map yet. Here is the strongest objection to each.',
  against: (name: string) => `Against ‘${name}’`,
  others: 'The objections to the other four',
};
