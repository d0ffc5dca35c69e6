import type { Flag } from './types.ts';

/** Words of a text, as a person would count them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Flags whose words stand in a text, each with those that do. Whole words, in any case. */
export function flagsIn(flags: readonly Flag[], text: string): Flag[] {
  const plain = ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  const stands = (words: string) =>
    plain.includes(
      ` ${words
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[^\p{L}\p{N}']+/gu, ' ')
        .trim()} `,
    );
  return flags.map(({ words, say }) => ({ words: words.filter(stands), say })).filter(({ words }) => words.length > 0);
}

/** What a field holds when it wakes: what was typed meanwhile is added to what was kept, never put in its place. */
export function joined(kept: string, typed: string): string {
  if (!typed.trim() || kept.includes(typed)) return kept;
  if (!kept.trim() || typed.includes(kept)) return typed;
  return `${kept.trimEnd()}\n\n${typed}`;
}
