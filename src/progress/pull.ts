import type { Move } from '../scenario/outcome.ts';

/** Fewer misses than this say nothing (curriculum 8.3). */
export const shownFrom = 10;

/** Where a learner goes when the moment asks for the other hand. */
export interface Pull {
  /** Led where managing was asked for. */
  led: number;
  /** Managed where leading was asked for. */
  managed: number;
  total: number;
  /** (led - managed) / total, -1 to 1; only from `shownFrom` on. */
  value?: number;
  /** Whether a coin thrown so many times would often fall as unevenly: within two standard deviations of even. */
  chance: boolean;
}

/** Of a move only what was asked and what was chosen count. */
type Played = Pick<Move, 'decision' | 'choice'>;

/**
 * Counts, over runs, the moves in decisions that called for one hand and in which the other hand alone was used,
 * whether or not that could also work. Moves that a run took over from another one, the first `copied`, count once,
 * where they were made.
 */
export function pullOf(runs: readonly { moves: readonly Played[]; copied: number }[]): Pull {
  const moves = runs.flatMap((run) => run.moves.slice(run.copied));
  const count = (calls: 'leadership' | 'management', mode: 'leadership' | 'management') =>
    moves.filter(({ decision, choice }) => decision.calls === calls && choice.mode === mode).length;
  const led = count('management', 'leadership');
  const managed = count('leadership', 'management');
  const total = led + managed;
  return {
    led,
    managed,
    total,
    chance: Math.abs(led - managed) <= 2 * Math.sqrt(total),
    ...(total >= shownFrom && { value: (led - managed) / total }),
  };
}
