import { isOneSlip } from './slip.ts';

/** Names of people, compared forgivingly. No rule here knows a language; none makes two full names one. */

/** Letters that no decomposition takes apart. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a name: lower case, without accents, marks, numbers of a list, mail addresses. Case is folded without
 * regard to the reader's language, so that a Turkish machine reads the same names.
 */
export function wordsOfName(name: string): string[] {
  return name
    .slice(0, longestName)
    .replace(/\S*@\S*/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøæœłđðþı]/g, (letter) => plainLetters[letter]!)
    .replace(/['’‘`´]/g, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/** Of a line, what is longer is no name. */
export const longestName = 120;

/** The same for names that are the same but for case, accents, marks and the order of their words. Empty for no name. */
export function nameKey(name: string): string {
  return wordsOfName(name).sort().join(' ');
}

/** The same for what stands beside codes of one person: names and numbers alike but for case, marks and blanks. */
export function spelling(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether one name, as `wordsOfName` has it, may be a way to write the other: a part of it ('Anna', 'Anna B.' for 'Anna
 * Berg'), umlauts written out, or one typing error in a word of five letters or more.
 */
export function isNearName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  if (!short.length) return false;
  return isPart(short, long) || isPart(short.map(unwritten), long.map(unwritten)) || isMistyped(short, long);
}

/** 'mueller' as 'muller'. */
export function unwritten(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}

/** Every word has one of its own in the other name, or is the initial of one; at least one is whole. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long];
  const rest = short.filter((word) => !takes(left, (other) => other === word));
  const initials = rest.every((word) => takes(left, (other) => isInitial(word, other)));
  return rest.length < short.length && initials;
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function takes(words: string[], fits: (word: string) => boolean): boolean {
  const at = words.findIndex(fits);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

/** As many words, all the same but one, which is one slip away. */
function isMistyped(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  const rest = a.filter((word) => !takes(left, (other) => other === word));
  const [word, other] = [rest[0], left[0]];
  if (rest.length !== 1 || !word || !other || Math.min(word.length, other.length) < 5) return false;
  return isOneSlip(word, other);
}
