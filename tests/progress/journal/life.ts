import { carryOver } from '../../../src/progress/carry-over.ts';
import { format, keyOf, parseEntry, type Entry, type NoteValue, type Step } from '../../../src/progress/entries.ts';
import { fold, type Folded } from '../../../src/progress/fold.ts';
import { openJournal, type Journal } from '../../../src/progress/journal.ts';
import { openRun, runsOf, type OpenRun } from '../../../src/progress/kept-run.ts';
import { localMirror } from '../../../src/progress/mirror.ts';
import { pathOf } from '../../../src/scenario/engine.ts';
import { editions } from './editions.ts';
import { runsByHand } from './reference.ts';
import { clock, durableOn, emptyDisk, errorNames, hub, MemoryStorage, settled } from './stores.ts';
import type { Clock, Disk, Fault, Hub } from './stores.ts';

/**
 * The life of a learner's record: two devices with up to three pages each, on stores that fail, told by a list of
 * numbers. Beside it stands the model: a plain list of what was made, and of what was said to be kept.
 *
 * `live` throws at the first step that is lost or invented. The same numbers always tell the same life.
 */

/** Something that a page made: of a step what it was, of a note its value and its clock. */
interface Made {
  text: string;
  clock: number;
}

function asMade(entry: Entry): Made {
  return { text: textOf(entry), clock: entry.kind === 'note' ? entry.clock : 0 };
}

/** What was made is still there: itself, or of a note one that was made later. */
function stillThere(entry: Entry, made: Made): boolean {
  const there = asMade(entry);
  return there.clock > made.clock || (there.clock === made.clock && there.text === made.text);
}

interface Page {
  journal: Journal;
  open: OpenRun;
  clock: Clock;
  stop(): void;
  /** What this page made and has not said to be kept. */
  pending: Map<string, Made>;
}

interface Device {
  disk: Disk;
  storage: MemoryStorage;
  hub: Hub;
  pages: Page[];
  edition: number;
  /** What some page here said to be kept, by key. */
  kept: Map<string, Made>;
  /** The next calls of the stores that fail. */
  fault: { of: 'durable' | 'mirror'; how: Fault; calls: number } | undefined;
}

/** How often something happened in a life, for the report. */
export interface Told {
  operations: number;
  steps: number;
  kept: number;
  branches: number;
  kills: number;
  faults: number;
}

/** What must stay as it was made. The clock of a note may be raised. */
function textOf(entry: Entry): string {
  return JSON.stringify(entry.kind === 'step' ? entry : { value: entry.value });
}

class Fault404 extends Error {}

function must(truth: boolean, what: () => string): asserts truth {
  if (!truth) throw new Fault404(what());
}

/** Operations and how often each comes, in parts of their sum. */
const table: readonly [operation: keyof typeof operations, parts: number][] = [
  ['choose', 300],
  ['undo', 50],
  ['mark', 80],
  ['note', 40],
  ['stale', 20],
  ['other', 25],
  ['again', 15],
  ['intend', 10],
  ['reload', 14],
  ['openPage', 15],
  ['closePage', 12],
  ['goTo', 20],
  ['kill', 8],
  ['comeIntoView', 10],
  ['carryOver', 7],
  ['clockJump', 20],
  ['upgrade', 4],
  ['break', 30],
  ['mend', 40],
  ['tryAgain', 15],
  ['messages', 15],
  ['deliver', 40],
  ['time', 30],
  ['look', 5],
];
const parts = table.reduce((sum, [, each]) => sum + each, 0);

/** The arguments of one operation, taken off a number. */
function argumentsOf(number: number): { operation: keyof typeof operations; pick: (count: number) => number } {
  let rest = number;
  const pick = (count: number) => {
    const value = rest % count;
    rest = Math.floor(rest / count);
    return value;
  };
  let place = pick(parts);
  const operation = table.find(([, each]) => (place -= each) < 0)![0];
  // What is left of small numbers would always pick the first.
  rest = (Math.imul(number ^ 0x9e3779b9, 0x85ebca6b) >>> 0) + rest * 0x1_0000;
  return { operation, pick };
}

interface World {
  devices: Device[];
  /** Everything that was ever made, by key; of a note all its values. */
  made: Map<string, Set<string>>;
  now: number;
  told: Told;
  device: Device;
  page: Page;
  pick: (count: number) => number;
}

