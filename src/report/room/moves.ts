import { endPhases, hasEnded, openingPhases, phasesOf, pickedAt, stepAt, type RoomState } from './fold.ts';
import type { Phase, RoomEvent } from './session.ts';
import { pagesOf } from './show.ts';
import { leaders } from './votes.ts';

/** Where a session can stand. */
export interface Place {
  index: number;
  phase: Phase;
}

/** What going on does: an event, or what the trainer has to do first. */
export type Onward = RoomEvent | 'pick' | 'end';

const went = ({ index, phase }: Place, page = 0): RoomEvent => ({ kind: 'went', index, phase, page });

/** What going on does here. A blank screen is lit again, a peek is put away, pages come before steps. */
export function onward(state: RoomState): Onward {
  const { index, phase } = state;
  if (state.blank) return { kind: 'blanked', on: false };
  const page = pageOf(state);
  if (page < pagesOf(state) - 1) return went({ index, phase }, page + 1);
  if (state.peek) return { kind: 'peeked' };
  return stepOnward(state);
}

function stepOnward(state: RoomState): Onward {
  const next = placeAfter(state);
  if (next === undefined) return 'end';
  const step = stepAt(state);
  if (!step || pickedAt(state, state.index) !== undefined) return went(next);
  if (next.index === state.index && next.phase !== 'story') return went(next);
  const turn = step.pace === 'full' ? 'second' : 'first';
  const most = leaders(step.votes[turn]);
  if (step.pace === 'told' || most.length !== 1) return 'pick';
  return { kind: 'chosen', choice: step.scene.choices[most[0]!]!.id, by: 'vote' };
}

/** What going back does here, or nothing at the very beginning. */
export function backward(state: RoomState): RoomEvent | undefined {
  const { index, phase } = state;
  if (state.blank) return { kind: 'blanked', on: false };
  const page = pageOf(state);
  if (page > 0) return went({ index, phase }, page - 1);
  if (state.peek) return { kind: 'peeked' };
  const before = placeBefore(state);
  if (!before) return undefined;
  return went(before, pagesOf({ ...state, ...before }) - 1);
}

/** The page that is on screen: never more than there are. */
export function pageOf(state: RoomState): number {
  return Math.min(state.page, pagesOf(state) - 1);
}

/** The step after this one; `undefined` at the end. It may need a branch to be picked first. */
export function placeAfter(state: RoomState): Place | undefined {
  const { index } = state;
  const here = phasesAt(state, index);
  const next = here[here.indexOf(state.phase) + 1];
  if (next) return { index, phase: next };
  const first = phasesAt(state, index + 1)[0];
  if (first) return { index: index + 1, phase: first };
  return stepAt(state) && pickedAt(state, index) === undefined ? { index: index + 1, phase: 'scene' } : undefined;
}

function placeBefore(state: RoomState): Place | undefined {
  const { index } = state;
  const here = phasesAt(state, index);
  const before = here[here.indexOf(state.phase) - 1];
  if (before) return { index, phase: before };
  const last = phasesAt(state, index - 1).at(-1);
  return last && { index: index - 1, phase: last };
}

/** The steps that there are at a place on the road; none where the road has not come to. */
export function phasesAt(state: RoomState, index: number): readonly Phase[] {
  if (index === -1) return openingPhases;
  if (index === state.road.length - 1 && hasEnded(state)) return endPhases;
  const step = state.steps[index];
  return step ? phasesOf(step) : [];
}

/** Jumping to a decision that was passed, or to the one that the road has come to. */
export function jumpTo(state: RoomState, index: number): RoomEvent | undefined {
  const phase = phasesAt(state, index)[0];
  return phase && went({ index, phase });
}
