import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { keyOf, later, readStored } from './entries.ts';
import type { Durable, Stored } from './journal.ts';
import { databaseName } from './store-names.ts';

interface Schema extends DBSchema {
  entries: { key: string; value: unknown };
  aside: { key: number; value: Stored };
}

type Store = keyof Pick<Schema, 'entries' | 'aside'>;
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, Store[], Mode>;

/** Longer than this no connection is waited for, in milliseconds: some browsers let one hang for ever. */
const patience = 2000;

/**
 * The durable store in IndexedDB. The connection is opened when it is needed, and given up after any failure and when it
 * does not answer, so that the next call tries a new one. Another page that wants to delete or upgrade the database is
 * not kept waiting.
 */
export function database(): Durable {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  const giveUp = (connection: Promise<IDBPDatabase<Schema>>) => {
    if (opening === connection) opening = undefined;
    // Closing lets transactions finish that have begun.
    connection.then(
      (db) => db.close(),
      () => undefined,
    );
  };
  const open = (): Promise<IDBPDatabase<Schema>> => {
    const connection: Promise<IDBPDatabase<Schema>> = openDB<Schema>(databaseName, 1, {
      upgrade(db) {
        db.createObjectStore('entries');
        db.createObjectStore('aside', { autoIncrement: true });
      },
      blocking: () => giveUp(connection),
      terminated: () => giveUp(connection),
    });
    return connection;
  };
  const using = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const connection = (opening ??= open());
    const timer = setTimeout(() => giveUp(connection), patience);
    try {
      return await work(await connection);
    } catch (error) {
      giveUp(connection);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  const transact = <Mode extends IDBTransactionMode, T>(mode: Mode, work: (on: Transaction<Mode>) => Promise<T>) =>
    using(async (db) => {
      const transaction = db.transaction(['entries', 'aside'], mode, { durability: 'strict' }) as Transaction<Mode>;
      // Both fail together, and a promise that nobody waits for would be an error of the page.
      const [found] = await Promise.all([work(transaction), transaction.done]);
      return found;
    });

  return {
    read: () =>
      transact('readonly', async (transaction) => {
        const entries = transaction.objectStore('entries');
        // One after the other: where the second throws, nobody would wait for the first.
        const keys = await entries.getAllKeys();
        const values = await entries.getAll();
        return keys.map((key, index) => ({ key: String(key), value: values[index] }));
      }),
    write: (given) =>
      transact('readwrite', async (transaction) => {
        const [entries, aside] = [transaction.objectStore('entries'), transaction.objectStore('aside')];
        const writeOne = async (entry: (typeof given)[number]) => {
          const key = keyOf(entry);
          const value = await entries.get(key);
          const there = readStored(key, value);
          if (there === 'newer' || (there && later(there, entry) === there)) return;
          if (!there && value !== undefined) await aside.add({ key, value });
          await entries.put(entry, key);
        };
        await Promise.all(given.map(writeOne));
      }),
    putAside: (keys) =>
      transact('readwrite', async (transaction) => {
        const [entries, aside] = [transaction.objectStore('entries'), transaction.objectStore('aside')];
        for (const key of keys) {
          const value = await entries.get(key);
          if (value === undefined || readStored(key, value)) continue;
          await aside.add({ key, value });
          await entries.delete(key);
        }
      }),
    readAside: () =>
      transact('readonly', async (transaction) =>
        (await transaction.objectStore('aside').getAll()).map(({ value }) => value),
      ),
    async clear() {
      if (opening) giveUp(opening);
      await deleteDB(databaseName);
    },
  };
}
