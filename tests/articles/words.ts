import { hash } from 'node:crypto';

/** How many words in a row count as copied. */
export const runLength = 6;

/** Bytes of a hash. With 40 bits two different runs meet by chance in less than one of a thousand whole checks. */
export const hashBytes = 5;

export interface Word {
  word: string;
  /** Where it begins in the text. */
  at: number;
}

/** The words of a text as they are compared: in small letters, without marks, without apostrophes of any kind. */
export function wordsOf(text: string): Word[] {
  const found = text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’ʼ]+(?=\p{L}))*/gu);
  return Array.from(found, ({ 0: word, index }) => ({
    word: word
      .normalize('NFKD')
      .replace(/\p{M}|['’ʼ]/gu, '')
      .toLowerCase(),
    at: index,
  }));
}

/** Every run of six words in a row, hashed: its hash as hexadecimal digits, and where it begins in the text. */
export function runsOf(text: string): { hash: string; at: number }[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - runLength + 1)).map(({ at }, index) => {
    const run = words.slice(index, index + runLength).map(({ word }) => word);
    return { hash: hash('sha256', run.join(' ')).slice(0, hashBytes * 2), at };
  });
}

/** The hashes as one text: sorted, five bytes each, in lines of base64. */
export function written(hashes: Iterable<string>): string {
  const sorted = [...new Set(hashes)].sort();
  const lines = Buffer.from(sorted.join(''), 'hex')
    .toString('base64')
    .match(/.{1,120}/g);
  return `${(lines ?? []).join('\n')}\n`;
}

/** The hashes that `written` wrote. */
export function readHashes(text: string): Set<string> {
  const digits = Buffer.from(text, 'base64').toString('hex');
  return new Set(digits.match(new RegExp(`.{${hashBytes * 2}}`, 'g')));
}
