import { pairs, pairsResult, type Occasion } from '../../progress/diagnostic.ts';
import type { Pull } from '../../progress/pull.ts';
import { saidAndShown as words } from '../../words/en/said-and-shown.ts';
import { limits } from '../../words/en/instrument-limits.ts';
import { dateOf } from '../record/dates.ts';
import { useLater } from '../use-later.ts';

interface Props {
  /** Part A as it was answered last. */
  said: Occasion | undefined;
  /** Undefined where no run is finished. */
  pull: Pull | undefined;
  root: string;
}

/** Both measures above each other, each with its range; what is missing is said, and left empty. */
export function Overlay({ said, pull, root }: Props) {
  const declared = said && { name: words.said, part: pairsResult(said).leadership, of: pairs.length };
  const shown = pull?.value === undefined ? undefined : { name: words.shown, part: pull.led, of: pull.total };
  const later = useLater(() => import('./Ranges.tsx'), (declared ?? shown) !== undefined);
  return (
    <div class="stack">
      {later.file && <later.file.Ranges declared={declared} shown={shown} />}
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
