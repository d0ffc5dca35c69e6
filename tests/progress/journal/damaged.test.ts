import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf, parseEntry, readStored, type Entry } from '../../../src/progress/entries.ts';
import { openJournal, type Journal } from '../../../src/progress/journal.ts';
import { openRun } from '../../../src/progress/kept-run.ts';
import { localMirror } from '../../../src/progress/mirror.ts';
import { editions } from './editions.ts';
import { orderedIds } from './life.ts';
import { clock, durableOn, emptyDisk, MemoryStorage, settled, type Disk } from './stores.ts';

const seed = 20261121;
const prefix = 'both-hands.entry.';
const tiny = editions[0]!;

let endIds: () => void;
beforeAll(() => (endIds = orderedIds()));
afterAll(() => endIds());

async function open(disk: Disk, storage: Storage, writer: string): Promise<Journal> {
  const journal = openJournal({
    durable: durableOn(disk),
    mirror: localMirror(() => storage),
    channel: { post: () => undefined, listen: () => undefined, close: () => undefined },
    writer,
    alarm: clock().alarm,
  });
  await journal.ready;
  await settled();
  return journal;
}

/** Entries as a run leaves them. */
async function sound(): Promise<Entry[]> {
  const journal = await open(emptyDisk(), new MemoryStorage(), 'before');
  const run = openRun(tiny, journal, undefined, () => 1_800_000_000_000);
  run.take('one-a');
  run.mark('one', { sure: false, phrases: ['a few', 'words'] });
  run.take('two-b');
  run.takeBack();
  run.take('two-a');
  return journal.entries();
}

/** Values that no writer of ours has ever written, at any place of an entry. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    1.5,
    1e308,
    '',
    [],
    {},
    [[]],
    '__proto__',
    'a/b',
    '\u0000',
    '\uD800',
  ),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    'x'.repeat(25_000),
    new Date(0),
    new Map([[1, 2]]),
    10n,
  ),
  fc.constant(JSON.parse('{"__proto__": {"format": 1, "kind": "step"}}') as unknown),
  fc.anything(),
);

/** What became of one stored value, as the store holds it. */
const damage: fc.Arbitrary<(entry: Entry) => unknown> = fc.oneof(
  fc.nat(400).map((length) => (entry: Entry) => JSON.stringify(entry).slice(0, length)),
  odd.map((value) => () => value),
  fc.tuple(fc.nat(20), odd).map(([at, value]) => (entry: Entry) => {
    const fields = Object.keys(entry);
    return { ...entry, [fields[at % fields.length]!]: value };
  }),
  fc
    .nat(20)
    .map(
      (at) => (entry: Entry) => Object.fromEntries(Object.entries(entry).toSpliced(at % Object.keys(entry).length, 1)),
    ),
  fc.constantFrom('__proto__', 'constructor', 'toString').map((name) => (entry: Entry) => {
    const copy = { ...entry };
    Object.defineProperty(copy, name, { value: { polluted: true }, enumerable: true });
    return copy;
  }),
  fc
    .constantFrom<unknown>(2, 3, 99, 1e9, '1', '2', 0, -1, [1], null)
    .map((format) => (entry: Entry) => ({ ...entry, format })),
  fc.constant((entry: Entry) => [entry]),
  fc.constant((entry: Entry) => {
    const round: Record<string, unknown> = { ...entry };
    round['path'] = round;
    return round;
  }),
  fc
    .integer({ min: 1, max: 5000 })
    .map((depth) => () => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown),
  // What the text of an item can suffer.
  fc.tuple(fc.nat(400), fc.string({ maxLength: 3 })).map(([at, text]) => (entry: Entry) => {
    const whole = JSON.stringify(entry);
    return whole.slice(0, at) + text + whole.slice(at + text.length);
  }),
);

/** As localStorage would hold it. */
function asItem(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '{"format":1,"kind":"st';
  }
}

/** Both stores hold the same damage in these lives; `fate` counts what became of it. */
const fate = { opened: 0, aside: 0, newer: 0 };

