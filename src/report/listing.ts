import { countedRuns, type Counting } from './counting.ts';
import { grouped } from './grouped.ts';
import { countPeople, fewestPeople, type Names } from './guard.ts';
import type { ReadRun } from './runs.ts';

/** Runs one by one, as table and JSON list them. */
export interface Listing {
  /** By person, scenario, turn and code: an order that has nothing to do with who handed in first. */
  runs: ReadRun[];
  /** From 1, within this listing. */
  personNumber(run: ReadRun): number;
  /** Whether the run is one that counts. */
  counts(run: ReadRun): boolean;
  /** With names off empty where fewer than five people share it. */
  group(run: ReadRun): string;
  assignment(run: ReadRun): string;
}

export type ListingOptions = Names & Counting;

/** Lists runs. With names off the caller has asked `isOpen` before. */
export function listingOf(given: readonly ReadRun[], options: ListingOptions): Listing {
  const runs = inOrder(given);
  const people = new Map([...new Set(runs.map(({ person }) => person))].map((person, index) => [person, index + 1]));
  const counting = new Set(countedRuns(runs, options));
  return {
    runs,
    personNumber: (run) => people.get(run.person)!,
    counts: (run) => counting.has(run),
    group: shared(runs, options, ({ result }) => result.group),
    assignment: shared(runs, options, ({ result }) => (result.assignment ? String(result.assignment) : '')),
  };
}

function inOrder(runs: readonly ReadRun[]): ReadRun[] {
  const keyOf = ({ person, result }: ReadRun) => [person, result.scenario, result.turn, result.code].join(' ');
  return runs
    .map((run) => ({ run, key: keyOf(run) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ run }) => run);
}

function shared(runs: readonly ReadRun[], { names }: Names, nameOf: (run: ReadRun) => string) {
  const groups = grouped(runs, nameOf);
  const shown = new Set(
    [...groups].filter(([, own]) => names || countPeople(own) >= fewestPeople).map(([name]) => name),
  );
  return (run: ReadRun) => (shown.has(nameOf(run)) ? nameOf(run) : '');
}