const fresh = (): Device => ({
  disk: emptyDisk(),
  storage: new MemoryStorage(),
  hub: hub(),
  pages: [],
  edition: 0,
  kept: new Map(),
  fault: undefined,
});

/** A journal on the stores of a device, as a page opens one. */
function openPage(world: World, device: Device, wanted?: string): Promise<void> {
  const own = clock();
  const state = { dead: false };
  const next = (of: 'durable' | 'mirror'): Fault | undefined => {
    const { fault } = device;
    if (!fault || fault.of !== of) return undefined;
    fault.calls -= 1;
    if (fault.calls <= 0) device.fault = undefined;
    world.told.faults += 1;
    return fault.how;
  };
  device.storage.faults = () => next('mirror');
  const channel = device.hub.open();
  const journal = openJournal({
    durable: durableOn(device.disk, () => (state.dead ? { how: 'silent' } : next('durable'))),
    mirror: localMirror(() => {
      must(!state.dead, () => 'a page that is gone writes');
      return device.storage;
    }),
    channel,
    writer: randomName(),
    alarm: own.alarm,
  });
  return Promise.race([journal.ready, own.pass(2000)]).then(() => {
    const scenario = editions[device.edition]!;
    const found = wanted ?? runsOf(journal.$folded.get(), scenario.id)[0]?.id;
    const open = openRun(scenario, journal, found, () => world.now, carryOver(scenario));
    // A page listens as long as it is there.
    const stops = [open.$run.listen(() => undefined), journal.$keeping.listen(() => undefined)];
    const stop = () => {
      state.dead = true;
      own.stop();
      journal.close();
      for (const each of stops) each();
    };
    device.pages.push({ journal, open, clock: own, stop, pending: new Map() });
  });
}

let names = 0;
/** Names that are unlike one another and the same in every run of the tests, for ids and writers. */
function randomName(): string {
  names += 1;
  return (Math.imul(names, 0x9e3779b1) >>> 0).toString(36) + names.toString(36);
}

/** Makes ids follow from a life's own numbers. Answers how to end that. */
export function orderedIds(): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis.crypto, 'getRandomValues');
  Object.defineProperty(globalThis.crypto, 'getRandomValues', {
    configurable: true,
    value: (bytes: Uint8Array) => {
      names += 1;
      let state = names;
      for (let index = 0; index < bytes.length; index += 1) {
        state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9 + index) >>> 0;
        bytes[index] = state >>> 24;
      }
      // The end counts up, so that no two are alike.
      for (let index = 0; index < 4; index += 1) bytes[bytes.length - 1 - index] = (names >>> (index * 5)) & 31;
      return bytes;
    },
  });
  return () => {
    if (own) Object.defineProperty(globalThis.crypto, 'getRandomValues', own);
    else delete (globalThis.crypto as { getRandomValues?: unknown }).getRandomValues;
  };
}

/** Enters what a page has made into the model. */
function make(world: World, page: Page, entry: Entry): void {
  const key = keyOf(entry);
  const known = world.made.get(key);
  must(!known || entry.kind === 'note', () => `two steps under one key: ${key}`);
  world.made.set(key, (known ?? new Set<string>()).add(textOf(entry)));
  page.pending.set(key, asMade(entry));
}

/** The last act of the run that a page shows. */
function tip(page: Page): Step | undefined {
  const { id } = page.open.$run.get();
  return page.journal.$folded
    .get()
    .runs.find((run) => run.id === id)
    ?.steps.at(-1);
}

function shownPath(page: Page): string[] {
  return pathOf(page.open.$run.get().state);
}

/** A step that was just made must stand on the page at once, as the model has it. */
function expectStep(world: World, act: Step['act'], choice: string, path: readonly string[]): void {
  const { page, device } = world;
  const step = tip(page);
  const { id, revision } = editions[device.edition]!;
  const right =
    step?.act === act &&
    step.choice === choice &&
    step.path.join() === path.join() &&
    step.scenario === id &&
    step.revision === revision &&
    step.at === world.now;
  must(right, () => `made ${act} ${choice} after ${path.join('>')}, and there is ${JSON.stringify(step)}`);
  must(
    shownPath(page).join() === path.join(),
    () => `${path.join('>')} was made, and ${shownPath(page).join('>')} is shown`,
  );
  make(world, page, step!);
  world.told.steps += 1;
}

