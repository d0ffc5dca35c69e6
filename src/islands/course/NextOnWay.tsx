import type { Folded } from '../../progress/fold.ts';
import { nextOnWay as words } from '../../words/en/lesson-progress.ts';
import { wayTaken } from './taken.ts';

/** What follows on every way that a step belongs to, by the way's id. After the last step the way itself follows. */
export type NextOnWays = Record<string, { title: string; href: string; isLast?: boolean }>;

interface Props {
  folded: Folded;
  ways: NextOnWays;
  /** Where the step is only done when the learner says so: keeps that it is, as going on says so, too. */
  onGoOn?: (() => void) | undefined;
  /** The way that is followed where none was taken, or the step is not on it. */
  otherwise?: string;
}

/** What comes next on the way that was taken; nothing where none was, or the step is not on it, and there is no other. */
export function NextOnWay({ folded, ways, onGoOn, otherwise }: Props) {
  const taken = wayTaken(folded);
  const isOn = taken !== undefined && Object.hasOwn(ways, taken);
  const next = isOn ? ways[taken] : otherwise && ways[otherwise];
  // Where a way ends says something only to who took it.
  if (!next || (next.isLast && !isOn)) return null;
  return (
    <p class="next-on-way no-print">
      <span class="kicker">{words[next.isLast ? 'last' : isOn ? 'next' : 'other']}</span>
      <br />
      <a class="button" href={next.href} onClick={onGoOn}>
        {onGoOn && words.done}
        {next.title}
      </a>
    </p>
  );
}
