import { readRuns, type ReadRun, type UnreadResult } from '../../report/runs.ts';
import type { Result } from '../../report/types.ts';
import { editionSoFar } from '../course-data.ts';

const known = new WeakMap<Result, ReadRun>();

/**
 * Every result played again, each once: results are never changed, so what was read while a paste was taken in need not
 * be read again. Scenarios have to be there already.
 */
export function readAll(results: readonly Result[]): { runs: ReadRun[]; unread: UnreadResult[] } {
  const fresh = readRuns(
    results.filter((result) => !known.has(result)),
    editionSoFar,
  );
  for (const run of fresh.runs) known.set(run.result, run);
  return { runs: results.flatMap((result) => known.get(result) ?? []), unread: fresh.unread };
}
