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
  const labels = new Set(single.flatMap(({ result }) => (result.label ? [result.label.trim().toLowerCase()] : [])));
  return Math.min(countPeople(single), nameless.size + labels.size) >= fewestPeople;
}
