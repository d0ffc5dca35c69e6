/** Sentences of the exercises in which a talk is led turn by turn. */
export const talk = {
  you: 'You',
  back: 'One step back',
  again: 'From the start',
  comes: 'What it came to',
  all: 'Where every answer leads',
  ends: 'What the talk can come to',
  endsIf: (after: readonly string[], unless: readonly string[]) =>
    [
      after.length > 0 && `After ${after.join(' and ')}`,
      unless.length > 0 && `${after.length > 0 ? 'without' : 'Without'} ${unless.join(' and ')}`,
    ]
      .filter(Boolean)
      .join(', '),
  otherwise: 'Otherwise',
};
