import { keyOf, parseEntry, type Entry } from './entries.ts';
import type { Mirror } from './journal.ts';
import { entryKeys as prefix, ownKeys } from './store-names.ts';

const asidePrefix = `${ownKeys}aside.`;

/** How many confirmed entries stay in the mirror: the latest steps, in case the durable store does not answer next time. */
const keptBehind = 200;

/**
 * The mirror in localStorage: one item per entry, so that no page rewrites what another one wrote. The storage is
 * reached only inside the calls, because in a frame or under a policy even reading the property throws.
 */
export function localMirror(storage: () => Storage): Mirror {
  /** The clocks of confirmed entries, by key, those confirmed first in front. */
  const confirmed = new Map<string, number>();

  const dropOldest = (count: number) => {
    const store = storage();
    for (const [key, clock] of [...confirmed].slice(0, count)) {
      confirmed.delete(key);
      const there = readItem(store.getItem(prefix + key));
      if (typeof there === 'object' && clockOf(there) <= clock) store.removeItem(prefix + key);
    }
  };
  return {
    read() {
      const store = storage();
      return keysOf(store, prefix).map((key) => ({
        key: key.slice(prefix.length),
        value: valueOf(store.getItem(key)),
      }));
    },
    write(entries) {
      let failed: unknown;
      for (const entry of entries) {
        confirmed.delete(keyOf(entry));
        try {
          writeOne(storage(), entry, () => dropOldest(confirmed.size));
        } catch (error) {
          failed ??= error;
        }
      }
      if (failed) throw failed;
    },
    release(entries) {
      for (const entry of entries) {
        const key = keyOf(entry);
        confirmed.delete(key);
        confirmed.set(key, clockOf(entry));
      }
      if (confirmed.size > keptBehind) dropOldest(confirmed.size - keptBehind);
    },
    putAside(keys) {
      const store = storage();
      for (const key of keys) {
        const text = store.getItem(prefix + key);
        if (text === null) continue;
        store.setItem(freeKey(store, asidePrefix + key), text);
        store.removeItem(prefix + key);
      }
    },
    readAside() {
      const store = storage();
      return keysOf(store, asidePrefix).map((key) => store.getItem(key) ?? '');
    },
    clear() {
      const store = storage();
      for (const key of keysOf(store, ownKeys)) store.removeItem(key);
    },
  };
}

function keysOf(store: Storage, prefix: string): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  return keys.filter((key) => key !== null).filter((key) => key.startsWith(prefix));
}

/** The value of an item; its text as it stands there, if that is no JSON. */
function valueOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return text;
  }
}

function readItem(text: string | null): ReturnType<typeof parseEntry> {
  return parseEntry(valueOf(text));
}

function clockOf(entry: Entry): number {
  return entry.kind === 'note' ? entry.clock : 0;
}

/** What was put aside before stays. */
function freeKey(store: Storage, wanted: string): string {
  let key = wanted;
  for (let count = 2; store.getItem(key) !== null; count += 1) key = `${wanted}.${count}`;
  return key;
}

/** Writes an entry; where the storage is full, room is made once from what is confirmed elsewhere. */
function writeOne(store: Storage, entry: Entry, makeRoom: () => void): void {
  const text = JSON.stringify(entry);
  try {
    store.setItem(prefix + keyOf(entry), text);
  } catch {
    makeRoom();
    store.setItem(prefix + keyOf(entry), text);
  }
}
