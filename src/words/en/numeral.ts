const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as a word, up to twelve; 'no' before a noun. */
export const numeral = (count: number): string => words[count] ?? String(count);

/** A count that stands alone: 'none of eight'. */
export const numeralAlone = (count: number): string => (count === 0 ? 'none' : numeral(count));
