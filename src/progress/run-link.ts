import { format, parseEntry, type Entry, type Note, type NoteValue, type Step } from './entries.ts';
import type { Folded, KeptRun } from './fold.ts';
import { bytesOf, checksum, lettersOf } from './letters.ts';

/**
 * One run as the part of an address behind `#`, which browsers do not send: to go on with it on another device.
 *
 *   1 <base64url of: CRC-32 in four bytes, then deflate-raw of the JSON below> z
 *
 *   [ scenario, revision, run, seconds since 1970 of the first act, [[writer, act it begins with], ...],
 *     [choice, seconds since the act before, ...], one letter of flags per act, [[act, name, text], ...],
 *     [run that it was begun from, length] or 0, { act: [n, after, path, revision, 1 if it is an undo] } ]
 *
 * 0 instead of a choice takes the last one back; acts are counted from 0; the last object holds those that do not simply
 * follow from the one before. Marks belong to the decision in which the act's choice stands. The steps come out as they went in, but for parts of a second, so a run
 * that is here already is recognised and nothing is added twice. Marks go in as notes with the clock at 0: they fill
 * in what is not known and never count against what a device has itself.
 *
 * The last letter only marks the end: mail programs drop a `-` or `_` there.
 */

/** A run, as it travels. */
export interface Carried {
  steps: Step[];
  notes: Note[];
}

/** What a device knows of its own edition of a scenario. */
export interface Edition {
  /** The id of the decision that a choice belongs to, if this edition has it. */
  scene(scenario: string, choice: string): string | undefined;
  /** The phrases that can be tapped in a decision, always in the same order; none of another revision. */
  phrases(scenario: string, revision: number, scene: string): readonly string[] | undefined;
}

export type LinkRead =
  | { kind: 'run'; carried: Carried }
  /** Cut, or changed on the way. */
  | { kind: 'incomplete' }
  | { kind: 'newer' };

const version = '1';
const end = 'z';

/** In characters, without the `#`. Texts that would make a link longer stay behind; steps never do. */
export const longestLink = 400;
/** What is read at all, in characters, and unpacked, in bytes. */
const longestRead = 20_000;
const longestUnpacked = 200_000;

const flags = [
  ['stands', true],
  ['read', true],
  ['skipped', true],
  ['sure', true],
  ['sure', false],
] as const;
/** Notes that travel as text, those first whose loss would be felt most. */
const texts = ['if-then', 'box-commit', 'differently', 'box-generalise', 'box-analyse', 'box-describe', 'phrases'];

/** What the run was assigned by goes first: `<assignment>.<settings>.<person>`, without which it could not be handed in. */
const assigned = 'assigned';

/** The writer of notes that came by a link. */
const linkWriter = 'link';

type Odd = [n: number, after: string, path: string[] | 0, revision: number, undo: 0 | 1];
/** The act, or -1 for the whole run. A number is a set of phrases: the bits of their places in the decision's own list. */
type Text = [act: number, name: string, value: string | string[] | number];
type Written = [
  scenario: string,
  revision: number,
  run: string,
  began: number,
  writers: [string, number][],
  acts: (string | number)[],
  flags: string,
  texts: Text[],
  from: [string, number] | 0,
  odd: Record<string, Odd>,
];

/** The fragment for a run, and how many of its texts stay behind because they would make it too long. */
export async function runLink(
  run: KeptRun,
  folded: Folded,
  edition: Edition,
): Promise<{ fragment: string; leftOut: number }> {
  const scenes = scenesOf(run.steps, edition);
  const all = textsOf(run, scenes, folded, edition);
  const kept: Text[] = [];
  const write = (some: Text[]) => pack(writtenOf(run, scenes, folded, some));
  let fragment = await write(kept);
  for (const text of all) {
    const longer = await write([...kept, text]);
    if (longer.length > longestLink) continue;
    kept.push(text);
    fragment = longer;
  }
  return { fragment, leftOut: all.length - kept.length };
}

/** Reads a fragment, given without its `#`. Never throws. */
export async function readRunLink(fragment: string, edition: Edition): Promise<LinkRead> {
  const body = fragment.trim().replace(/[^\w-]+$/, '');
  if (body.length > longestRead) return { kind: 'incomplete' };
  const packed = /^\d+/.test(body) && body.endsWith(end) ? bytesOf(body.slice(1, -1)) : undefined;
  if (!packed || packed.length < 5) return { kind: 'incomplete' };
  const content = packed.subarray(4);
  if (numberOf(packed) !== checksum(body[0]!, content)) return { kind: 'incomplete' };
  if (body[0] !== version) return { kind: 'newer' };
  try {
    const carried = carriedOf(JSON.parse(await inflated(content)), edition);
    return carried ? { kind: 'run', carried } : { kind: 'incomplete' };
  } catch {
    return { kind: 'incomplete' };
  }
}

