import { format, type NoteValue } from '../../progress/entries.ts';
import type { Journal } from '../../progress/journal.ts';

/** Keeps a value about something, as a note. The same value again is no new note. */
export function keepNote(journal: Journal, about: string, name: string, value: NoteValue): void {
  if (journal.$folded.get().notes.get(about)?.get(name)?.value === value) return;
  journal.add([
    { format, kind: 'note', about, name, value, clock: journal.nextClock(), writer: journal.writer, at: Date.now() },
  ]);
}
