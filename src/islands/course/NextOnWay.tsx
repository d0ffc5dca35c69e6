import type { Folded } from '../../progress/fold.ts';
import { nextOnWay as words } from '../../words/en/lesson-progress.ts';
import { wayTaken } from './taken.ts';

/** What follows on every way that a step belongs to, by the way's id. After the last step the way itself follows. */
export type NextOnWays = Record<string, { title: string; href: string; isLast?: boolean }>;

interface Props {
  folded: Folded;
  ways: NextOnWays;
  onGoOn?: (() => void) | undefined;
}

/** What comes next on the way that was taken; nothing where none was, or the step is not on it. */
export function NextOnWay({ folded, ways, onGoOn }: Props) {
  const taken = wayTaken(folded);
  const next = taken !== undefined && Object.hasOwn(ways, taken) && ways[taken];
  if (!next) return null;
  return (
    <p class="next-on-way no-print">
      <span class="kicker">{words[next.isLast ? 'last' : 'next']}</span>
      <br />
      <a class="button" href={next.href} onClick={onGoOn}>
        {next.title}
      </a>
    </p>
  );
}
