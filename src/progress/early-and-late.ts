import type { Move } from '../scenario/outcome.ts';
import type { Call } from '../scenario/types.ts';

/** What is read of a finished run: its scenario, its moves, how many of them it took over, and when it ended. */
export interface EndedRun {
  scenario: string;
  moves: readonly Pick<Move, 'decision' | 'choice' | 'fit'>[];
  copied: number;
  at: number;
}

/** The earlier half of the runs and the later one; of an odd number the later half has one more. */
export function halvesOf<T extends Pick<EndedRun, 'at'>>(runs: readonly T[]): { early: T[]; late: T[] } {
  const sorted = runs.toSorted((a, b) => a.at - b.at);
  const half = Math.floor(sorted.length / 2);
  return { early: sorted.slice(0, half), late: sorted.slice(half) };
}

/** By what was asked for: how many decisions, and in how many of them that was done. */
export type Fitted = Record<Call, { of: number; fitted: number }>;

export interface Thirds {
  /** All decisions that were made, each once in the run where it was made. */
  all: number;
  /** How many a third has. */
  third: number;
  first: Fitted;
  last: Fitted;
  fitted: { first: number; last: number };
  /** Decisions of the last third that had been met before. */
  again: number;
  /** How large a difference between the thirds chance makes: two standard deviations. */
  chance: number;
}

/** The first and the last third of all decisions, in the order of the runs. */
export function thirdsOf(runs: readonly EndedRun[]): Thirds {
  const moves = runs
    .toSorted((a, b) => a.at - b.at)
    .flatMap((run) =>
      run.moves.slice(run.copied).map((move) => ({ ...move, id: `${run.scenario}/${move.decision.id}` })),
    );
  const third = Math.floor(moves.length / 3);
  const [first, last] = [moves.slice(0, third), moves.slice(moves.length - third)];
  const before = new Set(moves.slice(0, moves.length - third).map(({ id }) => id));
  const fitted = { first: fitting(first), last: fitting(last) };
  const share = third ? (fitted.first + fitted.last) / (2 * third) : 0;
  return {
    all: moves.length,
    third,
    first: byCall(first),
    last: byCall(last),
    fitted,
    again: last.filter(({ id }) => before.has(id)).length,
    chance: Math.max(1, Math.floor(2 * Math.sqrt(2 * third * share * (1 - share)))),
  };
}

const fitting = (moves: readonly Pick<Move, 'fit'>[]) => moves.filter(({ fit }) => fit === 'called-for').length;

function byCall(moves: readonly Pick<Move, 'decision' | 'fit'>[]): Fitted {
  const count = (call: Call) => {
    const asked = moves.filter(({ decision }) => decision.calls === call);
    return { of: asked.length, fitted: fitting(asked) };
  };
  return { leadership: count('leadership'), management: count('management'), both: count('both') };
}
