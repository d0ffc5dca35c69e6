import { pairs } from '../../progress/diagnostic.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';

const cell = 23;
const left = 8;
const top = 40;
const bottom = 92;
const middle = (index: number) => left + cell * (index + 0.5);

/**
 * Fourteen answers in two rows: round above for leadership work, square below for management work. Behind both lies
 * the field in which tossed coins mostly end. Two rows and no scale: it is not a place between two kinds of people.
 */
export function PairsMarks({ leadership }: { leadership: number }) {
  const places = pairs.map((_, index) => index);
  return (
    <svg class="pairs-marks" viewBox="0 0 360 124" role="img" aria-label={words.pairsResult.chart(leadership)}>
      <rect class="coin-field" x={left + cell * 4} y="24" width={cell * 5} height="84" rx="4" />
      <path class="stave-line" d={`M${left} ${top}H${left + cell * 14}M${left} ${bottom}H${left + cell * 14}`} />
      <text x={left} y="14">
        {leadership} {words.pairsResult.leading}
      </text>
      <text x={left} y="121">
        {pairs.length - leadership} {words.pairsResult.managing}
      </text>
      <text class="small middle" x={left + cell * 6.5} y="69">
        {words.pairsResult.coin}
      </text>
      {places.map((index) =>
        index < leadership ? (
          <circle key={index} class="ink-lead" cx={middle(index)} cy={top} r="8.5" />
        ) : (
          <circle key={index} class="empty-place" cx={middle(index)} cy={top} r="2" />
        ),
      )}
      {places.map((index) =>
        index < pairs.length - leadership ? (
          <rect key={index} class="ink-manage" x={middle(index) - 7.5} y={bottom - 7.5} width="15" height="15" />
        ) : (
          <rect key={index} class="empty-place" x={middle(index) - 2} y={bottom - 2} width="4" height="4" />
        ),
      )}
    </svg>
  );
}
