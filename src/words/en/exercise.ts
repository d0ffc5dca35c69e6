import { numeralAlone } from './numeral.ts';

/** Sentences of the exercises in the lessons. */

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const exercise = {
  check: 'Compare with the key',
  key: 'The key, with its reasons.',
  keepAnswers: 'Try again with my answers',
  clearAnswers: 'Clear and start again',
  choose: 'Choose one',
  kicker: 'Exercise',
  colon: ': ',
  or: ' or ',
  /** A label before what it names. */
  named: (label: string) => `${label}: `,
  noDifference: 'You chose the same.',
  leftOpen: 'You left this open.',
  chose: (label: string) => `You chose: ${label}.`,
  lookAgain: 'Look again at',
};

/** What a comparison comes to, in words. */
export function boardSummary(
  whole: { same: number; of: number },
  set: number,
  open: number,
  fields: readonly { label: string; same: number; of: number }[],
  nearly = '',
): string {
  if (set === 0) return 'Nothing was chosen yet. Here is the key, with its reasons.';
  const parts = [
    whole.same === whole.of
      ? `All ${numeralAlone(whole.of)} as in the key.`
      : `${sentence(numeralAlone(whole.same))} of ${numeralAlone(whole.of)} as in the key.`,
  ];
  const asked = fields.filter(({ of }) => of > 0);
  if (asked.length > 1 && whole.same < whole.of)
    parts.push(
      `${sentence(asked.map(({ label, same, of }) => `${label.toLowerCase()}: ${numeralAlone(same)} of ${numeralAlone(of)}`).join('; '))}.`,
    );
  if (nearly) parts.push(nearly);
  if (open > 0) parts.push(open === 1 ? 'One is still open.' : `${sentence(numeralAlone(open))} are still open.`);
  return parts.join(' ');
}

export const marking = {
  found: 'In the key; you marked it.',
  missed: 'In the key; you left it.',
  extra: 'You marked it; the key does not.',
  tags: { found: 'you and the key', missed: 'the key', extra: 'you, not the key' },
};

/** What marked lines come to, in words. */
export function linesSummary(found: number, missed: number, extra: number): string {
  const all = found + missed;
  if (found + extra === 0) return `Nothing was marked yet. The key has ${numeralAlone(all)} lines.`;
  const first =
    missed === 0
      ? `You marked all ${numeralAlone(all)} lines of the key.`
      : `You marked ${numeralAlone(found)} of the ${numeralAlone(all)} lines in the key.`;
  if (extra === 0) return first;
  return `${first} ${extra === 1 ? 'One more is' : `${sentence(numeralAlone(extra))} more are`} marked; see what the key says about ${extra === 1 ? 'it' : 'them'}.`;
}

export const guessing = {
  check: 'See what was the same',
  open: 'no guess',
  yours: 'Your guesses',
};

/** What two sets of guesses come to, in words. */
export function guessSummary(different: number, complete: number, of: number): string {
  if (complete === 0) return 'You have not guessed about both yet. Here is what they have in common.';
  const counts = `${numeralAlone(complete)} ${complete === 1 ? 'count' : 'counts'}`;
  if (complete < of) return `You guessed about both on ${counts}, and differently on ${numeralAlone(different)}.`;
  if (different === 0) return 'You made the same guesses about both. The words moved nothing here.';
  return `You guessed differently about the two on ${different === of ? `all ${counts}` : `${numeralAlone(different)} of ${counts}`}.`;
}

/** Labels of the fields that every lesson uses in the same words. */
export const readings = {
  mode: {
    label: 'Kind of work',
    leadership: 'leading',
    management: 'managing',
    both: 'both',
    neither: 'neither',
  },
  fit: {
    label: 'The moment',
    'called-for': 'asked for it',
    partly: 'could also use it',
    'not-now': 'asked for something else',
  },
  craft: {
    label: 'Craft',
    skilled: 'well done',
    fair: 'adequate',
    clumsy: 'rough',
    none: 'nothing to judge',
  },
};

export const placing = {
  dimension: 'Dimension',
  pole: 'Pole',
  leadership: 'leading',
  management: 'managing',
  dir: 'direction – planning',
  ali: 'aligning – organising',
  ins: 'inspiring – controlling',
  chg: 'change – consistency',
  hor: 'long – short horizon',
  amb: 'embracing – reducing ambiguity',
  suc: 'new goals – delivery against plan',
};

export const sorting = { bucket: 'The key' };

export const timeline = {
  field: 'Without it, that day',
  check: 'See what each would have cost',
  seen: 'What anybody could see',
  marks: (moves: number) =>
    `${sentence(numeralAlone(moves))} moves that nobody on the spot noticed. A square fills when its layer is open.`,
};

export const recall = {
  title: 'From memory',
  hint: 'Tap what you would say. The answer opens under it.',
  right: 'Yes.',
  other: 'Not this one.',
};