/** By act: the decision in which its choice stands, once each. */
function scenesOf(steps: readonly Step[], edition: Edition): (string | undefined)[] {
  const scenes = steps.map(({ scenario, choice }) => edition.scene(scenario, choice));
  return scenes.map((scene, index) => (scenes.indexOf(scene) === index ? scene : undefined));
}

type Scenes = readonly (string | undefined)[];

function writtenOf(run: KeptRun, scenes: Scenes, folded: Folded, kept: Text[]): Written {
  const [first] = run.steps as [Step, ...Step[]];
  const writers: [string, number][] = [];
  const acts: (string | number)[] = [];
  const odd: Record<string, Odd> = {};
  let before: Step | undefined;
  for (const [index, step] of run.steps.entries()) {
    if (step.writer !== before?.writer) writers.push([step.writer, index]);
    const { act, choice, n, after, path, revision } = step;
    const expected = following(before, act, choice);
    const samePath = isSame(path, expected.path);
    const follows = samePath && n === expected.n && after === expected.after && revision === first.revision;
    const plain = follows && (act === 'choose' || choice === before?.path.at(-1));
    if (!plain) odd[index] = [n, after, samePath ? 0 : path, revision, act === 'undo' ? 1 : 0];
    acts.push(plain && act === 'undo' ? 0 : choice, seconds(step) - seconds(before ?? first));
    before = step;
  }
  const from: Written[8] = first.from ? [first.from.run, first.from.length] : 0;
  const marked = scenes.map((scene) => (scene === undefined ? '0' : flagsOf(run, scene, folded))).join('');
  const { scenario, revision } = first;
  return [scenario, revision, run.run, seconds(first), writers, acts, marked, kept, from, odd];
}

