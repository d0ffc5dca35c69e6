import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf, type Entry } from '../../../src/progress/entries.ts';
import { openJournal, type Journal } from '../../../src/progress/journal.ts';
import { openRun, type OpenRun } from '../../../src/progress/kept-run.ts';
import { localMirror } from '../../../src/progress/mirror.ts';
import { editions } from './editions.ts';
import { orderedIds } from './life.ts';
import { clock, durableOn, emptyDisk, errorNames, MemoryStorage, settled, type Clock, type Fault } from './stores.ts';

let end: () => void;
beforeAll(() => (end = orderedIds()));
afterAll(() => end());

const tiny = editions[0]!;

interface Page {
  journal: Journal;
  open: OpenRun;
  clock: Clock;
}

/** A full run on one device, which counts the calls of its stores and lets some of them fail. */
class Life {
  calls = 0;
  /** The failing call was one of the durable store. */
  hit = false;
  fails: (call: number) => Fault | undefined;
  readonly disk = emptyDisk();
  readonly storage = new MemoryStorage();
  page!: Page;

  constructor(fails: (call: number) => Fault | undefined) {
    this.fails = fails;
    this.storage.faults = () => this.fails((this.calls += 1));
  }

  async load(wanted?: string): Promise<void> {
    const own = clock();
    const journal = openJournal({
      durable: durableOn(this.disk, () => {
        const fault = this.fails((this.calls += 1));
        this.hit ||= fault?.how === 'error';
        return fault;
      }),
      mirror: localMirror(() => this.storage),
      channel: { post: () => undefined, listen: () => undefined, close: () => undefined },
      writer: `w${this.calls}`,
      alarm: own.alarm,
    });
    // Two seconds are all that a page waits before it plays.
    await Promise.race([journal.ready, own.pass(2000)]);
    await settled();
    this.page = { journal, open: openRun(tiny, journal, wanted, () => 1000 + this.calls), clock: own };
    this.page.open.$run.listen(() => undefined);
  }

  missing(): Entry[] {
    const there = (entry: Entry) => JSON.stringify(this.disk.entries.get(keyOf(entry))) === JSON.stringify(entry);
    return this.page.journal.entries().filter((entry) => !there(entry));
  }

  get state(): string {
    return this.page.journal.$keeping.get().state;
  }

  /** Does something, and sees that the page tells the truth about it in time. */
  async act(what: (open: OpenRun) => void): Promise<void> {
    this.hit = false;
    const before = this.page.journal.entries().length;
    what(this.page.open);
    expect(this.page.journal.entries().length).toBeGreaterThan(before);
    await settled();
    if (this.missing().length === 0) return;
    // An error is known at once, silence after two seconds.
    expect(this.state).not.toBe('kept');
    if (this.hit) return void expect(this.state).toBe('not-kept');
    await this.page.clock.pass(2999);
    if (this.missing().length) expect(this.state).toBe('not-kept');
  }

  /** Answers what every page so far has made. */
  async play(): Promise<Entry[]> {
    await this.load();
    await this.act((open) => expect(open.take('one-a')).toBe(true));
    await this.act((open) => open.mark('one', { sure: true, phrases: ['a', 'b'] }));
    await this.act((open) => expect(open.take('two-b')).toBe(true));
    await this.act((open) => expect(open.takeBack()).toBe(true));
    await this.act((open) => expect(open.take('two-a')).toBe(true));
    const made = this.page.journal.entries();
    const { id } = this.page.open.$run.get();
    const whole = this.missing().length === 0;
    this.page.clock.stop();
    this.page.journal.close();

    await this.load(id);
    // Where the stores let nothing through, there is nothing to go on from, and the run begins anew.
    const goesOn = this.page.open.$run.get().id === id;
    if (whole && !this.hit && this.state === 'kept') expect(goesOn).toBe(true);
    if (goesOn) {
      await this.act((open) => expect(open.take('three-c')).toBe(true));
      await this.act((open) => expect(open.take('five-a')).toBe(true));
      await this.act((open) => open.intend('If it rains, I will wait.'));
    } else {
      await this.act((open) => expect(open.take('one-b')).toBe(true));
    }
    return [...made, ...this.page.journal.entries()];
  }
}

const hows: [name: string, how: Fault][] = [
  ...errorNames.map((name): [string, Fault] => [name, { how: 'error', name }]),
  ['an error after the work was done', { how: 'error', name: 'UnknownError', written: true }],
  ['silence', { how: 'silent' }],
  ['a late answer', { how: 'late' }],
];

const healthy = new Life(() => undefined);
await healthy.play();
const calls = healthy.calls;

/** What ends a fault: the next step, another try, or nothing but time. */
const cures: ((life: Life) => Promise<void>)[] = [
  async ({ page: { open, clock } }) => {
    open.begin();
    open.take('one-c');
    await clock.pass(2000);
  },
  async ({ page: { journal, clock } }) => {
    void journal.retry();
    await clock.pass(2000);
  },
  async ({ page: { clock } }) => clock.pass(13_000),
];

describe(`a full run makes ${calls} calls of its stores; one of them fails, or all from there on`, () => {
  it.each(hows)('by %s', async (_name, how) => {
    expect(calls).toBeGreaterThan(30);
    for (let k = 1; k <= calls; k += 1) {
      for (const lasting of [false, true]) {
        const life = new Life((call) => ((lasting ? call >= k : call === k) ? how : undefined));
        const acknowledged = new Map<string, Entry>();
        await life.play();
        for (const entry of life.disk.entries.values()) acknowledged.set(keyOf(entry as Entry), entry as Entry);
        life.fails = () => undefined;
        await cures[k % 3]!(life);
        for (const answer of life.disk.late.splice(0)) answer();
        await settled();
        expect([k, lasting, life.missing().length, life.state]).toEqual([k, lasting, 0, 'kept']);

        const made = new Map(life.page.journal.entries().map((entry) => [keyOf(entry), entry]));
        life.page.clock.stop();
        await life.load();
        expect(life.state).toBe('kept');
        const found = new Map(life.page.journal.entries().map((entry) => [keyOf(entry), entry]));
        for (const [key, entry] of [...acknowledged, ...made]) {
          if (entry.kind === 'step') expect(found.get(key)).toEqual(entry);
          else expect(found.has(key)).toBe(true);
        }
      }
    }
  });
});

it('a storage that cannot even be reached is told, and played on with', async () => {
  const own = clock();
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  const journal = openJournal({
    durable: { read: refuse, write: refuse, putAside: refuse, readAside: refuse, clear: refuse },
    mirror: localMirror(refuse),
    channel: { post: refuse, listen: refuse, close: refuse },
    writer: 'w',
    alarm: own.alarm,
  });
  await journal.ready;
  expect(journal.$keeping.get().state).toBe('not-kept');
  const open = openRun(tiny, journal);
  for (const choice of ['one-a', 'two-a', 'three-a', 'five-a']) {
    expect(open.take(choice)).toBe(true);
    await settled();
    expect(journal.$keeping.get().state).toBe('not-kept');
  }
  expect(open.$run.get().state.scene.id).toBe('well');
  expect(await journal.erase()).toBe(false);
  await journal.reread();
  await own.pass(100_000);
  expect(journal.$keeping.get().state).toBe('not-kept');
  journal.close();
});
