/**
 * What is kept of a learner's work: entries that are only ever added, never rewritten. State is a fold over them
 * (`fold.ts`), so two sets of entries are merged by their union, and import, two tabs and two stores cannot overwrite
 * one another.
 *
 * A step, as it is stored:
 *
 *   { "format": 1, "kind": "step", "run": "k3v9q2mx7t4d", "n": 2, "writer": "p8w1z6", "after": "p8w1z6",
 *     "scenario": "crisis-cold-store", "revision": 1, "act": "choose", "choice": "point-to-the-sheet",
 *     "path": ["probe-and-log", "point-to-the-sheet"], "at": 1795280400000 }
 *
 * It is self-contained: `path` is the whole path after the act, so one surviving step is enough to go on from.
 * `n` counts the acts of a run from 1; `after` names the writer of act n - 1, so that two writers who went on from the
 * same act are recognised. `at` is only shown, nothing is ordered by it but what the counters leave open.
 *
 * A note is a value that may change: the latest by `clock` counts, then the greater `writer`.
 *
 *   { "format": 1, "kind": "note", "about": "run/k3v9q2mx7t4d/rule-and-room", "name": "sure", "value": true,
 *     "clock": 5, "writer": "p8w1z6", "at": 1795280401000 }
 */

export const format = 1;

export interface Step {
  format: typeof format;
  kind: 'step';
  run: string;
  n: number;
  writer: string;
  /** Empty at n = 1. */
  after: string;
  scenario: string;
  revision: number;
  act: 'choose' | 'undo';
  choice: string;
  path: string[];
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
  /** At n = 1: the run and the number of choices that this one was begun from. */
  from?: { run: string; length: number };
}

/** What a note may hold. `null` takes a value back. */
export type NoteValue = string | number | boolean | string[] | null;

export interface Note {
  format: typeof format;
  kind: 'note';
  /** `run/<run>`, `run/<run>/<scene>`, `lesson/<id>`, or a word for the whole record. */
  about: string;
  name: string;
  value: NoteValue;
  clock: number;
  writer: string;
  at: number;
}

export type Entry = Step | Note;

/** The key of an entry. Of a note there is one per writer, because only the latest counts. */
export function keyOf(entry: Entry): string {
  return entry.kind === 'step'
    ? `step/${entry.run}/${entry.n}/${entry.writer}`
    : `note/${entry.about}/${entry.name}/${entry.writer}`;
}

/** Of two entries with the same key the one that counts. Steps are never rewritten, so there the first stays. */
export function later(a: Entry, b: Entry): Entry {
  return a.kind === 'note' && b.kind === 'note' && b.clock > a.clock ? b : a;
}

const maxText = 20_000;
/** What a learner writes is never cut, and what would not be read again must not be said to be kept. */
const maxWritten = 1_000_000;

/** Reads what a store holds under a key. An entry that stands under another one's key is damaged. */
export function readStored(key: string, value: unknown): Entry | 'newer' | undefined {
  const entry = parseEntry(value);
  return typeof entry === 'object' && keyOf(entry) !== key ? undefined : entry;
}

/** The run that an entry of a newer format belongs to, as far as that can be told. */
export function runOfNewer(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { run, about } = value;
  if (typeof run === 'string') return run;
  return typeof about === 'string' ? /^run\/([^/]+)/.exec(about)?.[1] : undefined;
}

/** Reads one stored entry into a new object. */
export function parseEntry(value: unknown): Entry | 'newer' | undefined {
  if (!isObject(value)) return undefined;
  if (typeof value['format'] === 'number' && value['format'] > format) return 'newer';
  if (value['format'] !== format) return undefined;
  return value['kind'] === 'step' ? parseStep(value) : value['kind'] === 'note' ? parseNote(value) : undefined;
}

function parseStep(value: Record<string, unknown>): Step | undefined {
  const { run, n, writer, after, scenario, revision, act, choice, path, at, from } = value;
  if (!isId(run) || !isCount(n) || n < 1 || !isId(writer) || !isText(after) || !isId(scenario)) return undefined;
  if (!isCount(revision) || (act !== 'choose' && act !== 'undo') || !isId(choice) || !isTexts(path)) return undefined;
  if (!isTime(at)) return undefined;
  const origin = isObject(from) && isId(from['run']) && isCount(from['length']) ? from : undefined;
  return {
    format,
    kind: 'step',
    run,
    n,
    writer,
    after,
    scenario,
    revision,
    act,
    choice,
    path: [...path],
    at,
    ...(origin && { from: { run: origin['run'] as string, length: origin['length'] as number } }),
  };
}

function parseNote(value: Record<string, unknown>): Note | undefined {
  const { about, name, value: held, clock, writer, at } = value;
  if (!isText(about) || !isId(name) || !isCount(clock) || !isId(writer) || !isTime(at)) return undefined;
  const plain =
    held === null || typeof held === 'boolean' || isText(held, maxWritten) || Number.isFinite(held) || isTexts(held);
  if (!plain) return undefined;
  const copy = (Array.isArray(held) ? [...held] : held) as NoteValue;
  return { format, kind: 'note', about, name, value: copy, clock, writer, at };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest = maxText): value is string {
  return typeof value === 'string' && value.length <= longest;
}

/** Without a slash, because keys are put together with it. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200 && !value.includes('/');
}

/** A clock may stand before 1970. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= 1000 && value.every((each) => isText(each));
}
