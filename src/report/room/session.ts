import type { Pace, PlanMinutes } from '../plan.ts';
import type { VotePlace } from './votes.ts';

/**
 * A session with a group, as it is kept and as its windows send it to one another: what it was begun with and the list
 * of what happened. What is on screen is worked out from it (`fold.ts`), so that undoing is dropping the last event.
 *
 *     { version: 1, id: 'k3x9…', n: 7, scenario: 'crisis-cold-store', revision: 1, run: 40961,
 *       settings: { where: 'both', minutes: 60, anonymous: true, people: { room: 14, call: 6 } },
 *       events: [{ kind: 'went', index: 0, phase: 'scene', page: 0 }, …] }
 */
export interface Session {
  version: 1;
  /** At random: what its windows find one another by. */
  id: string;
  /** Goes up with every change, undoing too: of two copies the one with the higher number is the later. */
  n: number;
  scenario: string;
  revision: number;
  /** `HandIn.run`. */
  run: number;
  /** When it was begun, in milliseconds since 1970. */
  begun?: number;
  settings: Settings;
  events: RoomEvent[];
}

/** Where the people are: in the room, on a call, or both. */
export type Where = 'room' | 'call' | 'both';

export interface Settings {
  where: Where;
  minutes: PlanMinutes;
  /** Cards are handed in face down; else they are turned over together. */
  anonymous: boolean;
  /** How many take part; 0 where the trainer did not say. */
  people: Record<VotePlace, number>;
}

/** The steps of a session, in order; those of a decision depend on its pace. */
export const phases = [
  ...['title', 'role', 'coding'],
  ...['scene', 'vote', 'counts', 'second', 'shift', 'told', 'story', 'reading'],
  ...['ending', 'path', 'questions'],
] as const satisfies readonly string[];

export type OpeningPhase = 'title' | 'role' | 'coding';
export type DecisionPhase = 'scene' | 'vote' | 'counts' | 'second' | 'shift' | 'told' | 'story' | 'reading';
export type EndPhase = 'ending' | 'path' | 'questions';
export type Phase = OpeningPhase | DecisionPhase | EndPhase;

/** Of several votes of a decision, which. */
export type Turn = 'first' | 'second';

/** How large the audience's text is: a larger one puts fewer words on a page. */
export type Size = 0 | 1 | 2;

/** One thing that the trainer did. Which decision is meant is where the session stood. */
export type RoomEvent =
  /** Went to a step, on or back. `index`: -1 the opening, then the decisions from 0, then the end. */
  | { kind: 'went'; index: number; phase: Phase; page: number }
  | { kind: 'counted'; turn: Turn; place: VotePlace; counts: number[] }
  | { kind: 'chosen'; choice: string; by: 'vote' | 'trainer' | 'told' }
  | { kind: 'paced'; pace: Pace }
  /** Another move's story is shown; without a choice it is put away. */
  | { kind: 'peeked'; choice?: string }
  | { kind: 'blanked'; on: boolean }
  | { kind: 'sized'; size: Size }
  | { kind: 'set'; settings: Settings }
  /** The trainer's own clock, in milliseconds since 1970; without a time it is put away. */
  | { kind: 'timed'; since?: number };

/** Longer than this no session is read or goes on. */
export const mostEvents = 5000;

/** The session with one more event. Counts of the same vote typed one after the other are one event. */
export function withEvent(session: Session, event: RoomEvent): Session {
  const { events } = session;
  if (events.length >= mostEvents) return session;
  const kept = isSameCount(events.at(-1), event) ? events.slice(0, -1) : events;
  return { ...session, n: session.n + 1, events: [...kept, event] };
}

function isSameCount(last: RoomEvent | undefined, event: RoomEvent): boolean {
  return last?.kind === 'counted' && event.kind === 'counted' && last.turn === event.turn && last.place === event.place;
}

/** The session without its last event. */
export function withoutLast(session: Session): Session {
  if (session.events.length === 0) return session;
  return { ...session, n: session.n + 1, events: session.events.slice(0, -1) };
}
