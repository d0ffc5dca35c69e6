import { numeralAlone } from './numeral.ts';

/** Sentences of the exercises in which a situation is called. */

export const call = {
  first: 'Your first call',
  tap: 'Which phrases decided it? Tap them in the text.',
  second: 'Your call now',
  calls: { leadership: 'lead', management: 'manage', both: 'both', wait: 'wait, with a trigger' },
  check: 'Compare with our call',
  key: 'Our call: ',
  open: 'You have not called it yet.',
  cues: 'What decided it',
  decoys: 'What only looks as if it did',
  tapped: 'you tapped it',
  /** The feedback: what was seen, apart from what was done with it. */
  told: {
    seenRight: 'You saw what decides it, and made the same call.',
    seenWrong: 'You saw what decides it and made another call of it: the right reading, another tool.',
    partlyRight: 'The same call, and some of what decides it among your phrases.',
    partlyWrong: 'Another call. You found some of what decides it, beside phrases that only look so.',
    unseenRight: 'The same call, for other reasons than ours.',
    unseenWrong: 'Another call, and other phrases: look at what decides it first.',
    noneRight: 'The same call. You tapped nothing; see whether these phrases were yours, too.',
    noneWrong: 'Another call. You tapped nothing; begin with the phrases.',
  },
  changed: {
    towards: (from: string) => `The phrases moved you here, from ‘${from}’.`,
    away: (from: string) => `Your first call, ‘${from}’, was ours, too.`,
    other: (from: string) => `You began with ‘${from}’.`,
  },
};

/** What the opened items come to, in words. */
export function callSummary(opened: number, of: number, first: number, second: number, saw: number): string {
  if (opened === 0) return '';
  const all =
    opened === of
      ? `Of all ${numeralAlone(of)}`
      : `Of the ${opened === 1 ? 'one' : numeralAlone(opened)} that you have read`;
  const times = (count: number) => (count === opened && count > 1 ? 'all' : numeralAlone(count));
  return `${all}, you began with our call in ${times(first)} and ended with it in ${times(second)}. What decides it you saw in ${times(saw)}.`;
}
