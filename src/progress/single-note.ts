import type { Note } from './entries.ts';
import { databaseName, entryKeys } from './store-names.ts';

/**
 * One note, read without the journal, which a page fetches only when something is done there. Most pages of the course
 * ask for two notes and change none.
 */

/** Longer than this the database is not waited for, in milliseconds. */
const patience = 2000;

/** Of two notes the one that counts: the rule of `entries.ts`. */
export function laterNote(a: Note | undefined, b: Note | undefined): Note | undefined {
  if (!a || !b) return a ?? b;
  return b.clock > a.clock || (b.clock === a.clock && b.writer > a.writer) ? b : a;
}

/** The latest note that the stores of this browser hold; of a store that does not answer, nothing. */
export async function storedNote(about: string, name: string): Promise<Note | undefined> {
  // The writer's name follows.
  const keys = `note/${about}/${name}/`;
  const late = new Promise<unknown[]>((none) => setTimeout(none, patience, []));
  const kept = await Promise.race([inDatabase(keys).catch(() => []), late]);
  return ([...kept, ...inMirror(keys)] as Note[])
    .filter((note) => Number.isInteger(note?.clock))
    .reduce<Note | undefined>(laterNote, undefined);
}

function inMirror(keys: string): unknown[] {
  try {
    return Object.entries(localStorage)
      .filter(([key]) => key.startsWith(entryKeys + keys))
      .map(([, text]) => parsed(String(text)));
  } catch {
    return [];
  }
}

/** What is damaged is nothing here; the journal puts it aside. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inDatabase(keys: string): Promise<unknown[]> {
  return new Promise((found, failed) => {
    const opening = indexedDB.open(databaseName);
    // Where there is none, none is made by asking.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = failed;
    opening.onsuccess = () => {
      const { result: db } = opening;
      try {
        const asked = db
          .transaction('entries')
          .objectStore('entries')
          .getAll(IDBKeyRange.bound(keys, `${keys}\uffff`));
        asked.onsuccess = () => found(asked.result);
        asked.onerror = failed;
      } finally {
        db.close();
      }
    };
  });
}