function expectNote(world: World, about: string, name: string, value: NoteValue): void {
  const { page } = world;
  const note = page.journal.$folded.get().notes.get(about)?.get(name);
  must(
    note?.value === value || JSON.stringify(note?.value) === JSON.stringify(value),
    () => `${about} ${name} is not there`,
  );
  must(note!.writer === page.journal.writer, () => `${about} ${name} is another page's`);
  make(world, page, note!);
}

const operations = {
  choose(world: World) {
    const { page, pick } = world;
    const { state, readOnly } = page.open.$run.get();
    if (readOnly || state.scene.kind === 'ending') return page.open.begin();
    const choice = state.scene.choices[pick(state.scene.choices.length)]!.id;
    const path = [...shownPath(page), choice];
    must(page.open.take(choice), () => `${choice} was not taken`);
    expectStep(world, 'choose', choice, path);
  },
  undo(world: World) {
    const { page } = world;
    const path = shownPath(page);
    const { state, marks } = page.open.$run.get();
    const scene = state.before?.scene.id ?? '';
    const made = marks.get(scene);
    if (!page.open.takeBack()) return;
    must(made?.undone === undefined, () => 'a choice was taken back twice');
    expectStep(world, 'undo', path.at(-1)!, path.slice(0, -1));
    // What was marked belonged to that choice.
    for (const name of ['phrases', 'sure', 'skipped'] as const) {
      if (made?.[name] !== undefined) expectNote(world, `run/${tip(page)!.run}/${scene}`, name, null);
    }
  },
  mark(world: World) {
    const { page, pick } = world;
    const { id, state, readOnly } = page.open.$run.get();
    if (id === undefined || readOnly) return;
    const { run } = tip(page)!;
    const scene = (state.before ?? state).scene.id;
    const [name, value] = [
      ['sure', pick(2) === 1],
      ['phrases', [`phrase ${pick(9)}`, `of ${pick(9)}`]],
      ['differently', `because ${pick(99)}`],
      ['skipped', true],
    ][pick(4)] as [string, NoteValue];
    page.open.mark(scene, { [name]: value });
    expectNote(world, `run/${run}/${scene}`, name, value);
  },
  intend(world: World) {
    const { page, pick } = world;
    if (page.open.$run.get().id === undefined || page.open.$run.get().readOnly) return;
    const sentence = `If it happens, I will ${pick(99)}`;
    const { run } = tip(page)!;
    page.open.intend(sentence);
    expectNote(world, `run/${run}`, 'if-then', sentence);
  },
  note(world: World) {
    const { journal } = world.page;
    const about = `lesson/one/${world.pick(5)}`;
    const value = [true, null, 'read', 3][world.pick(4)]!;
    const clock = journal.nextClock();
    journal.add([{ format, kind: 'note', about, name: 'done', value, clock, writer: journal.writer, at: world.now }]);
    expectNote(world, about, 'done', value);
  },
  stale(world: World) {
    const { page, pick } = world;
    const { state } = page.open.$run.get();
    const scenes = editions[world.device.edition]!.scenes.filter((scene) => scene.kind === 'decision');
    const other = scenes.filter(({ id }) => id !== state.scene.id)[pick(scenes.length - 1)]!;
    const before = page.journal.entries().length;
    must(!page.open.take(other.choices[0]!.id), () => 'a choice of another scene was taken');
    must(page.journal.entries().length === before, () => 'a refused choice left something behind');
  },
  other(world: World) {
    const { page, pick } = world;
    const path = shownPath(page);
    const length = pick(path.length + 1);
    page.open.begin(length);
    must(
      shownPath(page).join() === path.slice(0, length).join(),
      () => 'a run begun from another one is not its beginning',
    );
    const { id } = page.open.$run.get();
    for (const step of page.journal.$folded.get().runs.find((run) => run.id === id)?.steps ?? [])
      make(world, page, step);
  },
  again(world: World) {
    world.page.open.begin();
    must(shownPath(world.page).length === 0, () => 'a new run is not empty');
  },
  /** A page shows another run, or another branch of the same one. */
  async goTo(world: World) {
    const { page, device, pick } = world;
    const scenario = editions[device.edition]!;
    const runs = runsOf(page.journal.$folded.get(), scenario.id);
    if (runs.length === 0) return;
    page.open = openRun(scenario, page.journal, runs[pick(runs.length)]!.id, () => world.now, carryOver(scenario));
  },
  async reload(world: World) {
    const { page, device } = world;
    const wanted = page.open.$run.get().id;
    close(device, page);
    await openPage(world, device, wanted);
  },
  async openPage(world: World) {
    const { device } = world;
    if (device.pages.length < 3) await openPage(world, device);
  },
  async closePage(world: World) {
    const { device, page } = world;
    close(device, page);
    if (device.pages.length === 0) await openPage(world, device);
  },
  /** The whole browser is gone, in the middle of everything. */
  async kill(world: World) {
    const { device, pick } = world;
    world.told.kills += 1;
    for (const page of [...device.pages]) close(device, page);
    device.storage.forget(pick(device.storage.unsaved + 1));
    const [landing] = [pick(3)];
    if (landing > 0) for (const land of device.disk.late.splice(0)) land();
    device.disk.late = [];
    await openPage(world, device);
  },
  async comeIntoView(world: World) {
    void world.page.journal.reread();
  },
  /** What one device knows goes to the other as a file. */
  carryOver(world: World) {
    const [from, to] = world.pick(2) ? world.devices : [...world.devices].reverse();
    const source = from!.pages[world.pick(from!.pages.length)]!;
    const text = JSON.stringify(source.journal.entries());
    const read = (JSON.parse(text) as unknown[]).map(parseEntry).filter((entry) => typeof entry === 'object');
    must(read.length === source.journal.entries().length, () => 'not everything could be read again');
    const target = to!.pages[world.pick(to!.pages.length)]!;
    target.journal.add(read);
    for (const entry of read) {
      if (!target.pending.has(keyOf(entry))) target.pending.set(keyOf(entry), asMade(entry));
    }
  },
  clockJump(world: World) {
    world.now = Math.max(0, world.now + (world.pick(2) ? 1 : -1) * world.pick(10 ** [2, 4, 7, 11][world.pick(4)]!));
  },
  /** A new revision of the scenario is there at the next load. */
  async upgrade(world: World) {
    const { device } = world;
    if (device.edition + 1 >= editions.length) return;
    device.edition += 1;
    for (const page of [...device.pages]) close(device, page);
    await openPage(world, device);
  },
  break(world: World) {
    const { device, pick } = world;
    const name = errorNames[pick(errorNames.length)]!;
    const how: Fault = [
      { how: 'error', name } as const,
      { how: 'error', name, written: true } as const,
      { how: 'silent' } as const,
      { how: 'late' } as const,
    ][pick(4)]!;
    device.fault = { of: pick(3) ? 'durable' : 'mirror', how, calls: [1, 2, 5, 100][pick(4)]! };
  },
  mend(world: World) {
    world.device.fault = undefined;
  },
  tryAgain(world: World) {
    void world.page.journal.retry();
  },
  messages(world: World) {
    world.device.hub.mode = (['at once', 'late', 'lost'] as const)[world.pick(3)]!;
  },
  deliver(world: World) {
    world.device.hub.deliver();
    for (const answer of world.device.disk.late.splice(0)) answer();
  },
  async time(world: World) {
    const time = [100, 900, 2500, 12_000][world.pick(4)]!;
    world.now += time;
    for (const page of world.device.pages) await page.clock.pass(time);
  },
  /** A look at what a page finds that is opened now. */
  async look(world: World) {
    await audit(world, world.device);
  },
};

