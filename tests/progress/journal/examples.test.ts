import { expect, it } from 'vitest';
import { format, keyOf, type Entry, type Step } from '../../../src/progress/entries.ts';
import { valueOf } from '../../../src/progress/fold.ts';
import { openJournal, type Channel, type Durable, type Journal } from '../../../src/progress/journal.ts';
import { openRun } from '../../../src/progress/kept-run.ts';
import { pathOf } from '../../../src/scenario/engine.ts';
import { localMirror } from '../../../src/progress/mirror.ts';
import { editions } from './editions.ts';
import { clock, durableOn, emptyDisk, hub, MemoryStorage, settled, type Clock, type Disk } from './stores.ts';

/** Every fault that a test or a reading has found, so that it does not come again. */

const tiny = editions[0]!;
const silent: Channel = { post: () => undefined, listen: () => undefined, close: () => undefined };

interface Stores {
  disk: Disk;
  storage: MemoryStorage;
}
const stores = (): Stores => ({ disk: emptyDisk(), storage: new MemoryStorage() });

async function open(
  { disk, storage }: Stores,
  writer: string,
  { durable = durableOn(disk), channel = silent }: { durable?: Durable; channel?: Channel } = {},
): Promise<Journal & { clock: Clock }> {
  const own = clock();
  const mirror = localMirror(() => storage);
  const journal = openJournal({ durable, mirror, channel, writer, alarm: own.alarm });
  await Promise.race([journal.ready, own.pass(2000)]);
  await settled();
  return { ...journal, clock: own };
}

function note(journal: Journal, value: string, name = 'done'): void {
  const clock = journal.nextClock();
  const { writer } = journal;
  journal.add([{ format, kind: 'note', about: 'lesson/one/two', name, value, clock, writer, at: 0 }]);
}

it('one page goes on in two branches of a run, and neither takes the place of the other', async () => {
  const there = stores();
  const first = await open(there, 'w1');
  const run = openRun(tiny, first, undefined, () => 1000);
  run.take('one-a');
  const { id } = run.$run.get();
  const [one, other] = [openRun(tiny, first, id, () => 2000), openRun(tiny, await open(there, 'w2'), id, () => 9000)];
  one.take('two-a');
  other.take('two-b');
  await settled();

  const page = await open(there, 'w3');
  const [main, branch] = page.$folded.get().runs;
  openRun(tiny, page, main!.id).take('three-a');
  openRun(tiny, page, branch!.id).take('three-b');
  await settled();
  const paths = (await open(there, 'w4')).$folded.get().runs.map(({ path }) => path.join());
  expect(paths.toSorted()).toEqual(['one-a,two-a,three-a', 'one-a,two-b,three-b']);
});

it('a note that is made before the database has answered counts more than an older one in it', async () => {
  const there = stores();
  const before = await open(there, 'w1');
  for (let count = 0; count < 50; count += 1) note(before, `old ${count}`);
  await settled();
  there.storage.clear();

  const page = await open(there, 'w2', { durable: durableOn(there.disk, () => ({ how: 'late' })) });
  note(page, 'new');
  for (const answer of there.disk.late.splice(0)) answer();
  await settled();
  for (const answer of there.disk.late.splice(0)) answer();
  await settled();
  expect(valueOf(page.$folded.get(), 'lesson/one/two', 'done')).toBe('new');
  there.storage.clear();
  expect(valueOf((await open(there, 'w3')).$folded.get(), 'lesson/one/two', 'done')).toBe('new');
});

it('a step that is made because something was kept is kept as well', async () => {
  const there = stores();
  const page = await open(there, 'w');
  let more = 3;
  page.$keeping.listen(({ state }) => {
    if (state === 'kept' && (more -= 1) >= 0) note(page, `more ${more}`, `n${more}`);
  });
  note(page, 'first');
  await settled();
  expect(page.$keeping.get()).toMatchObject({ state: 'kept', waiting: 0 });
  expect(there.disk.entries.size).toBe(4);
});

it('what another page made is kept here too, because that page may be gone before it was answered', async () => {
  const there = stores();
  const channels = hub();
  const dying = await open(there, 'w1', {
    durable: durableOn(there.disk, (call) => (call === 'read' ? undefined : { how: 'silent' })),
    channel: channels.open(),
  });
  await open(there, 'w2', { channel: channels.open() });
  note(dying, 'said');
  await settled();
  expect(there.disk.entries.size).toBe(1);
});

it('what lies in localStorage alone is kept when a page comes into view, not only at the start', async () => {
  const there = stores();
  const page = await open(there, 'w1');
  note(await open({ disk: emptyDisk(), storage: there.storage }, 'w2'), 'left behind');
  await page.reread();
  await settled();
  expect(there.disk.entries.size).toBe(1);
});

it('the notice that something is not kept stays until it is', async () => {
  const there = stores();
  let broken = true;
  const durable = durableOn(there.disk, (call) => (broken && call === 'write' ? { how: 'silent' } : undefined));
  const page = await open(there, 'w', { durable });
  note(page, 'one');
  await page.clock.pass(2000);
  const states = new Set<string>();
  page.$keeping.listen(({ state }) => states.add(state));
  note(page, 'two');
  await page.clock.pass(5000);
  expect(page.$keeping.get().state).toBe('not-kept');
  expect([...states]).not.toContain('writing');
  broken = false;
  await page.clock.pass(20_000);
  expect(page.$keeping.get()).toMatchObject({ state: 'kept', waiting: 0 });
});

