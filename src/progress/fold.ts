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
  runs: KeptRun[];
  notes: Map<string, Map<string, Note>>;
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
  const steps = new Map<string, Step[]>();
  const notes = new Map<string, Map<string, Note>>();
  for (const entry of entries) {
    if (entry.kind === 'step') {
      const list = steps.get(entry.run);
      if (list) list.push(entry);
      else steps.set(entry.run, [entry]);
    } else {
      const about = notes.get(entry.about) ?? new Map<string, Note>();
      notes.set(entry.about, about.set(entry.name, latest(about.get(entry.name), entry)));
    }
  }
  return { runs: [...steps.values()].flatMap(runsOf), notes };
}

/** The value of a note, if it has one. */
export function valueOf(folded: Folded, about: string, name: string): NoteValue | undefined {
  return folded.notes.get(about)?.get(name)?.value ?? undefined;
}

function latest(a: Note | undefined, b: Note): Note {
  if (!a) return b;
  return b.clock > a.clock || (b.clock === a.clock && b.writer > a.writer) ? b : a;
}

/** Acts that went on from the same act, in the order that every device finds: the first goes on, others are branches. */
function inOrder(a: Step, b: Step): number {
  return a.n - b.n || a.at - b.at || (a.writer < b.writer ? -1 : 1);
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
  const follow = (line: Step[], first: Step, left: Step | undefined) => {
    const own = [...line];
    for (let step: Step | undefined = first; step;) {
      own.push(step);
      const [main, ...others]: Step[] = next.get(step) ?? [];
      for (const other of others) follow(own, other, step);
      step = main;
    }
    found.push(asRun(own, first, left));
  };
  const [root, ...others] = next.get(undefined) ?? [];
  if (root) follow([], root, undefined);
  for (const other of others) follow([], other, root);
  return found.reverse();
}

/** Where an act belongs whose own predecessor is not to be found: the last act before it, by the same writer if there is one. */
function nearestBefore(sorted: readonly Step[], step: Step): Step | undefined {
  const before = sorted.filter((each) => each.n < step.n);
  return before.findLast((each) => each.writer === step.writer) ?? before.at(-1);
}

function asRun(steps: Step[], first: Step, left: Step | undefined): KeptRun {
  const tip = steps.at(-1)!;
  const begun = steps[0]!.from;
  return {
    id: left ? `${tip.run}~${first.n}.${first.writer}` : tip.run,
    run: tip.run,
    scenario: tip.scenario,
    revision: tip.revision,
    path: tip.path,
    steps,
    undone: steps.filter(({ act }) => act === 'undo').map(({ choice }) => choice),
    ...(left && { from: { run: left.run, length: left.path.length, left: true } }),
    ...(!left && begun && { from: { ...begun, left: false } }),
  };
}
