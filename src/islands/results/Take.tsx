import { useMemo } from 'preact/hooks';
import type { Which } from '../../report/counting.ts';
import { isOpen } from '../../report/guard.ts';
import type { ReadRun } from '../../report/runs.ts';
import { tally as tallied, type Tally } from '../../report/tally.ts';
import { results as words } from '../../words/en/results.ts';
import { TakePaper } from './TakePaper.tsx';
import { TakeTables } from './TakeTables.tsx';

interface Props {
  /** Of one scenario. */
  runs: readonly ReadRun[];
  tally: Tally;
  /** Made up: files and texts say so. */
  sample: boolean;
  options: { names: boolean; which: Which; of: 'people' | 'rooms' };
}

/** Tables, data and paper, with names only while names are shown. */
export function Take({ runs, tally, options, sample }: Props) {
  const unnamed = useMemo(() => (options.names ? tallied(runs, { ...options, names: false }) : tally), [tally]);
  const file = `${sample ? 'sample-' : ''}results-${tally.scenario.id}`;
  return (
    <div class="take">
      {isOpen(runs, options) ? (
        <TakeTables runs={runs} options={options} file={file} />
      ) : (
        <p class="no-print">{words.take.closed}</p>
      )}
      <TakePaper tally={unnamed} sample={sample} />
    </div>
  );
}
