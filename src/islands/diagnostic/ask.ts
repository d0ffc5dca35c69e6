import type { Folded } from '../../progress/fold.ts';
import { askTwo as words } from '../../words/en/ask-two.ts';

/** Questions to two people, kept as notes: question-1, question-2, person-1, person-2, said-1, said-2. */
export const aboutAsk = 'ask-two';

export interface Ask {
  /** What the learner made of the two sentences that stood there, or these. */
  questions: [string, string];
  people: [Person, Person];
  isBegun: boolean;
}

interface Person {
  name: string;
  said: string;
}

/** What the notes say. */
export function askOf(folded: Folded): Ask {
  const notes = folded.notes.get(aboutAsk);
  const text = (name: string) => {
    const value = notes?.get(name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const person = (number: 1 | 2): Person => ({
    name: text(`person-${number}`) ?? '',
    said: text(`said-${number}`) ?? '',
  });
  return {
    questions: [text('question-1') ?? words.firstBegin, text('question-2') ?? words.secondBegin],
    people: [person(1), person(2)],
    isBegun: [...(notes?.values() ?? [])].some(({ value }) => typeof value === 'string' && value.trim() !== ''),
  };
}
