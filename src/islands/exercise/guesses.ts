import type { Answers, Case, Field } from './types.ts';

/** What was guessed about two texts on one count, as labels; absent where nothing was guessed. */
export interface GuessRow {
  label: string;
  guesses: (string | undefined)[];
}

export interface GuessResult {
  rows: GuessRow[];
  /** Counts on which the two texts got different guesses. */
  different: number;
  /** Counts on which both texts got a guess. */
  complete: number;
}

/** Lays the guesses about two texts side by side. Nothing is as in a key: there is none. */
export function readGuesses(cases: readonly Case[], fields: readonly Field[], answers: Answers): GuessResult {
  const rows = fields.map(({ id, label, options }): GuessRow => {
    const labelOf = (option: string | undefined) => options.find((each) => each.id === option)?.label;
    return { label, guesses: cases.map((each) => labelOf(answers.get(`${each.id}.${id}`))) };
  });
  const complete = rows.filter(({ guesses }) => guesses.every((guess) => guess !== undefined));
  return {
    rows,
    different: complete.filter(({ guesses }) => new Set(guesses).size > 1).length,
    complete: complete.length,
  };
}
