import { keyOf, later, readStored } from '../../../src/progress/entries.ts';
import type { Alarm } from '../../../src/progress/alarm.ts';
import type { Channel, Durable, Stored } from '../../../src/progress/journal.ts';

/**
 * Stores in memory that keep what they are given, and that can fail as browsers' stores do. They know nothing of the
 * journal but its interfaces.
 */

/** What a call does instead of its work. */
export type Fault =
  /** Refused, under a name that some browser uses; `written`: the work was done and only the answer is wrong. */
  | { how: 'error'; name: string; written?: boolean }
  /** Never answers, nothing done. */
  | { how: 'silent' }
  /** Done and answered when the test says so. */
  | { how: 'late' };

/** Asked at every call of a store. */
export type Faults = (call: string) => Fault | undefined;

export const errorNames = [
  'QuotaExceededError',
  'NS_ERROR_DOM_QUOTA_REACHED',
  'UnknownError',
  'InvalidStateError',
  'AbortError',
  'SecurityError',
] as const;

export const never: Faults = () => undefined;

/** What lies on a device's disk, and the calls that have not been answered yet. */
export interface Disk {
  entries: Map<string, unknown>;
  aside: unknown[];
  late: (() => void)[];
}

export function emptyDisk(): Disk {
  return { entries: new Map(), aside: [], late: [] };
}

/** One page's way to the disk. */
export function durableOn(disk: Disk, faults: Faults = never): Durable {
  const call = <T>(name: string, work: () => T): Promise<T> => {
    const fault = faults(name);
    if (!fault) return Promise.resolve().then(work);
    if (fault.how === 'silent') return new Promise(() => undefined);
    if (fault.how === 'late') return new Promise((done) => disk.late.push(() => done(work())));
    if (fault.written) work();
    return Promise.reject(new DOMException('as told', fault.name));
  };
  return {
    read: () => call('read', () => [...disk.entries].map(([key, value]): Stored => ({ key, value }))),
    write: (entries) =>
      call('write', () => {
        for (const entry of entries) {
          const key = keyOf(entry);
          const there = readStored(key, disk.entries.get(key));
          if (there === 'newer' || (there && later(there, entry) === there)) continue;
          if (!there && disk.entries.has(key)) disk.aside.push(disk.entries.get(key));
          disk.entries.set(key, entry);
        }
      }),
    putAside: (keys) =>
      call('putAside', () => {
        for (const key of keys) {
          if (!disk.entries.has(key)) continue;
          disk.aside.push(disk.entries.get(key));
          disk.entries.delete(key);
        }
      }),
    readAside: () => call('readAside', () => [...disk.aside]),
    clear: () => call('clear', () => disk.entries.clear()),
  };
}

/** A `Storage` with a size, which forgets its latest changes when the browser is killed. */
export class MemoryStorage implements Storage {
  faults: Faults = never;
  /** In characters of keys and values. */
  room = 5_000_000;
  readonly #items = new Map<string, string>();
  #keys: string[] | undefined;
  #used = 0;
  /** What was there before each change since the last kill. */
  #changes: [key: string, before: string | undefined][] = [];

  #call(name: string): void {
    const fault = this.faults(name);
    if (fault) throw new DOMException('as told', fault.how === 'error' ? fault.name : 'UnknownError');
  }

  #put(key: string, value: string | undefined): void {
    const before = this.#items.get(key);
    const size =
      (value === undefined ? 0 : key.length + value.length) - (before === undefined ? 0 : key.length + before.length);
    if (size > 0 && this.#used + size > this.room) throw new DOMException('full', 'QuotaExceededError');
    if (value === undefined) this.#items.delete(key);
    else this.#items.set(key, value);
    this.#used += size;
    this.#keys = undefined;
  }

  get length(): number {
    this.#call('length');
    return this.#items.size;
  }

  key(index: number): string | null {
    this.#call('key');
    return (this.#keys ??= [...this.#items.keys()])[index] ?? null;
  }

  getItem(key: string): string | null {
    this.#call('getItem');
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#call('setItem');
    const before = this.#items.get(key);
    this.#put(key, value);
    this.#changes.push([key, before]);
  }

  removeItem(key: string): void {
    this.#call('removeItem');
    this.#changes.push([key, this.#items.get(key)]);
    this.#put(key, undefined);
  }

  clear(): void {
    for (const key of [...this.#items.keys()]) this.removeItem(key);
  }

  /** Loses the latest changes: as many of them as are asked for, or all since the last time. */
  forget(count: number): void {
    const lost = this.#changes.splice(Math.max(0, this.#changes.length - count));
    for (const [key, before] of lost.reverse()) this.#put(key, before);
    this.#changes = [];
  }

  get unsaved(): number {
    return this.#changes.length;
  }
}

/** How messages between the pages of a browser go. */
export interface Hub {
  mode: 'at once' | 'late' | 'lost';
  open(): Channel;
  deliver(): void;
}

export function hub(): Hub {
  const pages = new Map<Channel, (heard: unknown) => void>();
  const late: (() => void)[] = [];
  const made: Hub = {
    mode: 'at once',
    open() {
      const channel: Channel = {
        post(message) {
          if (made.mode === 'lost') return;
          for (const to of [...pages.keys()].filter((each) => each !== channel)) {
            const bring = () => pages.get(to)?.(message);
            if (made.mode === 'late') late.push(bring);
            else queueMicrotask(bring);
          }
        },
        listen: (heard) => void pages.set(channel, heard),
        close: () => void pages.delete(channel),
      };
      return channel;
    },
    deliver() {
      for (const bring of late.splice(0)) bring();
    },
  };
  return made;
}

/** Waits until all promises that can be answered now are. */
export function settled(): Promise<void> {
  // A tick comes when no promise has anything left to do; no file or timer is waited for.
  return new Promise((done) => process.nextTick(done));
}

/** A clock that goes on when it is told to. */
export interface Clock {
  alarm: Alarm;
  /** Lets so many milliseconds pass. */
  pass(time: number): Promise<void>;
  /** Takes back all alarms, as the end of a page does. */
  stop(): void;
}

export function clock(): Clock {
  let now = 0;
  const alarms = new Set<{ run: () => void; at: number }>();
  const nextUntil = (end: number) => [...alarms].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
  return {
    alarm(run, after) {
      const set = { run, at: now + after };
      alarms.add(set);
      return () => void alarms.delete(set);
    },
    async pass(time) {
      const end = now + time;
      await settled();
      for (let next = nextUntil(end); next; next = nextUntil(end)) {
        alarms.delete(next);
        now = next.at;
        next.run();
        await settled();
      }
      now = end;
    },
    stop: () => alarms.clear(),
  };
}
