import { numeral } from './numeral.ts';

/** What was said in part A above what runs show. */

const times = (count: number) =>
  count === 0 ? 'not once' : count === 1 ? 'once' : count === 2 ? 'twice' : `${numeral(count)} times`;

export const saidAndShown = {
  loading: 'Opening what you said and what you played …',
  noScript:
    'This exercise is drawn from the answers and runs in your browser, and that needs JavaScript, which is switched off here. The fourteen pairs stand on paper as well.',
  paper: 'The fourteen pairs on paper',
  said: 'What you said',
  shown: 'What you chose',
  noPairs:
    'You have not answered the fourteen pairs yet, or not all of them. Without them one half of this picture is empty.',
  answer: 'Answer the fourteen pairs here',
  goOn: 'Go on with the fourteen pairs',
  repeat: 'Answer them again today',
  pairs: (leadership: number, date: string) => `${leadership} of 14 answers for leadership work, on ${date}.`,
  fetching: 'Your runs are being read …',
  failed: 'Some stories could not be fetched, so your runs cannot be counted now.',
  again: 'Try again',
  noRuns: 'You have no finished run in this browser, so nothing is shown yet. A run takes about twenty minutes.',
  play: 'To the scenarios',
  few: (total: number, led: number, managed: number) =>
    `In your finished runs you went to the other single hand ${times(total)}: ${numeral(led)} by leading, ${numeral(managed)} by managing. Below ten that cannot be told from chance, so no range is drawn.`,
  pull: (led: number, total: number) =>
    `${led} of ${total} misses went to leading where managing was asked for, ${total - led} to managing where leading was asked for.`,
  axis: { all: 'all', even: 'even' },
  leading: 'leading',
  managing: 'managing',
  rangeSays:
    'The mark is your count. The bar is a range around it: drawn like this, 95 bars in 100 hold the share that many more answers, or runs, would show.',
  chart: (name: string, share: number, low: number, high: number) =>
    `${name}: ${share} of 100 to leading, the range goes from ${low} to ${high}`,
  /** What the two ranges allow one to say. */
  reading(said: 'leading' | 'managing' | 'open', shown: 'leading' | 'managing' | 'open'): string {
    if (said === 'open' && shown === 'open')
      return 'Both ranges hold the middle. Neither what you said nor what you chose shows a side.';
    if (said === 'open')
      return `What you said holds the middle. What you chose lies towards ${shown}. The second is the better evidence, and it is still about stories.`;
    if (shown === 'open')
      return `You said ${said}. What you chose holds the middle, so the runs do not bear it out, and do not refute it.`;
    if (said === shown) return `Both lie towards ${said}. What you would rather do is also where you go when you miss.`;
    return `You said ${said}, and your misses went to ${shown}. That is worth a question to somebody who sees you work.`;
  },
  limits:
    'Both are counts, from different questions. They are drawn above each other to be looked at together, and never added up.',
};