it('localStorage does not fill up with what is kept, visit after visit', async () => {
  const there = stores();
  for (let visit = 0; visit < 20; visit += 1) {
    const page = await open(there, `w${visit}`);
    for (let count = 0; count < 30; count += 1) note(page, `${count}`, `n${count}`);
    await settled();
  }
  await open(there, 'last');
  expect(there.disk.entries.size).toBe(600);
  expect(there.storage.length).toBeLessThanOrEqual(200);
});

it('room in localStorage is not made by what only localStorage has', () => {
  const storage = new MemoryStorage();
  const mirror = localMirror(() => storage);
  const of = (clock: number, name = 'done'): Entry => ({
    ...({ format, kind: 'note', about: 'lesson/one/two', writer: 'w', at: 0 } as const),
    name,
    value: clock,
    clock,
  });
  mirror.write([of(1)]);
  mirror.release([of(1)]);
  mirror.write([of(2)]);
  for (let count = 0; count < 300; count += 1) {
    mirror.write([of(3, `n${count}`)]);
    mirror.release([of(3, `n${count}`)]);
  }
  expect(mirror.read().map(({ key }) => key)).toContain(keyOf(of(2)));

  storage.room = 0;
  expect(() => mirror.write([of(4, 'new')])).toThrow('full');
  expect(mirror.read().map(({ value }) => value)).toEqual([of(2)]);
});

it('one entry that does not fit does not keep the others out of localStorage', () => {
  const storage = new MemoryStorage();
  storage.room = 1000;
  const mirror = localMirror(() => storage);
  const of = (name: string, value: string): Entry => ({
    ...({ format, kind: 'note', about: 'a', writer: 'w', at: 0, clock: 1 } as const),
    name,
    value,
  });
  expect(() => mirror.write([of('big', 'x'.repeat(2000)), of('small', 'x')])).toThrow('full');
  expect(mirror.read()).toHaveLength(1);
});

it('a step is stored in the moment that it is made, before anything is drawn', async () => {
  const there = stores();
  const page = await open(there, 'w');
  page.$folded.listen(() => {
    expect(there.storage.length).toBe(1);
  });
  note(page, 'x');
});

it('what the database does not take, a reload still finds in localStorage, and it goes into the database then', async () => {
  const there = stores();
  const refuses = durableOn(there.disk, () => ({ how: 'error', name: 'QuotaExceededError' }));
  const run = openRun(tiny, await open(there, 'w1', { durable: refuses }));
  run.take('one-a');
  run.take('two-b');
  await settled();
  const { id } = run.$run.get();
  const again = await open(there, 'w2', { durable: refuses });
  expect(again.$keeping.get().state).toBe('not-kept');
  expect(openRun(tiny, again, id).$run.get().state.length).toBe(2);
  const healthy = await open(there, 'w3');
  expect(healthy.$keeping.get().state).toBe('kept');
  expect(there.disk.entries.size).toBe(2);
});

it('a clock before 1970 and a very long text are read again', async () => {
  const there = stores();
  const page = await open(there, 'w');
  const run = openRun(tiny, page, undefined, () => -1000);
  run.take('one-a');
  note(page, 'y'.repeat(100_000));
  await settled();
  const again = await open(there, 'w2');
  expect(again.entries()).toHaveLength(2);
  expect(again.$keeping.get().aside).toBe(0);
});

it('a thousand entries at once are written in parts that are answered in time', async () => {
  const there = stores();
  const sizes: number[] = [];
  const durable = durableOn(there.disk);
  const page = await open(there, 'w', {
    durable: { ...durable, write: (entries) => (sizes.push(entries.length), durable.write(entries)) },
  });
  page.add(
    Array.from({ length: 1200 }, (_, index): Entry => {
      const fixed = { format, kind: 'note', about: 'a', writer: 'w', at: 0, clock: 1, value: true } as const;
      return { ...fixed, name: `n${index}` };
    }),
  );
  await settled();
  expect(page.$keeping.get().state).toBe('kept');
  expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
  expect(there.disk.entries.size).toBe(1200);
});

it('what a page adds is never followed by an act of others whose predecessor is lost', async () => {
  const step = (n: number, writer: string, after: string, path: string[], act: Step['act'] = 'choose'): Step => ({
    format,
    kind: 'step',
    run: 'run',
    n,
    writer,
    after,
    scenario: tiny.id,
    revision: tiny.revision,
    act,
    choice: path.at(-1)!,
    path,
    at: 0,
  });
  const page = await open(stores(), 'w1');
  page.add([
    step(1, 'p', '', ['one-b']),
    step(2, 'q', 'p', ['one-b', 'two-a']),
    step(2, 'p', 'p', ['one-b', 'two-c']),
    // The third act, by p, is lost.
    step(4, 'r', 'p', ['one-b', 'two-c', 'three-b', 'four-c']),
  ]);
  const id = page.$folded.get().runs.find(({ path }) => path.at(-1) === 'two-a')!.id;
  const run = openRun(tiny, page, id);
  run.take('three-a');
  expect(pathOf(run.$run.get().state)).toEqual(['one-b', 'two-a', 'three-a']);
  expect(
    page.$folded
      .get()
      .runs.map(({ path }) => path.join())
      .toSorted(),
  ).toEqual(['one-b,two-a,three-a', 'one-b,two-c,three-b,four-c']);
});