/** What an act is like that follows another without anything unusual. */
function following(before: Step | undefined, act: Step['act'], choice: string) {
  const path = before?.path ?? [];
  return {
    n: (before?.n ?? 0) + 1,
    after: before?.writer ?? '',
    path: act === 'undo' ? path.slice(0, -1) : [...path, choice],
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function seconds(step: Step): number {
  return Math.floor(step.at / 1000);
}

function valueAt(folded: Folded, about: string, name: string): NoteValue | undefined {
  return folded.notes.get(about)?.get(name)?.value;
}

function flagsOf(run: KeptRun, scene: string, folded: Folded): string {
  let bits = 0;
  for (const [index, [name, value]] of flags.entries()) {
    if (valueAt(folded, aboutOf(run.run, scene), name) === value) bits |= 1 << index;
  }
  return bits.toString(32);
}

/** The texts of a run, in the order in which they are to be taken along. */
function textsOf(run: KeptRun, scenes: Scenes, folded: Folded, edition: Edition): Text[] {
  const found: Text[] = assignedText(run, folded);
  for (const name of texts) {
    for (const [index, scene] of ['', ...scenes].entries()) {
      if (scene === undefined) continue;
      const value = valueAt(folded, aboutOf(run.run, scene), name);
      if (Array.isArray(value)) {
        const known = index ? phrasesAt(run.steps[index - 1]!, scene, edition) : undefined;
        found.push([index - 1, name, asBits(value, known) ?? value]);
      } else if (typeof value === 'string' && value !== '') found.push([index - 1, name, value]);
    }
  }
  return found;
}

function assignedText({ run }: KeptRun, folded: Folded): Text[] {
  const id = valueAt(folded, `run/${run}`, 'assignment');
  const [settings, person] = ['settings', 'person'].map((name) => valueAt(folded, `assigned/${String(id)}`, name));
  if (typeof id !== 'number' || typeof settings !== 'string' || typeof person !== 'number') return [];
  return [[-1, assigned, `${id}.${settings}.${person.toString(36)}`]];
}

function assignedNotes(run: string, written: unknown, at: number): Note[] {
  const [, id, settings, person] = /^(\d{1,7})\.([a-z]{4})\.([0-9a-z]{1,6})$/.exec(String(written)) ?? [];
  if (id === undefined || settings === undefined || person === undefined) return [];
  const about = `assigned/${id}`;
  return [
    note(`run/${run}`, 'assignment', Number(id), at),
    note(about, 'settings', settings, at),
    note(about, 'person', parseInt(person, 36), at),
  ];
}

function phrasesAt({ scenario, revision }: Step, scene: string, edition: Edition): readonly string[] | undefined {
  return edition.phrases(scenario, revision, scene);
}

/** Phrases as bits, where all of them stand in the list. */
function asBits(phrases: readonly string[], known: readonly string[] | undefined): number | undefined {
  if (!known || known.length > 30 || !phrases.every((phrase) => known.includes(phrase))) return undefined;
  return phrases.reduce((bits, phrase) => bits | (1 << known.indexOf(phrase)), 0);
}

/** What notes are about: a decision of a run or, without one, the run. */
function aboutOf(run: string, scene: string): string {
  return scene ? `run/${run}/${scene}` : `run/${run}`;
}

/** The entries of a run out of what was written, or nothing where it does not fit together. */
function carriedOf(value: unknown, edition: Edition): Carried | undefined {
  if (!Array.isArray(value) || value.length < 10) return undefined;
  const [scenario, revision, run, began, writers, acts, marked, kept, from, odd] = value as Written;
  if (!Array.isArray(writers) || !Array.isArray(acts) || acts.length === 0 || acts.length > 4000) return undefined;
  const steps: Step[] = [];
  let at = began;
  for (let index = 0; index < acts.length / 2; index += 1) {
    const [word, later] = [acts[2 * index]!, acts[2 * index + 1]!];
    const before: Step | undefined = steps.at(-1);
    const unusual = Object.hasOwn(odd, String(index)) ? odd[index] : undefined;
    const act = word === 0 || unusual?.[4] ? 'undo' : 'choose';
    const choice = word === 0 ? before?.path.at(-1) : word;
    const { n, after, path } = following(before, act, String(choice));
    at += Number(later);
    const writer = writers.findLast(([, begins]) => begins <= index)?.[0];
    const step = parseEntry({
      format,
      kind: 'step',
      run,
      n: unusual ? unusual[0] : n,
      writer,
      after: unusual ? unusual[1] : after,
      scenario,
      revision: unusual ? unusual[3] : revision,
      act,
      choice,
      path: (unusual && unusual[2]) || path,
      at: at * 1000,
      ...(index === 0 && from && { from: { run: from[0], length: from[1] } }),
    });
    if (!isStep(step)) return undefined;
    steps.push(step);
  }
  const scenes = scenesOf(steps, edition);
  const notes = [...flagNotes(String(marked), run, scenes, at), ...textNotes(kept, steps, scenes, edition)];
  return { steps, notes };
}

function isStep(entry: Entry | 'newer' | undefined): entry is Step {
  return typeof entry === 'object' && entry.kind === 'step';
}

function note(about: string, name: string, value: NoteValue, at: number): Note {
  return { format, kind: 'note', about, name, value, clock: 0, writer: linkWriter, at: at * 1000 };
}

function flagNotes(marked: string, run: string, scenes: Scenes, at: number): Note[] {
  return scenes.flatMap((scene, index) => {
    if (scene === undefined) return [];
    const bits = parseInt(marked[index] ?? '0', 32) || 0;
    const set = flags.filter((_, bit) => bits & (1 << bit));
    return set.map(([name, value]) => note(aboutOf(run, scene), name, value, at));
  });
}

function textNotes(kept: unknown, steps: readonly Step[], scenes: Scenes, edition: Edition): Note[] {
  if (!Array.isArray(kept)) return [];
  const [run, at] = [steps[0]!.run, seconds(steps.at(-1)!)];
  return kept.flatMap((each: unknown) => {
    if (!Array.isArray(each)) return [];
    const [index, name, written] = each as unknown[];
    if (name === assigned) return assignedNotes(run, written, at);
    const scene = index === -1 ? '' : scenes[Number(index)];
    if (!texts.includes(String(name)) || scene === undefined) return [];
    const known = scene && typeof written === 'number' ? phrasesAt(steps[Number(index)]!, scene, edition) : undefined;
    // A set of phrases that this edition does not know says nothing.
    if (typeof written === 'number' && !known) return [];
    const value = known ? known.filter((_, place) => Number(written) & (1 << place)) : written;
    const read = parseEntry(note(aboutOf(run, scene), String(name), value as NoteValue, at));
    return typeof read === 'object' && read.kind === 'note' ? [read] : [];
  });
}

async function pack(written: Written): Promise<string> {
  const content = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(written)),
  );
  const packed = new Uint8Array(content.length + 4);
  new DataView(packed.buffer).setUint32(0, checksum(version, content));
  packed.set(content, 4);
  return version + lettersOf(packed) + end;
}

async function inflated(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = await through(new DecompressionStream('deflate-raw'), content, longestUnpacked);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Sends bytes through a stream. Stops with an error when more comes out than allowed. */
async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most = Infinity,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  // What goes wrong on the way in also ends the way out, where it is heard.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      throw new RangeError(`more than ${most} bytes`);
    }
  }
  const all = new Uint8Array(length);
  let place = 0;
  for (const chunk of chunks) {
    all.set(chunk, place);
    place += chunk.length;
  }
  return all;
}

function numberOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}
