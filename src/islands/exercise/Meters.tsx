import { meters as words } from '../../words/en/exercise-meters.ts';
import type { Meter } from './types.ts';

interface Props {
  meters: readonly Meter[];
  values: ReadonlyMap<string, number>;
  /** A new one makes the numbers' nodes anew. */
  turn?: number;
}

/** Bars that tell where something stands between two ends. */
export function Meters({ meters, values, turn = 0 }: Props) {
  if (meters.length === 0) return null;
  return (
    <ul class="exercise-meters" role="list">
      {meters.map((meter) => (
        <li key={meter.id}>
          <Bar {...meter} value={values.get(meter.id) ?? meter.start} turn={turn} />
        </li>
      ))}
    </ul>
  );
}

function Bar({ label, low, high, start, value, turn }: Meter & { value: number; turn: number }) {
  return (
    <>
      <span class="name">
        {label}{' '}
        <span class="visually-hidden" key={turn}>
          {words.of(value)}
        </span>
      </span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="of" width="100" height="8" />
        <rect class="value" width={value} height="8" />
        <path class="start" d={`M${start} 0v8`} />
      </svg>
      <span class="exercise-ends">
        <span>{low}</span>
        <span>{high}</span>
      </span>
    </>
  );
}
