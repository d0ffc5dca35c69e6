import { pullOf, type Pull } from '../progress/pull.ts';
import { holds } from '../scenario/engine.ts';
import { fitOf, type Fit } from '../scenario/judge.ts';
import { currentId } from '../scenario/replaced.ts';
import {
  dimensions,
  type Call,
  type Choice,
  type Decision,
  type Dimension,
  type Ending,
  type Mode,
  type Scenario,
} from '../scenario/types.ts';
import { countingRuns, runsByPerson, type Which } from './counting.ts';
import { decisionNumbers } from './numbers.ts';
import { countPeople, fewestPeople, isOpen, type Names } from './guard.ts';
import { grouped } from './grouped.ts';
import { decisionsOf, joinRevisions } from './join.ts';
import { letterOf, type ReadRun, type RunStep } from './runs.ts';

/**
 * What a group decided, as numbers. Everything follows from results and scenarios; the order of the results changes
 * nothing. One tally is about one scenario, in one revision or in several that may be counted together (`join.ts`).
 */

export interface TallyOptions extends Names {
  /** Which runs count when a person has several. */
  which: Which;
  /**
   * Whose runs are counted: those of single people, or the paths of groups that played together. They are never mixed;
   * people, unless stated.
   */
  of?: 'people' | 'rooms';
}

/** What may be told about any number of people. */
export interface TallyTotals {
  /** The newest revision counted: words and pictures are taken from it. */
  scenario: Scenario;
  /** Counted together, in ascending order. */
  revisions: number[];
  /** Each counted once. */
  people: number;
  /** Runs that are counted here; where every run counts there may be more than people. */
  runs: number;
  /** Of the runs handed in, those that are second or later runs of the same person, counted here or not. */
  later: number;
  /** Runs counted that reached an ending. */
  finished: number;
  /** Paths of groups that played together; counted only where `of` is 'rooms'. */
  rooms: number;
}

/** With names off and fewer than five people: totals, and nothing else. */
export interface ClosedTally extends TallyTotals {
  kind: 'closed';
}

export interface OpenTally extends TallyTotals {
  kind: 'open';
  /** Every decision of the scenario, in story order, also those that nobody reached. */
  decisions: DecisionTally[];
  /** By number: decisions on different roads with the same number are one moment. For ribbons and the group's score. */
  moments: MomentTally[];
  /** Every ending, in story order. */
  endings: EndingTally[];
  /** Fitting moves that were made roughly, the most frequent first: the craft needs practice. */
  clumsyFits: ClumsyFit[];
  /** Dimensions with at least one move, in the curriculum's order. */
  dimensions: DimensionTally[];
  /** Choices taken back, in all runs counted; a run that says 7 has 7 or more. */
  undone: number;
  /** The group's misses by direction, added up over people (curriculum 8.3). Counts, never a type. */
  pull: Pull;
}

export type Tally = OpenTally | ClosedTally;

interface DecisionTotals {
  /** From 1; scenes on different roads may share one. */
  number: number;
  scene: Decision;
  /** Runs that made a choice here. */
  reached: number;
}

/** With names off, a decision that fewer than five people reached: how many, and nothing else. */
export interface ClosedDecision extends DecisionTotals {
  kind: 'closed';
}

export interface OpenDecision extends DecisionTotals {
  kind: 'open';
  /** All choices, A to D; their counts add up to `reached`. */
  choices: ChoiceTally[];
  fits: Record<Fit, number>;
  modes: Record<Mode, number>;
  /** Runs in which phrases were asked here and answered, by any phrase, none, or a word on being sure. */
  answered: number;
  /** Runs in which the question for phrases was passed over. */
  skipped: number;
  sure: number;
  notSure: number;
  /** Cues and decoys, cues first, each in the author's order. */
  phrases: PhraseTally[];
  /** 'I read it differently'. */
  differently: number;
}

export type DecisionTally = OpenDecision | ClosedDecision;

export interface ChoiceTally {
  choice: Choice;
  /** A to D. */
  letter: string;
  fit: Fit;
  count: number;
  sure: number;
  notSure: number;
  differently: number;
}

export interface PhraseTally {
  /** Words of the scene's own text. */
  quote: string;
  kind: 'cue' | 'decoy';
  tapped: number;
  /** Of the runs that answered here, those in which these words were on screen. */
  of: number;
}

export interface MomentTally {
  /** From 1. */
  number: number;
  /** Ids of the scenes with this number. */
  scenes: string[];
  reached: number;
  /** What was done. */
  modes: Record<Mode, number>;
  /** What was asked of those who were there. */
  asked: Record<Call, number>;
  fits: Record<Fit, number>;
  /** From what was done here to what was done at the next decision: counts by mode, then by the next mode. */
  onward: Record<Mode, Record<Mode, number>>;
}

