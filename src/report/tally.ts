import type { Pull } from '../progress/pull.ts';
import type { Fit } from '../scenario/judge.ts';
import type { Call, Choice, Decision, Dimension, Ending, Mode, Scenario } from '../scenario/types.ts';
import { countedRuns, countingRuns, runsByPerson, type Counting } from './counting.ts';
import { grouped } from './grouped.ts';
import { countPeople, isOpen, type Names } from './guard.ts';
import { joinRevisions } from './join.ts';
import type { ReadRun } from './runs.ts';
import { detailsOf } from './tally-details.ts';

/**
 * What a group decided, as numbers. Everything follows from results and scenarios; the order of the results changes
 * nothing. One tally is about one scenario, in one revision or in several that may be counted together (`join.ts`).
 */

export interface TallyOptions extends Names, Counting {
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
  /** Of the runs handed in, those that say that they are a second or later one, or come after another; counted or not. */
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
  /** By number: decisions on different roads with the same number are one moment. For ribbons and the group's score.
   * With names off the last ones are left out where fewer than five people got so far. */
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

/** What may be told about any number of people at a decision. */
export interface DecisionTotals {
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
  return setsOf(runs).map((set) => tally(set, { among: runs, ...options }));
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
  const counted = countedRuns(asked, options);
  const totals: TallyTotals = {
    scenario: newest,
    revisions: [...new Set(runs.map(({ scenario }) => scenario.revision))].sort((a, b) => a - b),
    people: countPeople(runs),
    runs: counted.length,
    later: runsByPerson(people).reduce((sum, own) => sum + own.filter(isLater).length, 0),
    finished: counted.filter(({ ending }) => ending).length,
    rooms: countingRuns(rooms, 'every').length,
  };
  return isOpen(counted, options)
    ? { ...totals, kind: 'open', ...detailsOf(counted, newest, options) }
    : { ...totals, kind: 'closed' };
}

function isLater({ result }: ReadRun, index: number): boolean {
  return index > 0 || result.turn > 1;
}

/** The newest revision that some of the runs were made in. Throws `RangeError` where there is no run. */
export function newestOf(runs: readonly ReadRun[]): Scenario {
  const [first, ...rest] = runs.map(({ scenario }) => scenario);
  if (!first) throw new RangeError('a tally needs a run');
  return rest.reduce((newest, each) => (each.revision > newest.revision ? each : newest), first);
}
