import { atom, type ReadableAtom } from 'nanostores';
import { timer, type Alarm } from './alarm.ts';
import { keyOf, later, parseEntry, readStored, runOfNewer, type Entry } from './entries.ts';
import { fold, gather, type Folded } from './fold.ts';

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
  /** What could not be read and was put aside, as text. Rejects if a store does not tell. */
  readAside(): Promise<string[]>;
  /** Removes everything from both stores and from memory. Answers whether they are empty afterwards. */
  erase(): Promise<boolean>;
  close(): void;
}

export interface Keeping {
  /** `kept` also when there is nothing to keep; `not-kept` from a failure on until a store has confirmed. */
  state: 'kept' | 'writing' | 'not-kept';
  /** How many entries the durable store has not confirmed. */
  waiting: number;
  /** Ids of runs that contain entries of a newer format. They are not touched. */
  newerRuns: ReadonlySet<string>;
  /** How many stored values could not be read. They were put aside. */
  aside: number;
}

/** What a store holds under a key, as it was found there. */
export interface Stored {
  key: string;
  value: unknown;
}

/** The store whose confirmation counts. Every call may reject or never answer. */
export interface Durable {
  read(): Promise<Stored[]>;
  /** Resolves when the entries are on the disk. What is of a newer format, or later, is not written over. */
  write(entries: readonly Entry[]): Promise<void>;
  /** Keeps what can't be read, as it was found. */
  putAside(keys: readonly string[]): Promise<void>;
  readAside(): Promise<unknown[]>;
  /** Resolves when nothing is left. */
  clear(): Promise<void>;
}

/** The store that is written in the same moment. Every call may throw. */
export interface Mirror {
  /** Values as parsed from JSON, or the text that is none. */
  read(): Stored[];
  write(entries: readonly Entry[]): void;
  /** Makes room: these are confirmed by the durable store. */
  release(entries: readonly Entry[]): void;
  putAside(keys: readonly string[]): void;
  readAside(): string[];
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
  alarm?: Alarm;
}