export interface EndingTally {
  ending: Ending;
  count: number;
}

export interface ClumsyFit {
  number: number;
  scene: Decision;
  choice: Choice;
  letter: string;
  count: number;
  reached: number;
}

/** Moves by what they were about. */
export interface DimensionTally {
  dimension: Dimension;
  moves: number;
  modes: Record<Mode, number>;
  /** What the moments of these moves asked for. */
  asked: Record<Call, number>;
  fits: Record<Fit, number>;
}

/** A tally for each scenario and each set of its revisions that may be counted together; scenarios by title. */
export function tallies(runs: readonly ReadRun[], options: TallyOptions): Tally[] {
  return setsOf(runs).map((set) => tally(set, options));
}

/** Runs that may be counted together: of one scenario, in revisions that are read the same. */
export function setsOf(runs: readonly ReadRun[]): ReadRun[][] {
  const editions = [...new Set(runs.map(({ scenario }) => scenario))];
  const sets = [...grouped(editions, ({ id }) => id).values()].flatMap(joinRevisions);
  return sets
    .toSorted(([a], [b]) => (a!.title === b!.title ? 0 : a!.title < b!.title ? -1 : 1))
    .map((set) => runs.filter(({ scenario }) => set.includes(scenario)));
}

/**
 * Tallies runs that may be counted together, see `setsOf`, on the scenes of `newest`: the newest revision of the whole
 * set, where these runs are a part of one. Throws `RangeError` where there is no run.
 */
export function tally(runs: readonly ReadRun[], options: TallyOptions, newest = newestOf(runs)): Tally {
  const rooms = runs.filter(({ result }) => result.room);
  const people = runs.filter(({ result }) => !result.room);
  const asked = options.of === 'rooms' ? rooms : people;
  const counted = countingRuns(asked, options.which);
  const totals: TallyTotals = {
    scenario: newest,
    revisions: [...new Set(runs.map(({ scenario }) => scenario.revision))].sort((a, b) => a - b),
    people: countPeople(runs),
    runs: counted.length,
    later: runsByPerson(people).reduce((sum, own) => sum + own.length - 1, 0),
    finished: counted.filter(({ ending }) => ending).length,
    rooms: countingRuns(rooms, 'every').length,
  };
  return isOpen(counted, options)
    ? { ...totals, kind: 'open', ...details(counted, newest, options) }
    : { ...totals, kind: 'closed' };
}

/** The newest revision that some of the runs were made in. Throws `RangeError` where there is no run. */
export function newestOf(runs: readonly ReadRun[]): Scenario {
  const [first, ...rest] = runs.map(({ scenario }) => scenario);
  if (!first) throw new RangeError('a tally needs a run');
  return rest.reduce((newest, each) => (each.revision > newest.revision ? each : newest), first);
}

type Details = Omit<OpenTally, keyof TallyTotals | 'kind'>;

function details(runs: readonly ReadRun[], newest: Scenario, options: TallyOptions): Details {
  const steps = runs.flatMap((run) => run.steps);
  const here = grouped(steps, ({ decision }) => currentId(decision.id, newest.replacedBy));
  const numbers = decisionNumbers(newest);
  const enough = (count: number) => options.names || options.of === 'rooms' || count >= fewestPeople;
  const decisions = decisionsOf(newest).map((scene): DecisionTally => {
    const made = here.get(scene.id) ?? [];
    const totals = { number: numbers.get(scene.id) ?? 0, scene, reached: made.length };
    return enough(made.length) || made.length === 0
      ? { ...totals, kind: 'open', ...decisionDetails(scene, made, newest) }
      : { ...totals, kind: 'closed' };
  });
  return {
    decisions,
    moments: momentsOf(runs, newest),
    endings: endingsOf(runs, newest),
    clumsyFits: clumsyFitsOf(decisions),
    dimensions: dimensionsOf(steps),
    undone: runs.reduce((sum, { result }) => sum + result.undone, 0),
    pull: pullOf(runs.map((run) => ({ moves: run.steps, copied: 0 }))),
  };
}

type DecisionDetails = Omit<OpenDecision, keyof DecisionTotals | 'kind'>;

function decisionDetails(scene: Decision, made: readonly RunStep[], newest: Scenario): DecisionDetails {
  const byChoice = grouped(made, ({ choice }) => currentId(choice.id, newest.replacedBy));
  const answered = made.filter(hasAnswered);
  return {
    choices: scene.choices.map((choice) => choiceTally(scene, choice, byChoice.get(choice.id) ?? [])),
    fits: fitsOf(made),
    modes: modesOf(made),
    answered: answered.length,
    skipped: made.filter(({ marks }) => marks.skipped).length,
    ...confidence(made),
    phrases: phrasesOf(scene, answered),
  };
}

