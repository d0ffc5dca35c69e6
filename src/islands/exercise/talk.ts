import type { End, Meter, Turn } from './types.ts';
import { holds, metersAfter } from './when.ts';

export interface Taken {
  turn: Turn;
  option: Turn['options'][number];
}

export interface TalkState {
  taken: Taken[];
  /** The turn that waits for an option; absent when the talk is over. */
  open?: Turn;
  meters: Map<string, number>;
  /** What the talk came to, once it is over. */
  comes?: End;
}

/** Replays a talk from the options that were taken, in order. What fits no turn ends the replay. */
export function talkAfter(
  turns: readonly Turn[],
  meters: readonly Meter[],
  ends: readonly End[],
  path: readonly string[],
): TalkState {
  const taken: Taken[] = [];
  let open = turns[0];
  for (const id of path) {
    const option = open?.options.find((each) => each.id === id);
    if (!open || !option) break;
    taken.push({ turn: open, option });
    open = followOf(turns, open, option.next);
  }
  const chosen = new Set(taken.map(({ option }) => option.id));
  const comes = open ? undefined : ends.find((each) => holds(each, chosen));
  const moved = metersAfter(
    meters,
    taken.map(({ option }) => option.moves),
  );
  return { taken, meters: moved, ...(open && { open }), ...(comes && { comes }) };
}

function followOf(turns: readonly Turn[], { id }: Turn, next: string | undefined): Turn | undefined {
  if (next === 'end') return undefined;
  if (next !== undefined) return turns.find((turn) => turn.id === next);
  return turns[turns.findIndex((turn) => turn.id === id) + 1];
}