/** How long after a failure the stores are tried again without being asked, in milliseconds. */
const pause = 10_000;
/** No more entries than this go into one write, so that it is answered in time. */
const batchSize = 500;

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Opens the journal on given stores. Never throws for what they do. */
export function openJournal(surroundings: Surroundings): Journal {
  const { durable, mirror, channel, writer, patience = 2000, alarm = timer } = surroundings;
  let gathered = gather();
  /** Entries that the durable store has not confirmed, by key. */
  const waiting = new Map<string, Entry>();
  const newerRuns = new Set<string>();
  /** What was put aside, by store and key. */
  const aside = new Set<string>();
  /** Counts erasures: what a store answers to a question from before one counts no more. */
  /** Everything was removed, and nothing was read from the durable store since. */
  let emptied = false;
  let era = 0;
  let wasRead = false;
  let readFailed = false;
  let writeFailed = false;
  let isWriting = false;
  let writing = Promise.resolve();
  let callOff: (() => void) | undefined;
  let closed = false;

  const $folded = atom<Folded>(fold([]));
  const $keeping = atom<Keeping>({ state: 'writing', waiting: 0, newerRuns: new Set(), aside: 0 });

  const tell = () => {
    const state = readFailed || writeFailed ? 'not-kept' : wasRead && waiting.size === 0 ? 'kept' : 'writing';
    const now = $keeping.get();
    const same = now.state === state && now.waiting === waiting.size && now.aside === aside.size;
    if (same && now.newerRuns.size === newerRuns.size) return;
    $keeping.set({ state, waiting: waiting.size, newerRuns: new Set(newerRuns), aside: aside.size });
  };
  const tryLater = () => {
    if (closed) return;
    callOff?.();
    callOff = alarm(() => void retry(), pause);
  };

  /** Waits no longer than patience allows. What comes later is handed to `late`, so that it is not lost either. */
  const inTime = <T>(ask: () => Promise<T>, late?: (value: T) => void): Promise<T> =>
    new Promise((done, fail) => {
      const asked = era;
      let over = false;
      const stop = alarm(() => {
        over = true;
        fail(new Error('no answer in time'));
      }, patience);
      const answered = (value: T) => {
        stop();
        if (!over) done(value);
        else if (asked === era) late?.(value);
      };
      const failed = (error: unknown) => {
        stop();
        fail(error);
      };
      attempt(ask)?.then(answered, failed) ?? failed(new Error('the store threw'));
    });

  /** Sorts what was found: what is newer or unreadable stays where it is, the latter until the store has put it aside. */
  const readable = (found: readonly Stored[], store: string, putAside: (keys: string[]) => void): Entry[] => {
    const entries: Entry[] = [];
    const broken: string[] = [];
    for (const { key, value } of found) {
      const entry = readStored(key, value);
      if (entry === 'newer') noteNewer(value);
      else if (entry) entries.push(entry);
      else broken.push(key);
    }
    for (const key of broken) aside.add(`${store}/${key}`);
    if (broken.length) putAside(broken);
    return entries;
  };
  const noteNewer = (value: unknown) => {
    const run = runOfNewer(value);
    if (run !== undefined) newerRuns.add(run);
  };

  const keep = (entries: Iterable<Entry>) => {
    for (const entry of entries) waiting.set(keyOf(entry), entry);
    tell();
    void writeOut();
  };
  const confirm = (entries: readonly Entry[]) => {
    for (const entry of entries) if (waiting.get(keyOf(entry)) === entry) waiting.delete(keyOf(entry));
    if (waiting.size === 0) writeFailed = false;
    attempt(() => mirror.release(entries));
    tell();
  };

  const writeBatches = async () => {
    try {
      while (waiting.size) {
        const batch = [...waiting.values()].slice(0, batchSize);
        const asked = era;
        await inTime(
          () => durable.write(batch),
          () => confirm(batch),
        );
        if (asked === era) confirm(batch);
      }
      writeFailed = false;
    } catch {
      writeFailed = waiting.size > 0;
    }
    isWriting = false;
    if (writeFailed) tryLater();
    tell();
  };
  const writeOut = async (): Promise<void> => {
    if (!isWriting && waiting.size) {
      isWriting = true;
      writing = writeBatches();
    }
    await writing;
  };

  /** What the mirror held when it was last read. */
  let mirrored: Entry[] = [];
  const readMirror = () => {
    const found = attempt(() => mirror.read()) ?? [];
    mirrored = readable(found, 'mirror', (keys) => attempt(() => mirror.putAside(keys)));
    gathered.take(mirrored);
    $folded.set(gathered.folded);
  };
  const readDurable = async () => {
    const asked = era;
    const confirmedBefore = [...gathered.entries.keys()].filter((key) => !waiting.has(key));
    const take = (found: Stored[]) => {
      const gone = confirmedBefore.length > 0 && found.length === 0 && attempt(() => mirror.read().length) === 0;
      if (gone) forget();
      receive(found);
    };
    try {
      const found = await inTime(() => durable.read(), receive);
      if (asked === era) take(found);
    } catch {
      if (asked !== era) return;
      readFailed = true;
      tryLater();
      tell();
    }
  };
  /** Joins what both stores hold with what is known here, and sees to it that the durable store gets what it lacks. */
  const receive = (found: readonly Stored[]) => {
    const early = wasRead ? [] : [...gathered.entries.values()].filter((entry) => entry.writer === writer);
    const putAside = (keys: string[]) => void attempt(() => durable.putAside(keys))?.catch(() => undefined);
    const entries = readable(found, 'durable', putAside);
    const there = new Map(entries.map((entry) => [keyOf(entry), entry]));
    gathered.take(entries);
    wasRead = true;
    readFailed = false;
    restamp(early);
    const isThere = (entry: Entry) => {
      const stored = there.get(keyOf(entry));
      return stored !== undefined && later(stored, entry) === stored;
    };
    attempt(() => mirror.release(mirrored.filter(isThere).toSorted((a, b) => a.at - b.at)));
    $folded.set(gathered.folded);
    keep([...gathered.entries.values()].filter((entry) => !isThere(entry)));
  };
  /** Notes that were made before the clocks of earlier ones were known are the latest all the same. */
  const restamp = (early: readonly Entry[]) => {
    for (const note of early) {
      if (note.kind !== 'note' || gathered.folded.notes.get(note.about)?.get(note.name) === note) continue;
      const again = { ...note, clock: gathered.nextClock };
      gathered.take([again]);
      attempt(() => mirror.write([again]));
      attempt(() => channel.post([again]));
    }
  };
  /** Drops from memory what the stores no longer hold; what they never held stays. */
  const forget = () => {
    gathered = gather();
    gathered.take(waiting.values());
    mirrored = [];
    newerRuns.clear();
    aside.clear();
  };

  const retry = async () => {
    callOff?.();
    await Promise.all([wasRead && !readFailed ? undefined : readDurable(), writeOut()]);
  };

  readMirror();
  const ready = readDurable().then(() => {
    if (!wasRead) keep(gathered.entries.values());
  });

  attempt(() =>
    channel.listen((heard) => {
      if (heard === 'erased') {
        emptied = true;
        era += 1;
        waiting.clear();
        forget();
        $folded.set(gathered.folded);
        tell();
      } else if (Array.isArray(heard)) {
        const entries = heard.map(parseEntry);
        heard.filter((_, index) => entries[index] === 'newer').forEach(noteNewer);
        const fresh = gathered.take(entries.filter((entry) => typeof entry === 'object'));
        // The page that made them may be gone before the store has answered it.
        keep(fresh);
        $folded.set(gathered.folded);
      }
    }),
  );

  return {
    $folded,
    $keeping,
    writer,
    ready,
    add(entries) {
      const fresh = gathered.take(entries);
      if (fresh.length === 0) return;
      attempt(() => mirror.write(fresh));
      keep(fresh);
      if (readFailed) void readDurable();
      attempt(() => channel.post(fresh));
      $folded.set(gathered.folded);
    },
    entries: () => [...gathered.entries.values()],
    nextClock: () => gathered.nextClock,
    async reread() {
      readMirror();
      // To ask the durable store would make it anew, and nothing is to be left of it.
      if (emptied && gathered.entries.size === 0) return;
      await readDurable();
      await writeOut();
    },
    retry,
    async readAside() {
      const texts = (await inTime(() => durable.readAside())).map((value) =>
        typeof value === 'string' ? value : (attempt(() => JSON.stringify(value) ?? String(value)) ?? '[unreadable]'),
      );
      return [...mirror.readAside(), ...texts];
    },
    async erase() {
      emptied = true;
      era += 1;
      waiting.clear();
      forget();
      $folded.set(gathered.folded);
      attempt(() => channel.post('erased'));
      attempt(() => mirror.clear());
      const cleared = await inTime(async () => {
        // What is being written now would come back behind the eraser.
        await writing;
        await durable.clear();
      }).then(
        () => true,
        () => false,
      );
      const left = attempt(() => mirror.read().length) ?? 0;
      wasRead ||= cleared;
      readFailed = writeFailed = false;
      tell();
      return cleared && left === 0;
    },
    close() {
      closed = true;
      callOff?.();
      attempt(() => channel.close());
    },
  };
}
