import { atom, type ReadableAtom } from 'nanostores';
import { ChoiceError, choose, pathOf, replay, start, type State } from '../scenario/engine.ts';
import { currentId } from '../scenario/replaced.ts';
import type { Scenario } from '../scenario/types.ts';
import { format, type NoteValue, type Step } from './entries.ts';
import type { Folded, KeptRun } from './fold.ts';
import { randomId } from './ids.ts';
import type { Journal } from './journal.ts';
import type { Revived } from './revive.ts';

/** What the learner marked at one decision. It never changes what happens. */
export interface Marks {
  /** Phrases of the scene's text that were tapped, in the order of the text. */
  phrases?: string[];
  sure?: boolean;
  /** The question for phrases was passed over. */
  skipped?: boolean;
  /** The choice that was taken back here. */
  undone?: string;
  /** The reading was shown. */
  read?: boolean;
  /** The learner went on, so the choice stands. */
  stands?: boolean;
  /** The learner's own reading, where it differs. */
  differently?: string;
}

/** One run as a page shows it. */
export interface Run {
  /** Id of the kept run; none before the first step. */
  id: string | undefined;
  state: State;
  marks: ReadonlyMap<string, Marks>;
  ifThen: string | undefined;
  /** How the kept steps stand in the scenario as it is now. */
  revived: Revived['kind'];
  /** What the learner reads where the scenario is not the one that the run was made in. */
  sentence: string | undefined;
  /** The run contains entries of a newer format: it is shown and not changed. */
  readOnly: boolean;
}

/** The run that a page has open, and the only ways to change it. */
export interface OpenRun {
  readonly $run: ReadableAtom<Run>;
  /** Adds a step. A choice that does not fit the state (a second click, a held key) is no step: answers false. */
  take(choice: string): boolean;
  /** Takes back the last choice, once per decision and only until its reading was shown or the learner went on. */
  takeBack(): boolean;
  /** Sets marks of one scene; marks not named stay. */
  mark(scene: string, marks: Marks): void;
  /** Keeps the if-then sentence. */
  intend(sentence: string): void;
  /** Begins a new run with the first `length` steps of this one, or none. Both stay. */
  begin(length?: number): void;
}

/** The runs of a scenario, the one touched last first. */
export function runsOf(folded: Folded, scenario: string): KeptRun[] {
  return folded.runs
    .filter((run) => run.scenario === scenario && run.path.length > 0)
    .toSorted((a, b) => b.steps.at(-1)!.at - a.steps.at(-1)!.at);
}

/** The marks of a run, by scene id. */
export function marksOf(folded: Folded, run: KeptRun, scenario: Scenario): Map<string, Marks> {
  const marks = new Map<string, Marks>();
  const prefix = `run/${run.run}/`;
  for (const [about, notes] of folded.notes) {
    if (!about.startsWith(prefix)) continue;
    const found = Object.create(null) as Record<string, NoteValue>;
    for (const [name, { value }] of notes) if (value !== null) found[name] = value;
    marks.set(currentId(about.slice(prefix.length), scenario.replacedBy), readMarks(found));
  }
  for (const choice of run.undone) {
    const scene = scenario.scenes.find(
      (each) => each.kind === 'decision' && each.choices.some(({ id }) => id === choice),
    );
    if (scene) marks.set(scene.id, { ...marks.get(scene.id), undone: choice });
  }
  return marks;
}

function readMarks({ phrases, sure, skipped, read, stands, differently }: Record<string, NoteValue>): Marks {
  return {
    ...(Array.isArray(phrases) && { phrases }),
    ...(typeof sure === 'boolean' && { sure }),
    ...(skipped === true && { skipped }),
    ...(read === true && { read }),
    ...(stands === true && { stands }),
    ...(typeof differently === 'string' && { differently }),
  };
}

/** Where a kept run stands in the scenario as it is now. */
export interface CarriedOver {
  kind: Revived['kind'];
  state: State;
  /** For a run of another revision: what the learner reads. */
  sentence?: string;
}

/** Carries a kept run over to the scenario as it is now. `carry-over.ts` has the one that knows other revisions. */
export type CarryOver = (kept: KeptRun) => CarriedOver;

/** For runs of this very revision. Another one, whose steps do not fit, is not touched. */
export function asItStands(scenario: Scenario): CarryOver {
  return ({ path }) => {
    try {
      return { kind: 'same', state: replay(scenario, path) };
    } catch {
      return { kind: 'read-only', state: start(scenario) };
    }
  };
}

