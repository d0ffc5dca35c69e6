import { keyOf, later, type Entry, type Note, type NoteValue, type Step } from './entries.ts';

/** One run as its entries tell it. */
export interface KeptRun {
  /** The run's own id; of a branch it also says where it left. */
  id: string;
  /** What its steps and notes carry. */
  run: string;
  scenario: string;
  revision: number;
  /** Choice ids: what happened. */
  path: string[];
  /** The acts that led here, oldest first. */
  steps: Step[];
  /** Choices that were taken back. */
  undone: string[];
  /** The run that this one was begun from, or the one that it left because two writers went on from the same act. */
  from?: { run: string; length: number; left: boolean };
}

export interface Folded {
  /** In the order of their ids; the branches of a run stand behind it. */
  runs: readonly KeptRun[];
  notes: ReadonlyMap<string, ReadonlyMap<string, Note>>;
}

/** Entries that are gathered one after the other, and the state that they amount to. */
export interface Gathered {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly folded: Folded;
  /** Greater than the clock of every note. */
  readonly nextClock: number;
  /** Takes entries in; answers those that changed something. */
  take(entries: Iterable<Entry>): Entry[];
}

/**
 * Gathers entries and folds as it goes. The runs that carry an id depend on the steps of that id alone, and a note on
 * those of its own name, so only these are worked out again. What was handed out before stays as it was.
 */
export function gather(): Gathered {
  const entries = new Map<string, Entry>();
  const steps = new Map<string, Step[]>();
  const runs = new Map<string, KeptRun[]>();
  let order: string[] = [];
  let folded: Folded = { runs: [], notes: new Map() };
  let nextClock = 1;

  const foldRuns = (changed: ReadonlySet<string>) => {
    if (changed.size === 0) return folded.runs;
    for (const run of changed) runs.set(run, runsOf(steps.get(run)!));
    if (order.length !== runs.size) order = [...runs.keys()].sort();
    return order.flatMap((run) => runs.get(run)!);
  };
  const foldNotes = (changed: readonly Note[]) => {
    if (changed.length === 0) return folded.notes;
    const notes = new Map(folded.notes);
    for (const note of changed) {
      const about = new Map(notes.get(note.about));
      notes.set(note.about, about.set(note.name, latest(about.get(note.name), note)));
    }
    return notes;
  };
  return {
    entries,
    get folded() {
      return folded;
    },
    get nextClock() {
      return nextClock;
    },
    take(given) {
      const fresh = new Map<string, Entry>();
      const changed = new Set<string>();
      const notes: Note[] = [];
      for (const entry of given) {
        const key = keyOf(entry);
        const known = entries.get(key);
        if (known && later(known, entry) === known) continue;
        entries.set(key, entry);
        fresh.set(key, entry);
        if (entry.kind === 'step') {
          steps.set(entry.run, [...(steps.get(entry.run) ?? []), entry]);
          changed.add(entry.run);
        } else {
          notes.push(entry);
          nextClock = Math.max(nextClock, entry.clock + 1);
        }
      }
      if (fresh.size) folded = { runs: foldRuns(changed), notes: foldNotes(notes) };
      return [...fresh.values()];
    },
  };
}

/** The union of two sets of entries, in which of the same key the later one counts. */
export function union(...sets: Iterable<Entry>[]): Map<string, Entry> {
  const all = new Map<string, Entry>();
  for (const set of sets) {
    for (const entry of set) {
      const key = keyOf(entry);
      const known = all.get(key);
      all.set(key, known ? later(known, entry) : entry);
    }
  }
  return all;
}

/** The state that entries amount to, whatever their order. */
export function fold(entries: Iterable<Entry>): Folded {
  const gathered = gather();
  gathered.take(entries);
  return gathered.folded;
}

/** The value of a note, if it has one. */
export function valueOf(folded: Folded, about: string, name: string): NoteValue | undefined {
  return folded.notes.get(about)?.get(name)?.value ?? undefined;
}

function latest(a: Note | undefined, b: Note): Note {
  if (!a) return b;
  return b.clock > a.clock || (b.clock === a.clock && b.writer > a.writer) ? b : a;
}

/**
 * Acts that went on from the same act, in the order that every device finds: the first goes on, others are branches.
 * Of the time only whole seconds count, because that is what a link carries to another device.
 */
function inOrder(a: Step, b: Step): number {
  return a.n - b.n || Math.floor(a.at / 1000) - Math.floor(b.at / 1000) || (a.writer < b.writer ? -1 : 1);
}

/** The runs in the steps that carry one run id: the run, and a branch for every later writer who went on from the same act. */
function runsOf(steps: Step[]): KeptRun[] {
  const sorted = steps.toSorted(inOrder);
  const byPlace = new Map(sorted.map((step) => [`${step.n}/${step.writer}`, step]));
  const next = new Map<Step | undefined, Step[]>();
  for (const step of sorted) {
    const before = byPlace.get(`${step.n - 1}/${step.after}`) ?? nearestBefore(sorted, step);
    next.set(before, [...(next.get(before) ?? []), step]);
  }
  const found: KeptRun[] = [];
  const follow = (line: Step[], first: Step, left?: { run: string; length: number }) => {
    const own = [...line];
    const id = left ? `${first.run}~${first.n}.${first.writer}` : first.run;
    const branches: (() => void)[] = [];
    for (let step: Step | undefined = first; step;) {
      const here: Step = step;
      own.push(here);
      const [main, ...others]: Step[] = next.get(here) ?? [];
      if (others.length) {
        const line = [...own];
        const left = { run: id, length: here.path.length };
        for (const other of others) branches.push(() => follow(line, other, left));
      }
      step = main;
    }
    found.push(asRun(id, own, left));
    for (const branch of branches) branch();
  };
  const [root, ...others] = next.get(undefined) ?? [];
  if (root) follow([], root);
  for (const other of others) follow([], other, { run: root!.run, length: 0 });
  return found;
}

/**
 * Where an act belongs whose own predecessor is lost: the last act before it by the writer that it names or by its own.
 * Where neither is left it begins a line of its own. It must never follow the act of a third writer, or what a page
 * adds tomorrow would find itself in front of a stranger's continuation.
 */
function nearestBefore(sorted: readonly Step[], step: Step): Step | undefined {
  return sorted.findLast(({ n, writer }) => n < step.n && (writer === step.after || writer === step.writer));
}

function asRun(id: string, steps: Step[], left: { run: string; length: number } | undefined): KeptRun {
  const tip = steps.at(-1)!;
  const begun = steps[0]!.from;
  return {
    id,
    run: tip.run,
    scenario: tip.scenario,
    revision: tip.revision,
    path: tip.path,
    steps,
    undone: steps.filter(({ act }) => act === 'undo').map(({ choice }) => choice),
    ...(left && { from: { ...left, left: true } }),
    ...(!left && begun && { from: { ...begun, left: false } }),
  };
}
