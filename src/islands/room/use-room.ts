import { useMemo } from 'preact/hooks';
import { fold, stepAt, type RoomState } from '../../report/room/fold.ts';
import { backward, onward } from '../../report/room/moves.ts';
import type { RoomEvent, Session, Size } from '../../report/room/session.ts';
import { slideOf, type Slide } from '../../report/room/show.ts';
import type { Scenario } from '../../scenario/types.ts';
import { useStore } from '../use-store.ts';
import type { Keeper } from './keeper.ts';

/** What a window of a session can see and do. */
export interface Room {
  session: Session;
  state: RoomState;
  slide: Slide;
  act(event: RoomEvent): void;
  /** The trainer picks the branch. */
  take(choice: string): void;
  /** Goes on; answers false where the trainer has to pick first, and at the very end. */
  on(): boolean;
  back(): void;
  blank(): void;
  size(by: 1 | -1): void;
  reading(): void;
  undo(): void;
}

/** The session as it stands, or nothing while there is none. */
export function useRoom(keeper: Keeper, scenario: Scenario): Room | undefined {
  const session = useStore(keeper.$session);
  return useMemo(() => (session ? roomOf(keeper, session, scenario) : undefined), [session]);
}

function roomOf(keeper: Keeper, session: Session, scenario: Scenario): Room {
  const state = fold(session, scenario);
  const { act, undo } = keeper;
  return {
    session,
    state,
    slide: slideOf(state),
    act,
    undo,
    take: (choice) => act({ kind: 'chosen', choice, by: stepAt(state)?.pace === 'told' ? 'told' : 'trainer' }),
    on() {
      const next = onward(state);
      if (typeof next === 'string') return false;
      act(next);
      return true;
    },
    back() {
      const event = backward(state);
      if (event) act(event);
    },
    blank: () => act({ kind: 'blanked', on: !state.blank }),
    size(by) {
      const size = Math.min(2, Math.max(0, state.size + by)) as Size;
      if (size !== state.size) act({ kind: 'sized', size });
    },
    reading() {
      if (state.road.length > state.index + 1 && state.index >= 0)
        act({ kind: 'went', index: state.index, phase: 'reading', page: 0 });
    },
  };
}