/** Opens a run of a scenario: the one named, or none yet. Time is asked only for what is shown. */
export function openRun(
  scenario: Scenario,
  journal: Journal,
  wanted?: string,
  now: () => number = Date.now,
  carry: CarryOver = asItStands(scenario),
): OpenRun {
  const found = journal.$folded.get().runs.find(({ id, scenario: of }) => id === wanted && of === scenario.id);
  /** The last act of this run that this page knows; the run is the one that contains it, whatever it is called by then. */
  const $tip = atom<Step | undefined>(found?.steps.at(-1));
  const keptRun = (folded: Folded, tip: Step | undefined) =>
    tip && folded.runs.find((each) => each.run === tip.run && each.steps.some((step) => isSame(step, tip)));
  /** A page may have two branches of one run open, and each act of a writer has its own number in a run. */
  const writer = randomId();

  /** A run that did not change is the same object still, and need not be played again. */
  let last: { kept: KeptRun | undefined; carried: CarriedOver } | undefined;
  const carriedOver = (kept: KeptRun | undefined): CarriedOver => {
    if (!last || last.kept !== kept) {
      last = { kept, carried: kept ? carry(kept) : { kind: 'same', state: start(scenario) } };
    }
    return last.carried;
  };

  const runNow = (): Run => {
    const folded = journal.$folded.get();
    const kept = keptRun(folded, $tip.get());
    const { kind, state, sentence } = carriedOver(kept);
    return {
      id: kept?.id,
      state,
      marks: kept ? marksOf(folded, kept, state.story.scenario) : new Map(),
      ifThen: kept && textOf(folded.notes.get(`run/${kept.run}`)?.get('if-then')?.value),
      revived: kind,
      sentence,
      readOnly: kind === 'read-only' || (kept !== undefined && journal.$keeping.get().newerRuns.has(kept.run)),
    };
  };
  const $run = atom(runNow());
  for (const $each of [journal.$folded, journal.$keeping, $tip]) $each.listen(() => $run.set(runNow()));

  const act = (kind: Step['act'], choice: string, path: string[]) => {
    const before = keptRun(journal.$folded.get(), $tip.get())?.steps.at(-1);
    const step: Step = {
      format,
      kind: 'step',
      run: before?.run ?? randomId(),
      n: (before?.n ?? 0) + 1,
      writer,
      after: before?.writer ?? '',
      scenario: scenario.id,
      revision: scenario.revision,
      act: kind,
      choice,
      path,
      at: now(),
    };
    journal.add([step]);
    $tip.set(step);
  };
  const note = (about: string, name: string, value: NoteValue) =>
    journal.add([
      { format, kind: 'note', about, name, value, clock: journal.nextClock(), writer: journal.writer, at: now() },
    ]);

  return {
    $run,
    take(choice) {
      const { state, readOnly } = $run.get();
      if (readOnly || !fits(state, choice)) return false;
      act('choose', choice, [...pathOf(state), choice]);
      return true;
    },
    takeBack() {
      const { state, marks, readOnly } = $run.get();
      if (readOnly || !state.before || !state.choice) return false;
      const made = marks.get(state.before.scene.id);
      if (made?.undone !== undefined || made?.read || made?.stands) return false;
      const scene = state.before.scene.id;
      act('undo', state.choice.id, pathOf(state.before));
      // What was tapped belonged to the choice that is taken back.
      for (const name of ['phrases', 'sure', 'skipped'] as const) {
        if (made?.[name] !== undefined) note(`run/${$tip.get()!.run}/${scene}`, name, null);
      }
      return true;
    },
    mark(scene, marks) {
      const kept = keptRun(journal.$folded.get(), $tip.get());
      if (!kept || $run.get().readOnly) return;
      for (const [name, value] of Object.entries(marks)) note(`run/${kept.run}/${scene}`, name, value as NoteValue);
    },
    intend(sentence) {
      const kept = keptRun(journal.$folded.get(), $tip.get());
      if (kept && !$run.get().readOnly) note(`run/${kept.run}`, 'if-then', sentence);
    },
    begin(length = 0) {
      const kept = keptRun(journal.$folded.get(), $tip.get());
      const { state } = $run.get();
      // Of a run that is shown as it was, the moves carry the ids of their own revision.
      const path = pathOf(state).slice(0, length);
      const run = randomId();
      const steps = path.map((choice, index): Step => ({
        format,
        kind: 'step',
        run,
        n: index + 1,
        writer,
        after: index ? writer : '',
        scenario: scenario.id,
        revision: state.story.scenario.revision,
        act: 'choose',
        choice,
        path: path.slice(0, index + 1),
        at: now(),
        ...(index === 0 && kept && { from: { run: kept.id, length } }),
      }));
      journal.add(steps);
      $tip.set(steps.at(-1));
    },
  };
}

function isSame(a: Step, b: Step): boolean {
  return a.run === b.run && a.n === b.n && a.writer === b.writer;
}

function fits(state: State, choice: string): boolean {
  try {
    choose(state, choice);
    return true;
  } catch (error) {
    if (error instanceof ChoiceError) return false;
    throw error;
  }
}

function textOf(value: NoteValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
