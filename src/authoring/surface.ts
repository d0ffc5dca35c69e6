import { countWords, plain } from '../scenario/text.ts';
import type { Choice, Decision } from '../scenario/types.ts';
import { measures, type Measured } from './balance.ts';
import { guessRate, isSureGuess, mean, named, percent, two, type Key } from './key.ts';
import { countListed, haloWords, procedureWords, selfServing, warmWords } from './word-lists.ts';

/** The least and the most words of a choice's text, by level, and the mean to aim at. */
export const choiceWords = {
  introductory: { least: 14, most: 24, aim: 20 },
  intermediate: { least: 16, most: 30, aim: undefined },
  advanced: { least: 16, most: 30, aim: undefined },
} as const;

const lower = (choice: Choice) =>
  plain(choice.text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
const count = (pattern: RegExp) => (choice: Choice) => plain(choice.text).match(pattern)?.length ?? 0;
const length = (choice: Choice) => countWords(choice.text);

/** How many words of a choice shine in any talk about leading and managing. */
export const haloWordsIn = (choice: Choice) => countListed(lower(choice), haloWords);

/** Ways to guess the best move without reading it. Each measures a choice; the guess is the choice with most. */
const guesses: [what: string, measure: (choice: Choice, at: number) => number][] = [
  ['longest', length],
  ['shortest', (choice) => -length(choice)],
  ['first', (_, at) => -at],
  ['most sentence and quotation marks', count(/[.?!…:;]|(?<![\p{L}\p{N}])['‘’"“”]|['’"”](?![\p{L}\p{N}])/gu)],
  ['most commas', count(/,/g)],
  ['most distinct words', (choice) => new Set(lower(choice)).size],
  ['most warm words', (choice) => countListed(lower(choice), warmWords)],
  ['most procedure words', (choice) => countListed(lower(choice), procedureWords)],
];

/** B10 and B11: nothing on the surface of a choice tells that it is the best. */
export function checkSurface(key: Key): Measured {
  const { figures, findings, figure, fails } = measures();
  const { scenario, decisions, choices, best } = key;
  const { least, most, aim } = choiceWords[scenario.level];

  for (const { decision, choice } of choices) {
    const words = length(choice);
    if (words >= least && words <= most) continue;
    const path = ['scenes', decision.id, 'choices', choice.id, 'text'];
    fails('B10', `The text of \`${choice.id}\` has ${words} words.`, `${least} to ${most} at this level`, path);
  }
  for (const decision of decisions) {
    const words = decision.choices.map(length);
    const ratio = Math.max(...words) / Math.min(...words);
    if (ratio <= 1.35) continue;
    const path = ['scenes', decision.id, 'choices'];
    fails(
      'B10',
      `In \`${decision.id}\` the longest text is ${two(ratio)} times the shortest: ${words.join(', ')} words.`,
      'at most 1.35 times',
      path,
    );
  }
  const all = mean(choices.map(({ choice }) => length(choice)));
  const ofBest = mean(choices.filter((each) => each.best).map(({ choice }) => length(choice)));
  figure('B10', `words of a choice: mean ${two(all)}${aim ? ` (aim ${aim})` : ''}, of the best moves ${two(ofBest)}`);

  const longest = decisions.filter((decision) => isStrictlyLongest(decision, best(decision)));
  const share = longest.length / decisions.length;
  figure('B10', `the best move is the longest in ${percent(share)} of decisions`);
  if (share > 0.4)
    fails('B10', `The best move is the longest in ${percent(share)} of decisions: ${named(longest)}.`, 'at most 40 %');

  const letters = ['A', 'B', 'C', 'D'].map((letter, at) => ({
    letter,
    where: decisions.filter((decision) => best(decision).includes(decision.choices[at]!)),
  }));
  figure(
    'B11',
    `place of the best move: ${letters.map(({ letter, where }) => `${letter} ${where.length}`).join(', ')}`,
  );
  for (const { letter, where } of letters) {
    const rate = where.length / decisions.length;
    if (rate > 0.4)
      fails(
        'B11',
        `The best move stands at ${letter} in ${percent(rate)} of decisions: ${named(where)}.`,
        'at most 40 %',
      );
  }

  const rates = guesses.map(([what, measure]) => ({ what, measure, rate: guessRate(key, measure) }));
  figure('B11', `guesses that find it: ${rates.map(({ what, rate }) => `${what} ${percent(rate)}`).join(', ')}`);
  for (const { what, measure, rate } of rates) {
    if (rate <= 0.4 + 1e-9) continue;
    const where = decisions.filter((decision) => isSureGuess(key, decision, measure));
    fails(
      'B11',
      `Guessing '${what}' finds the best move in ${percent(rate)} of decisions, surely in ${named(where)}.`,
      'at most 40 %',
    );
  }

  const halo = (list: typeof choices) => mean(list.map(({ choice }) => haloWordsIn(choice)));
  const [inBest, inOthers] = [halo(choices.filter((each) => each.best)), halo(choices.filter((each) => !each.best))];
  figure('B11', `halo words in a text: best ${two(inBest)}, others ${two(inOthers)} (compared over the whole course)`);

  for (const { decision, choice } of choices) {
    const found = selfServing.map((pattern) => pattern.exec(plain(choice.text))?.[0]).find(Boolean);
    if (!found) continue;
    const path = ['scenes', decision.id, 'choices', choice.id, 'text'];
    fails(
      'B11',
      `The text of \`${choice.id}\` states a self-serving motive: '${found}'.`,
      'what is done, as somebody would defend it',
      path,
    );
  }
  return { figures, findings };
}

function isStrictlyLongest(decision: Decision, best: readonly Choice[]): boolean {
  const others = decision.choices.filter((choice) => !best.includes(choice)).map(length);
  return Math.max(...best.map(length)) > Math.max(...others, 0);
}
