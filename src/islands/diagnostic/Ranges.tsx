import { rangeOf } from '../../progress/diagnostic.ts';
import { saidAndShown as words } from '../../words/en/said-and-shown.ts';

/** A share of leading among so many, with the range that so many allow. */
interface Share {
  name: string;
  part: number;
  of: number;
}

/** Both shares as marks with their ranges, and what the ranges allow one to say. */
export function Ranges({ declared, shown }: { declared: Share | undefined; shown: Share | undefined }) {
  return (
    <>
      <Drawing shares={[declared, shown]} />
      <p class="soft measure">{words.rangeSays}</p>
      {declared && shown && <p class="said-reading">{words.reading(sideOf(declared), sideOf(shown))}</p>}
    </>
  );
}

/** On which side a range lies wholly; open where it holds the middle. */
function sideOf({ part, of }: Share): 'leading' | 'managing' | 'open' {
  const { low, high } = rangeOf(part, of);
  return low > 0.5 ? 'leading' : high < 0.5 ? 'managing' : 'open';
}

const [start, width] = [30, 300];
const at = (share: number) => start + width * share;
const rows = [58, 118];

function Drawing({ shares }: { shares: (Share | undefined)[] }) {
  return (
    <svg class="ranges" viewBox="0 0 360 158" role="group">
      <path class="stave-line" d={`M${at(0.5)} 24V136`} />
      <rect class="ink-manage" x="4" y="7" width="12" height="12" />
      <text x="22" y="17">
        {words.managing}
      </text>
      <text class="small middle" x={at(0.5)} y="17">
        {words.axis.even}
      </text>
      <text class="end" x="338" y="17">
        {words.leading}
      </text>
      <circle class="ink-lead" cx="350" cy="13" r="6.5" />
      {shares.map((share, index) => (
        <Range key={index} share={share} y={rows[index]!} name={index ? words.shown : words.said} />
      ))}
      <text class="small" x={start} y="154">
        {words.axis.all}
      </text>
      <text class="small end" x={at(1)} y="154">
        {words.axis.all}
      </text>
    </svg>
  );
}

function Range({ share, y, name }: { share: Share | undefined; y: number; name: string }) {
  const range = share && rangeOf(share.part, share.of);
  const of100 = (part: number) => Math.round(part * 100);
  return (
    <>
      <text x={start} y={y - 16}>
        {name}
      </text>
      <path class={share ? 'stave-line' : 'stave-line missing'} d={`M${start} ${y}H${start + width}`} />
      {share && range && (
        <g role="img" aria-label={words.chart(name, of100(share.part / share.of), of100(range.low), of100(range.high))}>
          <rect class="range" x={at(range.low)} y={y - 7} width={width * (range.high - range.low)} height="14" rx="7" />
          <path class="count" d={`M${at(share.part / share.of)} ${y - 12}V${y + 12}`} />
        </g>
      )}
    </>
  );
}