function close(device: Device, page: Page): void {
  page.stop();
  device.pages.splice(device.pages.indexOf(page), 1);
}

/** Where a page says that all is kept, all that it made lies on the disk. */
function checkKept(device: Device): void {
  for (const { journal, pending } of device.pages) {
    if (pending.size === 0 || journal.$keeping.get().state !== 'kept') continue;
    for (const [key, made] of pending) {
      const there = device.disk.entries.get(key) as Entry | undefined;
      must(there !== undefined, () => `said to be kept and not on the disk: ${key}`);
      must(stillThere(there, made), () => `said to be kept and another one on the disk: ${key} ${textOf(there)}`);
      device.kept.set(key, asMade(there));
    }
    pending.clear();
  }
}

/** The state that entries fold to, as text that two devices can compare. */
export function written(folded: Folded): string {
  const runs = folded.runs.map(({ id, path, steps, undone, from }) => [id, path, steps, undone, from]);
  const notes = [...folded.notes]
    .map(([about, named]) => [about, [...named].toSorted(([a], [b]) => (a < b ? -1 : 1))] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ runs, notes });
}

/** Nothing kept is missing, nothing is there that was not made, and it folds to what it amounts to by hand. */
function checkEntries(world: World, device: Device, entries: readonly Entry[], folded: Folded): void {
  const there = new Map(entries.map((entry) => [keyOf(entry), entry]));
  for (const [key, made] of device.kept) {
    const entry = there.get(key);
    must(entry !== undefined, () => `lost: ${key}`);
    must(stillThere(entry, made), () => `changed: ${key}`);
  }
  for (const [key, entry] of there) {
    must(world.made.get(key)?.has(textOf(entry)) === true, () => `invented: ${key} ${textOf(entry)}`);
  }
  const steps = entries.filter((entry) => entry.kind === 'step');
  const runs = folded.runs.map(
    ({ id, path, steps }) => `${id} ${path.join('>')} ${steps.map(({ act, choice }) => `${act}:${choice}`).join(',')}`,
  );
  const byHand = runsByHand(steps);
  must(
    runs.toSorted().join('\n') === byHand.join('\n'),
    () => `folded\n${runs.toSorted().join('\n')}\nby hand\n${byHand.join('\n')}`,
  );
  world.told.branches = Math.max(world.told.branches, folded.runs.filter(({ from }) => from?.left).length);
  const backwards = written(fold(entries.toReversed()));
  must(written(folded) === backwards, () => 'the order of the entries matters');
}

