import { pathOf } from '../../scenario/engine.ts';
import { letters } from '../../scenario/letters.ts';
import type { HandIn } from '../types.ts';
import { hasEnded, pickedAt, type RoomState, type Step } from './fold.ts';
import type { Session, Where } from './session.ts';
import type { ShiftRow } from './show.ts';
import { sum, together, totalOf, type Votes } from './votes.ts';

/** One decision of a session, for the report: what was voted and what was taken. Numbers, and no names. */
export interface ReportedDecision {
  number: number;
  title: string;
  pace: Step['pace'];
  rows: (Omit<ShiftRow, 'all'> & { all: [first: number, second: number]; taken: boolean })[];
  /** How many voted, first and second time; 0 where there was no vote. */
  voted: [first: number, second: number];
  /** How many letters moved at least between the two votes; 0 without a second one. */
  moved: number;
  by: NonNullable<Step['by']>;
}

/** The report of a session: one page, without names. */
export interface SessionReport {
  title: string;
  where: Where;
  decisions: ReportedDecision[];
  /** `BADC…` */
  letters: string[];
  of: number;
  /** Title of the ending, if there is one. */
  ending?: string;
  /** The most people who voted at once. */
  people: number;
}

export function reportOf(state: RoomState): SessionReport {
  const { scenario, road, settings } = state;
  const end = road.at(-1)!;
  const decisions = road.slice(1).map((_, index) => decisionOf(state, index));
  return {
    title: scenario.title,
    where: settings.where,
    decisions,
    letters: decisions.map((_, index) => letters[pickedAt(state, index)!]!),
    of: end.story.decisions,
    ...(hasEnded(state) && { ending: end.scene.title }),
    people: Math.max(0, ...decisions.flatMap(({ voted }) => voted)),
  };
}

function decisionOf(state: RoomState, index: number): ReportedDecision {
  const step = state.steps[index]!;
  const { first, second } = step.votes;
  const taken = pickedAt(state, index);
  const pair = (of: (votes: Votes) => readonly number[], at: number): [number, number] => [
    of(first)[at]!,
    of(second)[at]!,
  ];
  const voted: [number, number] = [totalOf(first), totalOf(second)];
  return {
    number: index + 1,
    title: step.scene.title,
    pace: step.pace,
    rows: step.scene.choices.map(({ label }, at) => ({
      letter: letters[at]!,
      label,
      room: pair(({ room }) => room, at),
      call: pair(({ call }) => call, at),
      all: pair(together, at),
      taken: at === taken,
    })),
    voted,
    moved: movedBetween(first, second),
    by: step.by ?? 'trainer',
  };
}

/** The fewest people who must have changed their letter: what the shrinking moves lost, in the room and on the call. */
export function movedBetween(first: Votes, second: Votes): number {
  if (totalOf(first) === 0 || totalOf(second) === 0) return 0;
  const lost = (before: readonly number[], after: readonly number[]) =>
    sum(before.map((count, at) => Math.max(0, count - after[at]!)));
  const gained = (before: readonly number[], after: readonly number[]) => lost(after, before);
  const places = [
    [first.room, second.room],
    [first.call, second.call],
  ] as const;
  return sum(places.map(([before, after]) => Math.min(lost(before, after), gained(before, after))));
}

/** The group's path as something to hand in. Nobody is named: `person` says nothing. */
export function handInOf(session: Session, state: RoomState): HandIn {
  return {
    scenario: session.scenario,
    revision: state.scenario.revision,
    path: pathOf(state.road.at(-1)!),
    marks: {},
    undone: 0,
    readings: 'decision',
    phrases: false,
    assignment: 0,
    turn: 1,
    run: session.run,
    person: 0,
    room: true,
  };
}
