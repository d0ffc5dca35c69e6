import type { Note } from './entries.ts';
import { databaseName, entryKeys } from './store-names.ts';

/**
 * One note, read without the journal, which a page fetches only when something is done there. Most pages of the course
 * ask for two notes and change none.
 */

/** The latest note that the stores of this browser hold; of a store that does not answer, nothing. */
export async function storedNote(of: Pick<Note, 'about' | 'name'>): Promise<Note | undefined> {
  // The writer's name follows.
  const keys = `note/${of.about}/${of.name}/`;
  const found = [...inMirror(keys), ...(await inDatabase(keys).catch(() => []))];
  return (found as Note[])
    .filter((note) => Number.isInteger(note?.clock))
    .reduce<Note | undefined>((a, b) => (a && a.clock >= b.clock ? a : b), undefined);
}

function inMirror(keys: string): unknown[] {
  try {
    return Object.entries(localStorage)
      .filter(([key]) => key.startsWith(entryKeys + keys))
      .map(([, text]) => JSON.parse(String(text)) as unknown);
  } catch {
    return [];
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
