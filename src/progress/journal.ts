import { atom, type ReadableAtom } from 'nanostores';
import { keyOf, parseEntry, type Entry } from './entries.ts';
import { fold, union, type Folded } from './fold.ts';

/**
 * Keeps entries: in memory at once, in the mirror in the same moment, and in the durable store, whose word alone counts
 * as kept. The two stores fail in opposite cases, so every entry goes into both and they are merged at the start.
 */
export interface Journal {
  readonly $folded: ReadableAtom<Folded>;
  readonly $keeping: ReadableAtom<Keeping>;
  /** Random, one per page that was opened. */
  readonly writer: string;
  /** Resolves when both stores were asked at the start, or did not answer in time. */
  readonly ready: Promise<void>;
  /** Takes entries in. What is already here is not changed by it. */
  add(entries: readonly Entry[]): void;
  /** Every entry that is known here. */
  entries(): Entry[];
  /** A value for the next note: greater than all that are known. */
  nextClock(): number;
  /** Reads the stores again: after a page came back from the back/forward cache, or came into view. */
  reread(): Promise<void>;
  /** Tries again to keep what is not kept. */
  retry(): Promise<void>;
  /** Removes everything from both stores and from memory. Answers whether they are empty afterwards. */
  erase(): Promise<boolean>;
  close(): void;
}

export interface Keeping {
  /** `kept` also when there is nothing to keep. */
  state: 'kept' | 'writing' | 'not-kept';
  /** How many entries the durable store has not confirmed. */
  waiting: number;
  /** Ids of runs that contain entries of a newer format. They are not touched. */
  newerRuns: ReadonlySet<string>;
  /** How many stored values could not be read. They were put aside. */
  aside: number;
}

