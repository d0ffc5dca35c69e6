import { csv, type Separator } from '../progress/csv.ts';
import { countPeople, openRuns, type Names } from './guard.ts';
import { listingOf, type Listing, type ListingOptions } from './listing.ts';
import { answerOf, type ReadRun, type RunStep } from './runs.ts';

/** The long table: one row for each decision of each run, for spreadsheets and statistics. `codebook.ts` explains it. */

/** In the order of the columns. Names of columns are permanent: people's scripts read them. */
export const columns = [
  'person',
  'name',
  'group',
  'assignment',
  'run',
  'turn',
  'counts',
  'played',
  'scenario',
  'scenario_title',
  'revision',
  'decision',
  'scene',
  'scene_title',
  'key',
  'choice',
  'letter',
  'choice_label',
  'mode',
  'called',
  'also',
  'fit',
  'craft',
  'dimension',
  'missing',
  'not_needed',
  'phrases_asked',
  'phrases',
  'cues_tapped',
  'decoys_tapped',
  'sure',
  'read_differently',
  'written',
  'undone_in_run',
  'ending',
  'ending_title',
] as const;

export type Column = (typeof columns)[number];

/** These stand there only when names are on: what people wrote may say who they are. */
const withNamesOnly: ReadonlySet<Column> = new Set(['name', 'written']);

export type LongTable =
  /** `hidden` runs are left out: with names off, those in scenarios that fewer than five people handed in. */
  | { kind: 'open'; head: Column[]; rows: string[][]; hidden: number }
  /** All of them are. */
  | { kind: 'closed'; people: number; runs: number };

/** The columns of a table with names, or without. */
export function columnsOf({ names }: Names): Column[] {
  return columns.filter((column) => names || !withNamesOnly.has(column));
}

/**
 * The table of all runs, also those that do not count, which says so in its column. Rows are ordered by person, turn and
 * decision; people are numbered in an order that has nothing to do with who handed in first. A run without any decision
 * has no row. With names off, groups and assignments of fewer than five people are left empty.
 */
export function longTable(runs: readonly ReadRun[], options: ListingOptions): LongTable {
  const open = openRuns(runs, options);
  if (runs.length && !open.length) return { kind: 'closed', people: countPeople(runs), runs: runs.length };
  const head = columnsOf(options);
  const listing = listingOf(open, { among: runs, ...options });
  const rows = listing.runs.flatMap((run, index) => run.steps.map((step) => rowOf(run, index + 1, step, listing)));
  return {
    kind: 'open',
    head,
    rows: rows.map((row) => head.map((column) => String(row[column]))),
    hidden: runs.length - open.length,
  };
}

/** A table as a file for spreadsheets. */
export function tableAsCsv(
  { head, rows }: { head: readonly string[]; rows: readonly string[][] },
  separator: Separator,
) {
  return csv([head, ...rows], separator);
}

function rowOf(run: ReadRun, number: number, step: RunStep, listing: Listing): Record<Column, string | number> {
  return { run: number, ...runColumns(run, listing), ...moveColumns(step), ...markColumns(run, step) };
}

const yesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');

function runColumns(run: ReadRun, listing: Listing) {
  const { result, scenario, ending } = run;
  return {
    person: listing.personNumber(run),
    name: result.label,
    group: listing.group(run),
    assignment: listing.assignment(run),
    turn: result.turn,
    counts: yesNo(listing.counts(run)),
    played: result.room ? 'together' : 'alone',
    scenario: scenario.id,
    scenario_title: scenario.title,
    revision: result.revision,
    undone_in_run: result.undone,
    ending: ending?.id ?? '',
    ending_title: ending?.title ?? '',
  };
}

function moveColumns(step: RunStep) {
  const { decision, choice } = step;
  return {
    decision: step.number,
    scene: decision.id,
    scene_title: decision.title,
    key: yesNo(decision.key),
    choice: choice.id,
    letter: step.letter,
    choice_label: choice.label,
    mode: choice.mode,
    called: decision.calls,
    also: decision.also.join(' '),
    fit: step.fit,
    craft: choice.craft ?? '',
    dimension: choice.dimension,
    missing: step.missing.join(' '),
    not_needed: step.notNeeded.join(' '),
  };
}

function markColumns({ result }: ReadRun, { decision, marks }: RunStep) {
  const tapped = marks.phrases ?? [];
  const among = (quotes: readonly { quote: string }[]) => quotes.filter(({ quote }) => tapped.includes(quote)).length;
  const answer = answerOf(marks);
  const answered = answer === 'answered';
  const lines = Object.hasOwn(result.written, decision.id) ? result.written[decision.id]! : {};
  return {
    phrases_asked: answer,
    phrases: tapped.join(' | '),
    cues_tapped: answered ? among(decision.cues) : '',
    decoys_tapped: answered ? among(decision.decoys) : '',
    sure: yesNo(marks.sure),
    read_differently: yesNo(marks.differently === true),
    written: Object.values(lines).join(' | '),
  };
}
