import { keyOf, type Entry } from './entries.ts';
import type { Mirror } from './journal.ts';

const prefix = 'both-hands.entry.';
const asidePrefix = 'both-hands.aside.';

/** How many confirmed entries stay in the mirror: the latest steps, in case the durable store does not answer next time. */
const keptBehind = 200;

/**
 * The mirror in localStorage: one item per entry, so that no page rewrites what another one wrote. The storage is
 * reached only inside the calls, because in a frame or under a policy even reading the property throws.
 */
export function localMirror(storage: () => Storage): Mirror {
  /** Keys of confirmed entries, oldest first. */
  const confirmed: string[] = [];

  const dropOldest = (count: number) => {
    const store = storage();
    for (const key of confirmed.splice(0, count)) store.removeItem(prefix + key);
  };
  return {
    read() {
      const store = storage();
      const found: string[] = [];
      for (let index = 0; index < store.length; index += 1) {
        const key = store.key(index);
        if (key?.startsWith(prefix)) found.push(store.getItem(key) ?? '');
      }
      return found;
    },
    write(entries) {
      for (const entry of entries) writeOne(storage(), entry, () => dropOldest(confirmed.length));
    },
    release(keys) {
      confirmed.push(...keys);
      if (confirmed.length > keptBehind) dropOldest(confirmed.length - keptBehind);
    },
    putAside(texts) {
      const store = storage();
      for (const text of texts) {
        for (let index = 0; index < store.length; index += 1) {
          const key = store.key(index);
          if (!key?.startsWith(prefix) || store.getItem(key) !== text) continue;
          store.setItem(asidePrefix + key.slice(prefix.length), text);
          store.removeItem(key);
          break;
        }
      }
    },
    clear() {
      const store = storage();
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
      for (const key of keys) if (key?.startsWith('both-hands.')) store.removeItem(key);
    },
  };
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
