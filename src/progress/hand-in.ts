import type { HandedMarks, HandIn, Readings } from '../report/types.ts';
import { replay, statesOf, type State } from '../scenario/engine.ts';
import type { Decision, Scenario } from '../scenario/types.ts';
import { phrasesOf } from '../scenario/view.ts';
import { valueOf, type Folded, type KeptRun } from './fold.ts';
import { marksOf, type Marks } from './kept-run.ts';

/**
 * A kept run as it is handed in. Nothing is made up on the way: the same record gives the same code every time, on every
 * device that holds it.
 */

/** What a run is handed in under, besides what it says itself. */
export interface Under {
  /** Id of the assignment, or 0. */
  assignment: number;
  /** Undefined for a run that nobody assigned: then it is drawn from the run. */
  person: number | undefined;
  readings: Readings;
  /** Whether phrases were asked. */
  phrases: boolean;
}

/** What was written beside a run, by scene id and name of the note; what belongs to the whole run under the empty id. */
export type Written = Record<string, Record<string, string>>;

/** Fits into three bits. */
const mostUndone = 7;
/** Any later run of a person says this. */
const lastTurn = 4;

/** The assignment that a run was begun for, if any. */
export function assignmentOf(folded: Folded, { run }: KeptRun): number | undefined {
  const value = valueOf(folded, `run/${run}`, 'assignment');
  return typeof value === 'number' ? value : undefined;
}

/** The runs of a scenario that were begun for an assignment, in the order in which they were begun. */
export function runsWithin(folded: Folded, assignment: number, scenario: string): KeptRun[] {
  const begun = ({ run }: KeptRun) => folded.notes.get(`run/${run}`)!.get('assignment')!.clock;
  return folded.runs
    .filter((run) => run.scenario === scenario && run.path.length > 0 && assignmentOf(folded, run) === assignment)
    .toSorted((a, b) => begun(a) - begun(b) || a.steps[0]!.at - b.steps[0]!.at || compare(a.id, b.id));
}

/** Which run of its scenario this is within its assignment; of runs that nobody assigned each is a first one. */
export function turnOf(folded: Folded, kept: KeptRun): number {
  const assignment = assignmentOf(folded, kept);
  if (assignment === undefined) return 1;
  const at = runsWithin(folded, assignment, kept.scenario).findIndex(({ id }) => id === kept.id);
  return Math.min(lastTurn, at + 1);
}

/**
 * A run as it is handed in.
 * @param scenario in the revision that the run was played in. Nothing comes back where it is another one, or where the
 * path does not fit.
 */
export function handInOf(folded: Folded, kept: KeptRun, scenario: Scenario, under: Under): HandIn | undefined {
  const state = stateOf(kept, scenario);
  if (!state) return undefined;
  return {
    scenario: kept.scenario,
    revision: kept.revision,
    path: [...kept.path],
    marks: marksAlong(state, marksOf(folded, kept, scenario)),
    undone: Math.min(mostUndone, kept.undone.length),
    readings: under.readings,
    phrases: under.phrases,
    assignment: under.assignment,
    turn: turnOf(folded, kept),
    run: drawnFrom(`run ${kept.id}`, 20),
    person: under.person ?? drawnFrom(`person ${kept.id}`, 25),
    room: false,
  };
}

/** What was written beside the decisions of a run and about the whole of it. It never travels in a code. */
export function writtenIn(folded: Folded, kept: KeptRun, scenario: Scenario): Written {
  const written = Object.create(null) as Written;
  const marks = marksOf(folded, kept, scenario);
  for (const { id } of decisionsAlong(stateOf(kept, scenario))) {
    const differently = marks.get(id)?.differently?.trim();
    if (differently) written[id] = { differently };
  }
  const whole = Object.create(null) as Record<string, string>;
  for (const name of ['if-then', 'box-describe', 'box-analyse', 'box-generalise', 'box-commit']) {
    const value = valueOf(folded, `run/${kept.run}`, name);
    if (typeof value === 'string' && value.trim()) whole[name] = value.trim();
  }
  if (Object.keys(whole).length) written[''] = whole;
  return written;
}

/** The code of a run that was taken last, and when, by the device's clock. */
export function takenOf(folded: Folded, { run }: KeptRun): { code: string; at: number } | undefined {
  const note = folded.notes.get(`run/${run}`)?.get('handed');
  return typeof note?.value === 'string' ? { code: note.value, at: note.at } : undefined;
}

/** Where a run stands in the revision that it was played in. */
export function stateOf(kept: KeptRun, scenario: Scenario): State | undefined {
  if (scenario.id !== kept.scenario || scenario.revision !== kept.revision) return undefined;
  try {
    return replay(scenario, kept.path);
  } catch {
    return undefined;
  }
}

function decisionsAlong(state: State | undefined): Decision[] {
  return beforeChoices(state).map(({ scene }) => scene as Decision);
}

function beforeChoices(state: State | undefined): State[] {
  return state ? statesOf(state).slice(0, -1) : [];
}

function marksAlong(state: State, marks: ReadonlyMap<string, Marks>): Record<string, HandedMarks> {
  const handed = Object.create(null) as Record<string, HandedMarks>;
  for (const before of beforeChoices(state)) {
    const made = handedMarks(before, marks.get(before.scene.id) ?? {});
    if (Object.keys(made).length) handed[before.scene.id] = made;
  }
  return handed;
}

/** A phrase that does not stand in the scene, as after a change of the file, is left out. */
function handedMarks(before: State, { phrases, sure, skipped, differently }: Marks): HandedMarks {
  return {
    ...(phrases && { phrases: phrasesOf(before).filter((quote) => phrases.includes(quote)) }),
    ...(sure !== undefined && { sure }),
    ...(skipped && { skipped }),
    ...(differently?.trim() && { differently: true }),
  };
}

/** A number of so many bits, always the same for a text: run ids are random, so the number is, too. FNV-1a, then mixed. */
function drawnFrom(text: string, bits: number): number {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> (32 - bits);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
