import type { Note, NoteValue } from './entries.ts';
import { entryKeys } from './store-names.ts';

/** A note made by a page that has no journal. `clock` is greater than that of the note it replaces. */
export function noteOf(about: string, name: string, value: NoteValue, clock: number): Note {
  return { format: 1, kind: 'note', about, name, value, clock, writer: 'lesson', at: Date.now() };
}

/**
 * Puts a note into the mirror, at once: the page may be left. The next page that opens the journal takes it from there.
 * @param first only where the mirror has none of this writer
 */
export function mirrorNote(note: Note, first = false): void {
  const key = `${entryKeys}note/${note.about}/${note.name}/${note.writer}`;
  try {
    if (!first || localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(note));
  } catch {
    // Where nothing can be stored, the page goes on.
  }
}
