import type { OpenTally } from '../../report/tally.ts';
import { plain } from '../../scenario/text.ts';
import { results as words } from '../../words/en/results.ts';
import { Bar } from './Bars.tsx';

/** How many reached which ending. */
export function EndingsShown({ tally }: { tally: OpenTally }) {
  const open = tally.runs - tally.finished;
  return (
    <ul class="bars endings" role="list">
      {tally.endings
        .filter(({ count }) => count > 0)
        .map(({ ending, count }) => (
          <li key={ending.id} class="bar-row ending">
            <div class="bar-words">
              <p class="bar-label">{ending.title}</p>
              <p class="bar-text soft">{plain(ending.owes)}</p>
            </div>
            <Bar share={count / tally.runs} />
            <span class="bar-count">{words.endings.count(count, tally.runs)}</span>
          </li>
        ))}
      {open > 0 && (
        <li class="bar-row ending">
          <div class="bar-words">
            <p class="bar-label">{words.endings.open}</p>
          </div>
          <Bar share={open / tally.runs} />
          <span class="bar-count">{words.endings.count(open, tally.runs)}</span>
        </li>
      )}
    </ul>
  );
}