/** Opens a journal on the healthy stores of a device, and compares it with the model. */
async function audit(world: World, device: Device): Promise<void> {
  const { fault } = device;
  device.fault = undefined;
  const journal = openJournal({
    durable: durableOn(device.disk),
    mirror: localMirror(() => device.storage),
    channel: hub().open(),
    writer: randomName(),
    alarm: clock().alarm,
  });
  await journal.ready;
  checkEntries(world, device, journal.entries(), journal.$folded.get());
  await settled();
  journal.close();
  device.fault = fault;
}

/** All stores work again: everything that any page has is kept, both devices know it, and tell it in the same words. */
async function goodEnd(world: World): Promise<void> {
  for (const device of world.devices) {
    device.fault = undefined;
    device.hub.mode = 'at once';
    operations.deliver({ ...world, device });
    await settled();
    for (const page of device.pages) void page.journal.retry();
    for (const page of device.pages) await page.clock.pass(15_000);
    for (const page of device.pages) void page.journal.reread();
    await settled();
    for (const { journal } of device.pages) {
      const { state } = journal.$keeping.get();
      must(state === 'kept', () => `all stores work, and a page says ${state}`);
    }
    checkKept(device);
  }
  const [one, other] = world.devices as [Device, Device];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    to.pages[0]!.journal.add(JSON.parse(JSON.stringify(from.pages[0]!.journal.entries())) as Entry[]);
    await settled();
    for (const [key, made] of from.kept) if (!to.kept.has(key)) to.kept.set(key, made);
  }
  const pages = world.devices.flatMap(({ pages }) => pages);
  const texts = new Set(pages.map(({ journal }) => written(journal.$folded.get())));
  must(texts.size === 1, () => `${pages.length} pages tell ${texts.size} different stories: ${[...texts].join('\n')}`);
  for (const device of world.devices) await audit(world, device);
}

/** Lives through a life. Throws where a step is lost or invented, with the operations that led there. */
export async function live(numbers: readonly number[]): Promise<Told> {
  names = 0;
  const told: Told = { operations: 0, steps: 0, kept: 0, branches: 0, kills: 0, faults: 0 };
  const devices = [fresh(), fresh()];
  const world = { devices, made: new Map(), now: 1_800_000_000_000, told } as unknown as World;
  const trace: string[] = [];
  try {
    for (const device of devices) await openPage(world, device);
    for (const number of numbers) {
      const { operation, pick } = argumentsOf(number);
      world.pick = pick;
      world.device = devices[pick(4) === 0 ? 1 : 0]!;
      world.page = world.device.pages[pick(world.device.pages.length)]!;
      trace.push(`${devices.indexOf(world.device)}.${world.device.pages.indexOf(world.page)} ${operation}`);
      told.operations += 1;
      await operations[operation](world);
      await settled();
      checkKept(world.device);
      world.now += 1 + pick(5000);
    }
    await goodEnd(world);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.stack : String(error)}\nafter\n${trace.slice(-25).join('\n')}`);
  } finally {
    for (const device of devices) for (const page of [...device.pages]) close(device, page);
  }
  told.kept = devices.reduce((sum, { kept }) => sum + kept.size, 0);
  return told;
}
