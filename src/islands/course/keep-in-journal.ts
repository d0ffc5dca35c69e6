import { browserJournal } from '../../progress/browser-journal.ts';
import type { NoteValue } from '../../progress/entries.ts';
import type { Journal } from '../../progress/journal.ts';
import { keptHere } from '../../words/en/not-kept.ts';
import { keepNote } from '../record/keep.ts';

/**
 * Keeps a note in the journal of this browser. A file of its own: were the journal itself fetched by name, every page
 * that has it would ship the list of its names.
 */
export async function keepInJournal(about: string, name: string, value: NoteValue): Promise<Journal> {
  const journal = browserJournal();
  await journal.ready;
  keepNote(journal, about, name, value);
  return journal;
}

/** Whether what was done is kept: the durable store's own word. */
export const toldOf = ({ $keeping }: Journal): string => keptHere[$keeping.get().state];