/** The store whose confirmation counts. Every call may reject or never answer. */
export interface Durable {
  read(): Promise<unknown[]>;
  /** Resolves when the entries are on the disk. */
  write(entries: readonly Entry[]): Promise<void>;
  /** Keeps what can't be read, as it was found. */
  putAside(texts: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/** The store that is written in the same moment. Every call may throw. */
export interface Mirror {
  read(): string[];
  write(entries: readonly Entry[]): void;
  /** Makes room: these are confirmed by the durable store. */
  release(keys: readonly string[]): void;
  putAside(texts: readonly string[]): void;
  clear(): void;
}

/** Tells other pages of this browser. */
export interface Channel {
  post(entries: readonly Entry[] | 'erased'): void;
  listen(heard: (entries: unknown) => void): void;
  close(): void;
}

export interface Surroundings {
  durable: Durable;
  mirror: Mirror;
  channel: Channel;
  writer: string;
  /** How long a store may take to answer, in milliseconds. */
  patience?: number;
}

/** Waits no longer than patience allows. What comes later is handed to `late`, so that it is not lost either. */
function inTime<T>(promise: Promise<T>, patience: number, late?: (value: T) => void): Promise<T> {
  return new Promise((done, fail) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      fail(new Error('no answer in time'));
    }, patience);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (over) late?.(value);
        else done(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        fail(error);
      },
    );
  });
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Opens the journal on given stores. Never throws for what they do. */
export function openJournal({ durable, mirror, channel, writer, patience = 2000 }: Surroundings): Journal {
  let known = new Map<string, Entry>();
  /** Entries that the durable store has not confirmed, by key. */
  const waiting = new Map<string, Entry>();
  const newerRuns = new Set<string>();
  let aside = 0;
  let flushing: Promise<void> | undefined;

  const $folded = atom<Folded>(fold([]));
  const $keeping = atom<Keeping>({ state: 'writing', waiting: 0, newerRuns, aside });
  const tell = (state: Keeping['state']) =>
    $keeping.set({ state, waiting: waiting.size, newerRuns: new Set(newerRuns), aside });

  /** Takes entries into memory; answers those that changed something. */
  const takeIn = (entries: Iterable<Entry>): Entry[] => {
    const merged = union(known.values(), entries);
    const fresh = [...merged].filter(([key, entry]) => known.get(key) !== entry).map(([, entry]) => entry);
    if (fresh.length === 0) return fresh;
    known = merged;
    $folded.set(fold(known.values()));
    return fresh;
  };

  /** Reads values as they were stored; what is newer or unreadable stays where it is, the latter also put aside. */
  const readIn = (values: readonly unknown[], putAside: (texts: string[]) => void): Entry[] => {
    const entries: Entry[] = [];
    const broken: string[] = [];
    for (const value of values) {
      const entry = parseEntry(value);
      if (entry === 'newer') {
        const run = (value as Record<string, unknown>)['run'];
        if (typeof run === 'string') newerRuns.add(run);
      } else if (entry) entries.push(entry);
      else broken.push(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));
    }
    if (broken.length) {
      aside += broken.length;
      putAside(broken);
    }
    takeIn(entries);
    return entries;
  };

  const confirmed = (entries: readonly Entry[]) => {
    for (const entry of entries) if (waiting.get(keyOf(entry)) === entry) waiting.delete(keyOf(entry));
    attempt(() => mirror.release(entries.map(keyOf)));
  };

  const flush = async () => {
    while (waiting.size) {
      const batch = [...waiting.values()];
      tell('writing');
      try {
        await inTime(durable.write(batch), patience, () => {
          confirmed(batch);
          if (waiting.size === 0) tell('kept');
        });
      } catch {
        tell('not-kept');
        return;
      }
      confirmed(batch);
    }
    tell('kept');
  };
  const retry = () => (flushing ??= flush().finally(() => (flushing = undefined)));

  const readMirror = () => {
    const values = (attempt(() => mirror.read()) ?? []).map(
      (text) => attempt(() => JSON.parse(text) as unknown) ?? text,
    );
    return readIn(values, (texts) => attempt(() => mirror.putAside(texts)));
  };
  const readDurable = async () => {
    const asideThere = (texts: string[]) => void durable.putAside(texts).catch(() => undefined);
    const late = (values: unknown[]) => readIn(values, asideThere);
    const values = await inTime(durable.read(), patience, late);
    return readIn(values, asideThere);
  };

  const mirrored = readMirror();
  const ready = readDurable().then(
    (stored) => {
      const there = new Set(stored.map(keyOf));
      for (const entry of mirrored) if (!there.has(keyOf(entry))) waiting.set(keyOf(entry), entry);
      return retry();
    },
    () => {
      for (const entry of mirrored) waiting.set(keyOf(entry), entry);
      tell('not-kept');
    },
  );

  channel.listen((heard) => {
    if (heard === 'erased') {
      known = new Map();
      waiting.clear();
      $folded.set(fold([]));
    } else if (Array.isArray(heard)) {
      takeIn(heard.map(parseEntry).filter((entry) => typeof entry === 'object'));
    }
  });

  return {
    $folded,
    $keeping,
    writer,
    ready,
    add(entries) {
      const fresh = takeIn(entries);
      if (fresh.length === 0) return;
      attempt(() => mirror.write(fresh));
      for (const entry of fresh) waiting.set(keyOf(entry), entry);
      attempt(() => channel.post(fresh));
      void retry();
    },
    entries: () => [...known.values()],
    nextClock() {
      let clock = 0;
      for (const entry of known.values()) if (entry.kind === 'note' && entry.clock > clock) clock = entry.clock;
      return clock + 1;
    },
    async reread() {
      readMirror();
      await readDurable().catch(() => undefined);
      await retry();
    },
    retry,
    async erase() {
      waiting.clear();
      attempt(() => channel.post('erased'));
      attempt(() => mirror.clear());
      const cleared = await inTime(durable.clear(), patience).then(
        () => true,
        () => false,
      );
      known = new Map();
      newerRuns.clear();
      aside = 0;
      $folded.set(fold([]));
      const left = attempt(() => mirror.read().length) ?? 0;
      const stored = cleared ? await inTime(durable.read(), patience).catch(() => undefined) : undefined;
      tell('kept');
      return cleared && left === 0 && stored?.length === 0;
    },
    close() {
      attempt(() => channel.close());
    },
  };
}
