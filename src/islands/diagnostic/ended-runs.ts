import type { EndedRun } from '../../progress/early-and-late.ts';
import type { RecordRun } from '../record/runs.ts';

/** The finished runs of the record, as counts over early and late ones read them. */
export function endedRuns(runs: readonly RecordRun[]): EndedRun[] {
  return runs
    .filter(({ finished }) => finished)
    .map(({ scenario, outcome, kept, last }) => ({
      scenario: scenario.id,
      moves: outcome.moves,
      copied: kept.from?.length ?? 0,
      at: last,
    }));
}