function choiceTally(scene: Decision, choice: Choice, made: readonly RunStep[]): ChoiceTally {
  return {
    choice,
    letter: letterOf(scene, choice),
    fit: fitOf(scene, choice.mode),
    count: made.length,
    ...confidence(made),
  };
}

function confidence(made: readonly RunStep[]) {
  return {
    sure: made.filter(({ marks }) => marks.sure === true).length,
    notSure: made.filter(({ marks }) => marks.sure === false).length,
    differently: made.filter(({ marks }) => marks.differently).length,
  };
}

function hasAnswered({ marks }: RunStep): boolean {
  return !marks.skipped && (marks.phrases !== undefined || marks.sure !== undefined);
}

/** Phrases that an older revision had and the newest has not cannot be shown on its text, and are left out. */
function phrasesOf(scene: Decision, answered: readonly RunStep[]): PhraseTally[] {
  const tally = (quote: string, kind: 'cue' | 'decoy'): PhraseTally => {
    const seen = answered.filter((step) => wasShown(step, quote));
    return { quote, kind, tapped: seen.filter(({ marks }) => marks.phrases?.includes(quote)).length, of: seen.length };
  };
  return [
    ...scene.cues.map(({ quote }) => tally(quote, 'cue')),
    ...scene.decoys.map(({ quote }) => tally(quote, 'decoy')),
  ];
}

function wasShown({ decision, before }: RunStep, quote: string): boolean {
  return [...decision.cues, ...decision.decoys].some((mark) => mark.quote === quote && holds(before, mark));
}

function momentsOf(runs: readonly ReadRun[], newest: Scenario): MomentTally[] {
  const numbers = [...decisionNumbers(newest)];
  const last = Math.max(...numbers.map(([, number]) => number));
  return Array.from({ length: last }, (_, index): MomentTally => {
    const made = runs.flatMap(({ steps }) => steps[index] ?? []);
    return {
      number: index + 1,
      scenes: numbers.filter(([, number]) => number === index + 1).map(([id]) => id),
      reached: made.length,
      modes: modesOf(made),
      asked: askedOf(made),
      fits: fitsOf(made),
      onward: onwardFrom(runs, index),
    };
  });
}

function onwardFrom(runs: readonly ReadRun[], index: number): MomentTally['onward'] {
  const from = (mode: Mode) =>
    modesOf(runs.flatMap(({ steps }) => (steps[index]?.choice.mode === mode ? (steps[index + 1] ?? []) : [])));
  return {
    leadership: from('leadership'),
    management: from('management'),
    both: from('both'),
    neither: from('neither'),
  };
}

function endingsOf(runs: readonly ReadRun[], newest: Scenario): EndingTally[] {
  const reached = grouped(
    runs.flatMap(({ ending }) => ending ?? []),
    ({ id }) => currentId(id, newest.replacedBy),
  );
  return newest.scenes
    .filter((scene): scene is Ending => scene.kind === 'ending')
    .map((ending) => ({ ending, count: reached.get(ending.id)?.length ?? 0 }));
}

function clumsyFitsOf(decisions: readonly DecisionTally[]): ClumsyFit[] {
  return decisions
    .flatMap((decision) => {
      if (decision.kind === 'closed') return [];
      const { number, scene, reached } = decision;
      return decision.choices
        .filter(({ choice, fit, count }) => fit === 'called-for' && choice.craft === 'clumsy' && count > 0)
        .map(({ choice, letter, count }) => ({ number, scene, choice, letter, count, reached }));
    })
    .sort((a, b) => b.count - a.count);
}

function dimensionsOf(steps: readonly RunStep[]): DimensionTally[] {
  const byDimension = grouped(steps, ({ choice }) => choice.dimension);
  return dimensions.flatMap((dimension) => {
    const made = byDimension.get(dimension);
    if (!made) return [];
    return { dimension, moves: made.length, modes: modesOf(made), asked: askedOf(made), fits: fitsOf(made) };
  });
}

function modesOf(made: readonly RunStep[]): Record<Mode, number> {
  const counts = { leadership: 0, management: 0, both: 0, neither: 0 };
  for (const { choice } of made) counts[choice.mode] += 1;
  return counts;
}

function askedOf(made: readonly RunStep[]): Record<Call, number> {
  const counts = { leadership: 0, management: 0, both: 0 };
  for (const { decision } of made) counts[decision.calls] += 1;
  return counts;
}

function fitsOf(made: readonly RunStep[]): Record<Fit, number> {
  const counts = { 'called-for': 0, partly: 0, 'not-now': 0 };
  for (const { fit } of made) counts[fit] += 1;
  return counts;
}
