import { isOneSlip } from './slip.ts';
import { prefix, symbolOf, wordsOf } from './symbols.ts';

/**
 * The check of bech32m (BIP 350), step by step. `@scure/base` writes codes; how near a wrong code is to a right
 * one it does not tell, because that takes the remainder itself.
 */

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** The remainder that all right codes leave. */
const right = 0x2bc830a3;
const longest = 90;

const carried = Int32Array.from({ length: 32 }, (_, top) =>
  generators.reduce((sum, generator, bit) => ((top >> bit) & 1 ? sum ^ generator : sum), 0),
);

function step(remainder: number, word: number): number {
  return ((remainder & 0x1ffffff) << 5) ^ word ^ carried[remainder >>> 25]!;
}

/** After the prefix `bh`, which is checked as well. */
const begin = [3, 3, 0, 2, 8].reduce(step, 1);

/** The remainder after `bh1` and each of the words: one more than there are words. */
function remainders(words: readonly number[]): number[] {
  const all = [begin];
  for (let at = 0; at < words.length; at += 1) all.push(step(all[at]!, words[at]!));
  return all;
}

/** The remainder after more words, from one on. */
function goOn(remainder: number, words: readonly number[], from: number): number {
  let now = remainder;
  for (let at = from; at < words.length; at += 1) now = step(now, words[at]!);
  return now;
}

/** Whether the words behind `bh1` pass the check. */
export function passes(words: readonly number[]): boolean {
  return goOn(begin, words, 0) === right;
}

/** How many of the words pass the check by themselves: the fewest, from `fewest` on. */
export function passingLength(words: readonly number[], fewest: number): number | undefined {
  const length = remainders(words).findIndex((remainder, index) => index >= fewest && remainder === right);
  return length < 0 ? undefined : length;
}

/** `changed[back][word]`: what a word that differs by these bits, so many symbols before the end, does to the remainder. */
const changed = Array.from({ length: longest }, () => new Int32Array(32));
/** The same the other way round: from the remainder to place and word. */
const causes = new Map<number, { back: number; word: number }>();
for (let word = 1; word < 32; word += 1) {
  for (let back = 0, change = word; back < longest; back += 1, change = step(change, 0)) {
    changed[back]![word] = change;
    causes.set(change, { back, word });
  }
}

/**
 * The code that was meant, if there is exactly one that passes the check and differs from `code` by one symbol that is
 * wrong, missing or too many, or by two neighbours that changed places. `code` begins as it was typed, in lower case: in
 * `bh1` itself a symbol may be wrong as well.
 */
export function nearestTo(code: string): string | undefined {
  if (code.length < prefix.length + 6 || code.length > longest) return undefined;
  const found = new Set<string>();
  const words = code.startsWith(prefix) ? wordsOfWrong(code.slice(prefix.length)) : undefined;
  if (words) for (const each of corrections(words)) found.add(prefix + each.map(symbolOf).join(''));
  for (const each of withPrefixMended(code)) found.add(each);
  found.delete(code);
  return found.size === 1 ? [...found][0] : undefined;
}

const noSymbol = -1;
const none: number[][] = [];

/** One symbol may be none of the alphabet: then that is the wrong one. */
function wordsOfWrong(symbols: string): number[] | undefined {
  const known = wordsOf(symbols);
  if (known) return known;
  const words = [...symbols].map((symbol) => wordsOf(symbol)?.[0] ?? noSymbol);
  return words.filter((word) => word === noSymbol).length > 1 ? undefined : words;
}

function corrections(words: readonly number[]): number[][] {
  const foreign = words.indexOf(noSymbol);
  const all = remainders(words);
  if (foreign >= 0) {
    return [...withOneMore(words.toSpliced(foreign, 1), all, foreign), ...withoutOne(words, all, foreign)];
  }
  const found = [...withOneChanged(words, all.at(-1)!), ...withTwoSwapped(words, all.at(-1)!)];
  for (let at = 0; at <= words.length; at += 1) {
    found.push(...withOneMore(words, all, at));
    if (at < words.length) found.push(...withoutOne(words, all, at));
  }
  return found;
}

function withOneChanged(words: readonly number[], remainder: number): number[][] {
  const cause = causes.get(remainder ^ right);
  const at = words.length - 1 - (cause?.back ?? Infinity);
  return cause && at >= 0 ? [words.with(at, words[at]! ^ cause.word)] : [];
}

function withTwoSwapped(words: readonly number[], remainder: number): number[][] {
  const found: number[][] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const bits = words[at]! ^ words[at + 1]!;
    const back = words.length - 1 - at;
    if (bits && (changed[back]![bits]! ^ changed[back - 1]![bits]!) === (remainder ^ right)) {
      found.push(words.with(at, words[at + 1]!).with(at + 1, words[at]!));
    }
  }
  return found;
}

function withoutOne(words: readonly number[], all: readonly number[], at: number): number[][] {
  return goOn(all[at]!, words, at + 1) === right ? [words.toSpliced(at, 1)] : none;
}

/** What a zero in this place leaves tells which symbol would leave the right remainder. */
function withOneMore(words: readonly number[], all: readonly number[], at: number): number[][] {
  const remainder = goOn(step(all[at]!, 0), words, at);
  if (remainder === right) return [words.toSpliced(at, 0, 0)];
  const cause = causes.get(remainder ^ right);
  return cause?.back === words.length - at ? [words.toSpliced(at, 0, cause.word)] : none;
}

/** Where the slip is in `bh1`, or between it and the first symbol, the rest is right as it stands. */
function withPrefixMended(code: string): string[] {
  const rests = [code.slice(2), code.slice(3), code.slice(4), code[2]! + code.slice(4)];
  return [...new Set(rests)]
    .filter((rest) => isOneSlip(code, prefix + rest))
    .filter((rest) => {
      const words = wordsOf(rest);
      return words && passes(words);
    })
    .map((rest) => prefix + rest);
}
