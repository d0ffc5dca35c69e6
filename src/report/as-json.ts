import { fitOf, type Fit } from '../scenario/judge.ts';
import type { Call, Choice, Craft, Decision, Dimension, Ending, Mode, Scenario } from '../scenario/types.ts';
import type { Which } from './counting.ts';
import { countPeople, openRuns } from './guard.ts';
import { decisionsOf, endingsOf } from './join.ts';
import { listingOf, type Listing, type ListingOptions } from './listing.ts';
import { decisionNumbers } from './numbers.ts';
import { letterOf, type ReadRun } from './runs.ts';
import type { HandedMarks } from './types.ts';

/**
 * Results as JSON, for programs: what the long table says, without repeating it row by row, and whole. A number after
 * `format` that a reader does not know means that names may have changed their meaning; new names may come at any time.
 */
export interface ResultsJson {
  format: 'both-hands.results';
  version: 1;
  /** Whether names, codes and what people wrote are in it. */
  names: boolean;
  /** Which runs count when a person has several. */
  which: Which;
  people: number;
  /** In the revisions that runs were made in. */
  scenarios: ScenarioJson[];
  /** With names off, without those in scenarios that fewer than five people handed in; absent where none is left. */
  runs?: RunJson[];
}

export interface ScenarioJson {
  id: string;
  revision: number;
  title: string;
  decisions: {
    id: string;
    number: number;
    title: string;
    called: Call;
    also: Mode[];
    key: boolean;
    choices: ChoiceJson[];
  }[];
  endings: { id: string; title: string; tone: Ending['tone'] }[];
}

export interface ChoiceJson {
  id: string;
  letter: string;
  label: string;
  mode: Mode;
  fit: Fit;
  /** Absent for a choice that was neither. */
  craft?: Craft;
  dimension: Dimension;
}

export interface RunJson {
  /** As in the table: the same person has the same number within this file. */
  person: number;
  scenario: string;
  revision: number;
  /** Whether it is counted where a person has several. */
  counts: boolean;
  /** A group played together. */
  room: boolean;
  turn: number;
  /** Digits; empty for a run that nobody assigned, and, like the group, where the table leaves it empty. */
  assignment: string;
  group: string;
  undone: number;
  /** Choice ids. */
  path: string[];
  ending: string | null;
  /** By scene id. */
  marks: Record<string, HandedMarks>;
  /** With names on: what stood beside the code, the code, from which the results page reads the run again, and notes. */
  name?: string;
  code?: string;
  written?: Record<string, Record<string, string>>;
}

/** The runs as JSON data: `JSON.stringify` it. The order of the runs given changes nothing. */
export function resultsAsJson(runs: readonly ReadRun[], options: ListingOptions): ResultsJson {
  const editions = [...new Set(runs.map(({ scenario }) => scenario))];
  const open = openRuns(runs, options);
  const listing = listingOf(open, { among: runs, ...options });
  return {
    format: 'both-hands.results',
    version: 1,
    names: options.names,
    which: options.which,
    people: countPeople(runs),
    scenarios: editions
      .map(scenarioJson)
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.revision - b.revision)),
    ...(open.length > 0 && { runs: listing.runs.map((run) => runJson(run, listing, options)) }),
  };
}

function scenarioJson(scenario: Scenario): ScenarioJson {
  const numbers = decisionNumbers(scenario);
  return {
    id: scenario.id,
    revision: scenario.revision,
    title: scenario.title,
    decisions: decisionsOf(scenario).map((scene) => ({
      id: scene.id,
      number: numbers.get(scene.id) ?? 0,
      title: scene.title,
      called: scene.calls,
      also: [...scene.also],
      key: scene.key,
      choices: scene.choices.map((choice) => choiceJson(scene, choice)),
    })),
    endings: endingsOf(scenario).map(({ id, title, tone }) => ({ id, title, tone })),
  };
}

function choiceJson(scene: Decision, choice: Choice): ChoiceJson {
  const { id, label, mode, craft, dimension } = choice;
  return {
    id,
    letter: letterOf(scene, choice),
    label,
    mode,
    fit: fitOf(scene, mode),
    ...(craft && { craft }),
    dimension,
  };
}

function runJson(run: ReadRun, listing: Listing, { names }: ListingOptions): RunJson {
  const { result } = run;
  return {
    person: listing.personNumber(run),
    scenario: result.scenario,
    revision: result.revision,
    counts: listing.counts(run),
    room: result.room,
    turn: result.turn,
    assignment: listing.assignment(run),
    group: listing.group(run),
    undone: result.undone,
    path: [...result.path],
    ending: run.ending?.id ?? null,
    marks: result.marks,
    ...(names && { name: result.label, code: result.code, written: result.written }),
  };
}
