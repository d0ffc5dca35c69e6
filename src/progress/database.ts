import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { keyOf, later, type Entry } from './entries.ts';
import type { Durable } from './journal.ts';

interface Schema extends DBSchema {
  entries: { key: string; value: unknown };
  aside: { key: number; value: string };
}

export const databaseName = 'both-hands';

/**
 * The durable store in IndexedDB. The connection is opened when it is needed and opened again after the browser closed
 * it; another page that wants to delete or upgrade the database is not kept waiting.
 */
export function database(): Durable {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const open = () => {
    opening ??= openDB<Schema>(databaseName, 1, {
      upgrade(db) {
        db.createObjectStore('entries');
        db.createObjectStore('aside', { autoIncrement: true });
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated() {
        opening = undefined;
      },
    });
    opening.catch(() => (opening = undefined));
    return opening;
  };
  return {
    async read() {
      return (await open()).getAll('entries');
    },
    async write(entries) {
      const transaction = (await open()).transaction('entries', 'readwrite', { durability: 'strict' });
      for (const entry of entries) {
        const there = (await transaction.store.get(keyOf(entry))) as Entry | undefined;
        const counts = there ? later(there, entry) : entry;
        if (counts === entry) await transaction.store.put(entry, keyOf(entry));
      }
      await transaction.done;
    },
    async putAside(texts) {
      const db = await open();
      const transaction = db.transaction(['entries', 'aside'], 'readwrite', { durability: 'strict' });
      const [entries, aside] = [transaction.objectStore('entries'), transaction.objectStore('aside')];
      for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
        const text = typeof cursor.value === 'string' ? cursor.value : JSON.stringify(cursor.value);
        if (!texts.includes(text)) continue;
        await aside.add(text);
        await cursor.delete();
      }
      await transaction.done;
    },
    async clear() {
      const db = await opening?.catch(() => undefined);
      db?.close();
      opening = undefined;
      await deleteDB(databaseName);
    },
  };
}
