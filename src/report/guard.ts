import { grouped } from './grouped.ts';
import { spelling } from './names.ts';
import type { ReadRun } from './runs.ts';

/** With names off, fewer people than this give nothing but totals: details would say who chose what. */
export const fewestPeople = 5;

/** Whether names may be shown; everything that is handed out for the page, the table and print goes by it. */
export interface Names {
  names: boolean;
}

/** People in a list of runs, each counted once. Groups that played together are none. */
export function countPeople(runs: readonly ReadRun[]): number {
  return new Set(runs.filter(({ result }) => !result.room).map(({ person }) => person)).size;
}

/**
 * Whether details may be shown. People are counted, not runs. Somebody who handed in on two devices under one name
 * counts once here, so that nobody opens the details by handing in twice; two people of one name count once, too, which
 * only keeps them closed for longer. The path of a group that played together says nothing about one person.
 */
export function isOpen(runs: readonly ReadRun[], { names }: Names): boolean {
  if (names || runs.every(({ result }) => result.room)) return true;
  const single = runs.filter(({ result }) => !result.room);
  const nameless = new Set(single.filter(({ result }) => !result.label).map(({ person }) => person));
  const labels = new Set(single.flatMap(({ result }) => (result.label ? [spelling(result.label)] : [])));
  return Math.min(countPeople(single), nameless.size + labels.size) >= fewestPeople;
}

/**
 * The runs that may be listed one by one: of every scenario those of its people, where there are enough of them, and the
 * paths of groups that played together.
 */
export function openRuns(runs: readonly ReadRun[], names: Names): ReadRun[] {
  const together = (run: ReadRun) => run.result.room;
  const stories = grouped(
    runs.filter((run) => !together(run)),
    ({ result }) => result.scenario,
  );
  const open = new Set([...stories].filter(([, own]) => isOpen(own, names)).map(([scenario]) => scenario));
  return runs.filter((run) => together(run) || open.has(run.result.scenario));
}
