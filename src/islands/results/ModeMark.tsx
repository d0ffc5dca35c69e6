import { handsOf } from '../../scenario/judge.ts';
import type { Mode } from '../../scenario/types.ts';
import { results as words } from '../../words/en/results.ts';

/** What a move was: round leads, square manages, and the word. */
export function ModeMark({ mode, name = words.modes[mode] }: { mode: Mode; name?: string }) {
  return (
    <span class="mode-mark">
      {handsOf(mode).map((hand) => (
        <i key={hand} class={`hand ${hand}`} aria-hidden="true" />
      ))}
      {name}
    </span>
  );
}
