import { pairs, pairsResult, rangeOf, type Occasion } from '../../progress/diagnostic.ts';
import type { Pull } from '../../progress/pull.ts';
import { saidAndShown as words } from '../../words/en/said-and-shown.ts';
import { limits } from '../../words/en/instrument-limits.ts';
import { dateOf } from '../record/dates.ts';

interface Props {
  /** Part A as it was answered last. */
  said: Occasion | undefined;
  /** Undefined where no run is finished. */
  pull: Pull | undefined;
  root: string;
}

/** A share of leading among so many, with the range that so many allow. */
interface Share {
  name: string;
  part: number;
  of: number;
}

/** Both measures above each other, each with its range; what is missing is said, and left empty. */
export function Overlay({ said, pull, root }: Props) {
  const declared = said && { name: words.said, part: pairsResult(said).leadership, of: pairs.length };
  const shown = pull?.value === undefined ? undefined : { name: words.shown, part: pull.led, of: pull.total };
  return (
    <div class="stack">
      {(declared ?? shown) && <Ranges shares={[declared, shown]} />}
      {(declared ?? shown) && <p class="soft measure">{words.rangeSays}</p>}
      {declared && shown && <p class="said-reading">{words.reading(sideOf(declared), sideOf(shown))}</p>}
      <dl>
        <dt>{words.said}</dt>
        <dd>{said ? words.pairs(pairsResult(said).leadership, dateOf(said.last)) : words.noPairs}</dd>
        <dt>{words.shown}</dt>
        <dd>
          {!pull
            ? words.noRuns
            : shown
              ? words.pull(pull.led, pull.total)
              : words.few(pull.total, pull.led, pull.managed)}{' '}
          {!pull && <a href={`${root}scenarios/`}>{words.play}</a>}
        </dd>
      </dl>
      {declared && shown && <p class="measure">{words.limits}</p>}
      {declared && (
        <ul class="soft measure">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      )}
    </div>
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

function Ranges({ shares }: { shares: (Share | undefined)[] }) {
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
