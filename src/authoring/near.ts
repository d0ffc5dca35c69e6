import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant: at most two typing errors away, or a third of its length. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  if (!words.length) return undefined;
  const found = closest(word, words);
  return distance(word, found) <= Math.max(2, Math.floor(word.length / 3)) ? found : undefined;
}
