/**
 * Choosing among scenarios: which cards fit what was asked, how many each further answer would leave, and how all of it
 * is written in the address (`?family=crisis&team=none`). Pure; a card is what its page says of it.
 */

export const questions = ['family', 'level', 'setting', 'minutes', 'team'] as const;
export type Question = (typeof questions)[number];

/** What a scenario answers to each question. */
export type Card = Readonly<Record<Question, string>>;

/** What a learner asked for; a question that is left out does not matter. */
export type Wanted = Readonly<Partial<Record<Question, string>>>;

export function fits(card: Card, wanted: Wanted): boolean {
  return questions.every((question) => wanted[question] === undefined || wanted[question] === card[question]);
}

/** How many cards are left when one question is answered so and all others stay as they are. */
export function countWith(cards: readonly Card[], wanted: Wanted, question: Question, answer?: string): number {
  const { [question]: _, ...others } = wanted;
  const asked = answer === undefined ? others : { ...others, [question]: answer };
  return cards.filter((card) => fits(card, asked)).length;
}

/** What an address asks for. Answers that a question does not have are left out. */
export function wantedIn(search: string, answers: Readonly<Record<Question, readonly string[]>>): Wanted {
  const params = new URLSearchParams(search);
  const given = questions.flatMap((question) => {
    const answer = params.get(question);
    return answer !== null && answers[question].includes(answer) ? [[question, answer] as const] : [];
  });
  return Object.fromEntries(given);
}

/** An address's search with what is wanted; what else stands in it stays. Empty, or from `?` on. */
export function searchWith(search: string, wanted: Wanted): string {
  const params = new URLSearchParams(search);
  for (const question of questions) {
    params.delete(question);
    const answer = wanted[question];
    if (answer !== undefined) params.set(question, answer);
  }
  const text = params.toString();
  return text && `?${text}`;
}

export const sameWanted = (one: Wanted, other: Wanted): boolean =>
  questions.every((question) => one[question] === other[question]);
