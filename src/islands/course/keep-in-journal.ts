import { browserJournal } from '../../progress/browser-journal.ts';
import type { Folded } from '../../progress/fold.ts';
import { keepNote } from '../record/keep.ts';

/**
 * Keeps a note in the journal, and gives what is known then. A file of its own: were the journal itself fetched by name,
 * every page that has it would ship the list of its names.
 */
export async function keepInJournal(about: string, name: string, value: string | null): Promise<Folded> {
  const journal = browserJournal();
  await journal.ready;
  keepNote(journal, about, name, value);
  return journal.$folded.get();
}
