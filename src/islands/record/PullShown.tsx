import { pullOf, type Pull } from '../../progress/pull.ts';
import { record as words } from '../../words/en/record.ts';
import type { RecordRun } from './runs.ts';

/** Where misses go, from ten on (curriculum 8.3). Never a type, never a percentage. */
export function PullShown({ runs }: { runs: readonly RecordRun[] }) {
  const pull = pullOf(runs.map(({ outcome, kept }) => ({ moves: outcome.moves, copied: kept.from?.length ?? 0 })));
  if (pull.value === undefined) return <p class="measure">{words.pull.early(pull.total)}</p>;
  return (
    <div class="pull">
      <p class="summary">
        {words.pull.led(pull.led)} {words.pull.managed(pull.managed)}
      </p>
      <PullMarks pull={pull} />
      <p class="measure">
        {words.pull.sum(pull.led, pull.managed, pull.value)}{' '}
        {pull.chance ? words.pull.chance(pull.total) : words.pull.noChance(pull.total)}
      </p>
      <h3>{words.pull.saysTitle}</h3>
      <ul class="measure">
        {words.pull.says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

const cell = 28;

/** One mark for every miss: round above where leading was used, square below where managing was. */
export function PullMarks({ pull: { led, managed } }: { pull: Pull }) {
  const columns = Math.max(led, managed);
  const width = columns * cell;
  const middles = Array.from({ length: columns }, (_, index) => index * cell + cell / 2);
  return (
    <svg
      class="pull-marks"
      viewBox={`0 0 ${width} 68`}
      width={width}
      height="68"
      role="img"
      aria-label={words.pull.chart(led, managed)}
    >
      <path class="stave-line" d={`M0 18H${width}M0 50H${width}`} />
      {middles.slice(0, led).map((x) => (
        <circle key={x} class="ink-lead" cx={x} cy="18" r="9" />
      ))}
      {middles.slice(0, managed).map((x) => (
        <rect key={x} class="ink-manage" x={x - 8} y="42" width="16" height="16" />
      ))}
    </svg>
  );
}
