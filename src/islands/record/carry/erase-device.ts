import { atom } from 'nanostores';
import { databaseName } from '../../../progress/store-names.ts';
import type { Journal } from '../../../progress/journal.ts';
import { trainerDatabaseName } from '../../../progress/trainer-store.ts';
import { workerName } from '../../offline/kept-files.ts';
import type { Said } from '../../offline/worker.ts';

const prefix = 'both-hands';
const ownDatabases = [databaseName, trainerDatabaseName];

/** What is still there after everything was to be deleted. */
export interface Left {
  database: boolean;
  keys: string[];
  caches: string[];
  workers: boolean;
}

/** How far handing over or deleting has come. */
export type Stage =
  /** `asked`: the second question stands. */
  | { at: 'start' | 'asked' | 'working' }
  /** The file was handed to the browser. */
  | { at: 'saved'; file: string }
  | { at: 'over'; left: Left };

/** Not in the components: an empty record is drawn anew, and what was found must still stand there. */
export const $handOver = atom<Stage>({ at: 'start' });
export const $delete = atom<Stage>({ at: 'start' });

/**
 * Deletes everything that this course keeps in the browser, then looks again. On a host that serves other things, too,
 * only what is ours is touched. `root` is the address of the site's home page.
 */
export async function eraseDevice(journal: Journal, root: string): Promise<Left> {
  await journal.erase();
  // Asking the journal's stores afterwards, as `erase` does, makes a database that is empty.
  for (const name of ownDatabases) await quietly(() => deleteDatabase(name));
  for (const storage of storages()) for (const key of ownKeys(storage)) await quietly(() => storage.removeItem(key));
  // Workers first: one that is still fetching pages would put them into a cache that is gone.
  for (const worker of await ownWorkers(root)) await quietly(() => end(worker));
  for (const name of await ownCaches()) await quietly(() => caches.delete(name));
  return whatIsLeft(root);
}

/** Looks for anything of ours. */
export async function whatIsLeft(root: string): Promise<Left> {
  return {
    database: await hasDatabase(),
    keys: storages().flatMap(ownKeys),
    caches: await ownCaches(),
    workers: (await ownWorkers(root)).length > 0,
  };
}

export function isNothing(left: Left): boolean {
  return !left.database && left.keys.length === 0 && left.caches.length === 0 && !left.workers;
}

/** Goes on whatever happens: what failed is found when we look again. */
async function quietly<T>(action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}

function storages(): Storage[] {
  return [() => localStorage, () => sessionStorage].flatMap((storage) => {
    try {
      return [storage()];
    } catch {
      return [];
    }
  });
}

function ownKeys(storage: Storage): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(`${prefix}.`));
}

async function ownCaches(): Promise<string[]> {
  const names = await quietly(() => caches.keys());
  return (names ?? []).filter((name) => name.startsWith(prefix));
}

async function ownWorkers(root: string): Promise<readonly ServiceWorkerRegistration[]> {
  const scope = new URL(root, location.href).href;
  const all = await quietly(() => navigator.serviceWorker.getRegistrations());
  return (all ?? []).filter(
    (each) => each.scope.startsWith(scope) || parts(each).some(({ scriptURL }) => scriptURL.endsWith(`/${workerName}`)),
  );
}

function parts({ installing, waiting, active }: ServiceWorkerRegistration): ServiceWorker[] {
  return [installing, waiting, active].filter((part) => part !== null);
}

async function end(worker: ServiceWorkerRegistration): Promise<void> {
  for (const part of parts(worker)) part.postMessage({ say: 'stop' } satisfies Said);
  await worker.unregister();
}

async function hasDatabase(): Promise<boolean> {
  const all = await quietly(() => indexedDB.databases());
  return all?.some(({ name }) => name !== undefined && ownDatabases.includes(name)) ?? false;
}

/** Waits two seconds at most: a page that does not let go of the database could hold it for ever. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => fail(new Error('blocked')), 2000);
    request.onsuccess = () => {
      clearTimeout(timer);
      done();
    };
    request.onerror = () => {
      clearTimeout(timer);
      fail(request.error ?? new Error('not deleted'));
    };
  });
}
