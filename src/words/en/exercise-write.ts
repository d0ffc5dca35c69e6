/** Sentences of the exercises in which something is written. */
export const write = {
  count: (words: number, most: number) =>
    words > most
      ? `${words} words, ${words - most} more than ${most}`
      : words === 0
        ? `At most ${most} words`
        : `${words} of at most ${most} words`,
  checks: 'Read it again with this list',
  checksHint: 'The ticks are your own judgement. Nothing here reads your text for its style.',
  models: (count: number) =>
    count === 1 ? 'Compare with a model' : `Compare with ${count === 2 ? 'two' : 'the'} models`,
  found: (words: readonly string[]) => `Your text has ${words.map((word) => `‘${word}’`).join(', ')}: `,
  notKept: 'Copy it before you leave the page.',
  kept: 'What you write stays in this browser and stands in your record, too.',
};
