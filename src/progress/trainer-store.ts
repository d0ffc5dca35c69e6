import { openDB, type DBSchema } from 'idb';
import { timer, type Alarm } from './alarm.ts';

interface Schema extends DBSchema {
  kept: { key: string; value: unknown };
}

/** One open connection. Every promise rejects where the browser refuses. */
export interface Slots {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  close(): void;
}

/** Opens a connection. Without `make` a database that is not there is not made either: it rejects. */
export type Connect = (make: boolean) => Promise<Slots>;

/**
 * What trainers' pages keep in this browser, apart from any learner's record: the results of a group if the trainer asks
 * for it, the session in a room. Values are whatever a structured clone can hold; what comes back is foreign and has to
 * be read into new objects. Nothing here throws or rejects.
 */
export interface TrainerStore {
  /** What was last kept under this key; `undefined` where there is nothing, or storage cannot be read. */
  read(key: string): Promise<unknown>;
  /** Answers whether it is kept: durably, and within two seconds. */
  write(key: string, value: unknown): Promise<boolean>;
  remove(key: string): Promise<void>;
}

export const trainerDatabaseName = 'both-hands.trainer';

/** Longer than this no answer is waited for, in milliseconds: some browsers let a connection hang for ever. */
const patience = 2000;

/**
 * The store of trainers' pages. Each call has a connection of its own, so that no page keeps the database from being
 * deleted; calls are done in the order in which they were made.
 */
export function trainerStore(connect: Connect = trainerDatabase, alarm: Alarm = timer): TrainerStore {
  const using = <T>(make: boolean, work: (slots: Slots) => Promise<T>): Promise<T | undefined> =>
    within(alarm, async () => {
      const slots = await connect(make);
      try {
        return await work(slots);
      } finally {
        slots.close();
      }
    });
  return {
    read: (key) => using(false, (slots) => slots.get(key)),
    write: async (key, value) => (await using(true, (slots) => slots.put(key, value).then(() => true))) ?? false,
    remove: (key) => using(false, (slots) => slots.delete(key)),
  };
}

/** What the work answers, or `undefined` when it fails or does not answer in time. */
function within<T>(alarm: Alarm, work: () => Promise<T>): Promise<T | undefined> {
  return new Promise((done) => {
    const stop = alarm(() => done(undefined), patience);
    work()
      .then(done, () => done(undefined))
      .finally(stop);
  });
}

async function trainerDatabase(make: boolean): Promise<Slots> {
  const db = await openDB<Schema>(trainerDatabaseName, 1, {
    upgrade(made, _from, _to, transaction) {
      if (make) return void made.createObjectStore('kept');
      // An open that was given up leaves no database behind. That it failed is said by the open itself.
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
  });
  return {
    get: (key) => db.get('kept', key),
    async put(key, value) {
      const transaction = db.transaction('kept', 'readwrite', { durability: 'strict' });
      // Both fail together, and a promise that nobody waits for would be an error of the page.
      await Promise.all([transaction.store.put(value, key), transaction.done]);
    },
    delete: (key) => db.delete('kept', key),
    close: () => db.close(),
  };
}
