/**
 * The letters of a hand-in code, and how what people type is read as what they meant.
 *
 * A code is bech32m (BIP 350): `bh`, the digit one, then symbols of an alphabet without `1`, `b`, `i` and `o`, the last
 * six of which are the check. So a zero typed as an `o` and an `l` typed as a one or an `i` can mean one thing only. A
 * `b` may have been an 8 or a 6; both are tried and the check decides. Bech32m tells up to four wrong symbols from none,
 * so no more than four such letters are tried.
 */

export const prefix = 'bh1';
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
export const checkSymbols = 6;
/** Of a whole code, prefix included. Bech32m itself ends at 90. */
export const longestCode = 80;
const maxUnclear = 4;

const values = new Int8Array(128).fill(-1);
[...alphabet].forEach((symbol, value) => (values[symbol.charCodeAt(0)] = value));

/** The symbol of a word of five bits. */
export const symbolOf = (word: number): string => alphabet[word & 31]!;

/** The words of five bits behind the symbols of a code, or nothing where one is no symbol. */
export function wordsOf(symbols: string): number[] | undefined {
  const words: number[] = [];
  for (let at = 0; at < symbols.length; at += 1) {
    const word = values[symbols.charCodeAt(at)] ?? -1;
    if (word < 0) return undefined;
    words.push(word);
  }
  return words;
}

/** Latin letters in lower case, whatever the language of the device. Other letters stay as they are. */
export function lower(text: string): string {
  if (!/[A-Z]/.test(text)) return text;
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}

/** Whether a word begins as codes do, or as one would with letters that look alike. */
export const beginsAsCode = (word: string): boolean => /^[b86]h[1li]/i.test(word);

/**
 * The ways to read a word as a code: in the one spelling, one way for each reading of an unclear letter. Empty where it
 * does not begin as codes do, or contains what no symbol looks like.
 */
export function readingsOf(word: string): string[] {
  if (!beginsAsCode(word)) return [];
  const typed = lower(word.slice(prefix.length));
  if (!/[^02-9ac-hj-np-z]/.test(typed)) return [prefix + typed];
  const symbols = typed.replace(/[o1i]/g, (letter) => (letter === 'o' ? '0' : 'l'));
  if (!/^[02-9a-z]*$/.test(symbols)) return [];
  const pieces = symbols.split('b');
  if (pieces.length - 1 > maxUnclear) return [];
  return pieces
    .slice(1)
    .reduce((readings, piece) => readings.flatMap((each) => [`${each}8${piece}`, `${each}6${piece}`]), [pieces[0]!])
    .map((each) => prefix + each);
}