async function survive(entries: readonly Entry[], which: number, hurt: (entry: Entry) => unknown, inMirror: boolean) {
  const hit = entries[which % entries.length]!;
  const key = keyOf(hit);
  const value = hurt(hit);
  const disk = emptyDisk();
  const storage = new MemoryStorage();
  const item = asItem(value);
  for (const entry of entries) {
    if (entry !== hit || !inMirror) disk.entries.set(keyOf(entry), entry === hit ? value : entry);
    if (entry === hit && inMirror) storage.setItem(prefix + key, item);
  }
  const stored: unknown = inMirror ? attempt(() => JSON.parse(item)) : value;
  const read = readStored(key, stored);

  const journal = await open(disk, storage, 'after');
  const known = new Map(journal.entries().map((entry) => [keyOf(entry), entry]));
  for (const entry of entries) if (entry !== hit) expect(known.get(keyOf(entry))).toEqual(entry);
  expect(Object.prototype).not.toHaveProperty('polluted');

  const { aside, newerRuns } = journal.$keeping.get();
  const raw = inMirror ? storage.getItem(prefix + key) : disk.entries.get(key);
  const before = inMirror ? item : value;
  if (read === 'newer') {
    fate.newer += 1;
    expect(raw).toBe(before);
    expect(known.has(key)).toBe(false);
    expect(aside).toBe(0);
    const run = (hit.kind === 'step' ? hit.run : hit.about.split('/')[1])!;
    if ((stored as { run?: unknown }).run === run || (stored as { about?: unknown }).about !== undefined) {
      expect(newerRuns).toEqual(new Set([run]));
      await isReadOnly(journal, run);
    }
  } else if (read) {
    fate.opened += 1;
    expect(known.get(key)).toEqual(parseEntry(stored));
    expect(aside).toBe(0);
  } else {
    fate.aside += 1;
    expect(aside).toBe(1);
    expect(inMirror ? raw : disk.entries.has(key)).toBe(inMirror ? null : false);
    if (inMirror) expect(storage.getItem(`both-hands.aside.${key}`)).toBe(item);
    else expect(Object.is(disk.aside[0], value)).toBe(true);
    expect(await journal.readAside()).toHaveLength(1);
  }
  expect(journal.$keeping.get().state).toBe('kept');
  const run = openRun(tiny, journal);
  expect(run.take('one-b')).toBe(true);
  await settled();
  expect(journal.$keeping.get().state).toBe('kept');
}

/** A run with something of a newer format in it: it is shown, and nothing changes it. */
async function isReadOnly(journal: Journal, run: string) {
  const open = openRun(tiny, journal, run);
  if (open.$run.get().id === undefined) return;
  const before = journal.entries().length;
  expect(open.$run.get().readOnly).toBe(true);
  for (const { choices } of tiny.scenes.filter((scene) => scene.kind === 'decision')) {
    for (const { id } of choices) expect(open.take(id)).toBe(false);
  }
  expect(open.takeBack()).toBe(false);
  open.mark('one', { sure: true });
  open.intend('something');
  expect(journal.entries()).toHaveLength(before);
}

function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch {
    return undefined;
  }
}

describe(`10,000 damaged values (seed ${seed})`, () => {
  const settings = { seed, numRuns: 5000 };
  it.each([
    ['in the database', false],
    ['in localStorage', true],
  ])('%s: each opens, or is named and put aside', { timeout: 120_000 }, async (_where, inMirror) => {
    const entries = await sound();
    Object.assign(fate, { opened: 0, aside: 0, newer: 0 });
    await fc.assert(
      fc.asyncProperty(fc.nat(50), damage, (which, hurt) => survive(entries, which, hurt, inMirror)),
      settings,
    );
    console.info(`Of 5000: ${fate.opened} opened, ${fate.aside} put aside, ${fate.newer} of a newer format.`);
    expect(fate.opened + fate.aside + fate.newer).toBe(5000);
    expect(Math.min(fate.opened, fate.aside, fate.newer)).toBeGreaterThan(50);
  });
});

it('what was put aside before is not written over by the next that is damaged under the same key', async () => {
  const storage = new MemoryStorage();
  for (const text of ['first', 'second']) {
    storage.setItem(`${prefix}step/r/1/w`, text);
    await open(emptyDisk(), storage, 'w');
  }
  const journal = await open(emptyDisk(), storage, 'w');
  expect(await journal.readAside()).toEqual(['first', 'second']);
});

it('what cannot be put aside stays where it is', async () => {
  const storage = new MemoryStorage();
  const key = `${prefix}step/r/1/w`;
  storage.setItem(key, 'no entry');
  storage.room = key.length + 'no entry'.length;
  const journal = await open(emptyDisk(), storage, 'w');
  expect(storage.getItem(key)).toBe('no entry');
  expect(journal.$keeping.get().aside).toBe(1);
});

it('a text of four million letters is put aside, and the rest opens', async () => {
  const storage = new MemoryStorage();
  const disk = emptyDisk();
  const entries = await sound();
  for (const entry of entries) storage.setItem(prefix + keyOf(entry), JSON.stringify(entry));
  storage.setItem(`${prefix}step/r/1/w`, JSON.stringify({ ...entries[0], choice: 'x'.repeat(4_000_000 / 2) }));
  disk.entries.set('step/r/1/w', { ...entries[0], path: ['x'.repeat(4_000_000)] });
  const journal = await open(disk, storage, 'w');
  expect(journal.entries()).toHaveLength(entries.length);
  expect(journal.$keeping.get()).toMatchObject({ aside: 2, state: 'kept' });
});
