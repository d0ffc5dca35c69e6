import { grouped } from './grouped.ts';
import type { ReadRun } from './runs.ts';

/**
 * Which runs count when a person has several of one scenario: the first (the default), the latest, or every one. The
 * order in which results were pasted never decides: `turn` does, and where that is equal, the code.
 */
export type Which = 'first' | 'latest' | 'every';

export interface Counting {
  which: Which;
  /**
   * All runs that were handed in, where those counted are only some of them (of one group, in one revision): a person
   * whose first run is elsewhere is then counted there and not here. Without it, those counted are all there are.
   */
  among?: readonly ReadRun[];
}

/** Those of the runs given that count, in the order given. */
export function countedRuns(runs: readonly ReadRun[], { which, among = runs }: Counting): ReadRun[] {
  const counting = new Set(countingRuns(among, which));
  return runs.filter((run) => counting.has(run));
}

/** The runs that count. Every run is there once: `intake.ts` makes one of what was handed in twice. */
export function countingRuns(runs: readonly ReadRun[], which: Which): ReadRun[] {
  return runsByPerson(runs).flatMap((own) => {
    if (which === 'every') return own;
    return which === 'first' ? own[0]! : own.at(-1)!;
  });
}

/** The runs of each person in each scenario, in the order of `turn`. */
export function runsByPerson(runs: readonly ReadRun[]): ReadRun[][] {
  return [...grouped(runs, ({ result, person }) => `${result.scenario} ${person}`).values()].map(inTurn);
}

function inTurn(own: readonly ReadRun[]): ReadRun[] {
  return own.toSorted(({ result: a }, { result: b }) => a.turn - b.turn || (a.code < b.code ? -1 : 1));
}
