import { aboutOccasion, occasionsOf, openOccasion, type Part } from '../../progress/diagnostic.ts';
import type { NoteValue } from '../../progress/entries.ts';
import { randomId } from '../../progress/ids.ts';
import type { Journal } from '../../progress/journal.ts';
import { keepNote } from '../record/keep.ts';

/**
 * Keeps one answer in an occasion, and answers which one that was. Without an occasion it goes into the one that is
 * open, as another tab may have begun it, and where none is, into a new one.
 */
export function keepAnswer(
  journal: Journal,
  part: Part,
  occasion: string | undefined,
  name: string,
  value: NoteValue,
): string {
  const id = occasion ?? openOccasion(occasionsOf(journal.$folded.get()), part)?.id ?? randomId();
  // Also when it is known already: what another page erased begins anew with the next answer.
  keepNote(journal, aboutOccasion(id), 'part', part);
  keepNote(journal, aboutOccasion(id), name, value);
  return id;
}

/** Shows the result, or goes back to answering. */
export function finish(journal: Journal, occasion: string, done: boolean): void {
  keepNote(journal, aboutOccasion(occasion), 'done', done ? true : null);
}
