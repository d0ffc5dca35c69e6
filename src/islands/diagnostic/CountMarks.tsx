import type { Call } from '../../scenario/types.ts';

const height = { leadership: 20, management: 20, both: 34 };

/** One mark for each decision: filled where what was done was asked for. Round leads, square manages, joined is both. */
export function CountMarks({ asked, fitted, of }: { asked: Call; fitted: number; of: number }) {
  const cell = Math.min(20, 300 / Math.max(of, 1));
  const radius = Math.min(7, cell * 0.38);
  return (
    <svg
      class="count-marks"
      viewBox={`0 0 300 ${height[asked]}`}
      width="300"
      height={height[asked]}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: of }, (_, index) => (
        <One key={index} asked={asked} x={cell * (index + 0.5)} radius={radius} filled={index < fitted} />
      ))}
    </svg>
  );
}

function One({ asked, x, radius, filled }: { asked: Call; x: number; radius: number; filled: boolean }) {
  const look = (hand: 'lead' | 'manage') => (filled ? `ink-${hand}` : `open-${hand}`);
  const side = radius * 1.75;
  const low = asked === 'both' ? 25 : 10;
  return (
    <>
      {asked === 'both' && <path class={filled ? 'stem' : 'stem open'} d={`M${x} ${9 + radius}V${25 - radius}`} />}
      {asked !== 'management' && <circle class={look('lead')} cx={x} cy={asked === 'both' ? 9 : 10} r={radius} />}
      {asked !== 'leadership' && (
        <rect class={look('manage')} x={x - side / 2} y={low - side / 2} width={side} height={side} />
      )}
    </>
  );
}
