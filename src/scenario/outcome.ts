import { statesOf, type State } from './engine.ts';
import { fitOf, handsNotNeeded, missingHands, type Fit } from './judge.ts';
import type { Choice, Decision, Delayed, Ending, Gauge, Hand } from './types.ts';
import { arrivalOf, storyOf, view } from './view.ts';

/** One decision of a run, read: what it asked for, what was done, what came of it. */
export interface Move {
  /** From 1. */
  number: number;
  decision: Decision;
  choice: Choice;
  time?: string;
  why: string;
  fit: Fit;
  missing: Hand[];
  notNeeded: Hand[];
  /** The state the choice was made in, and the one it led to. */
  before: State;
  after: State;
  /** What later events go back to this choice. */
  led: Consequence[];
}

/** A delayed event that was told in a run, and the choices that it goes back to. */
export interface Consequence {
  event: Delayed;
  /** Choices that fulfilled `after`, and what was chosen where an `unless` item stood. In story order. */
  causes: Choice[];
}

/** How a run went, derived from its path alone. */
export interface Outcome {
  moves: Move[];
  ending?: Ending;
  /** Counts by fit. "Fitted", where counted, means called for only. */
  calledFor: number;
  partly: number;
  notNow: number;
  consequences: Consequence[];
  gauges: { gauge: Gauge; value: number }[];
}

/** Delayed events told in the step that led to a state, in the order of the telling. */
function eventsOf(state: State): Delayed[] {
  return [...storyOf(state), ...arrivalOf(state), ...view(state).after].flatMap((told) => told.event ?? []);
}

/** The gauges of a state, each 0 to 100, clamped at every change. They tell; nothing is steered by them. */
export function gaugesOf(state: State): { gauge: Gauge; value: number }[] {
  const { gauges } = state.story.scenario;
  const values = new Map(gauges.map((gauge) => [gauge.id, gauge.start]));
  for (const each of statesOf(state)) {
    for (const changes of [each.choice?.gauges ?? {}, ...eventsOf(each).map((event) => event.gauges)]) {
      for (const [id, change] of Object.entries(changes)) {
        values.set(id, Math.min(100, Math.max(0, (values.get(id) ?? 0) + change)));
      }
    }
  }
  return gauges.map((gauge) => ({ gauge, value: values.get(gauge.id)! }));
}

/** The choices of a run that an event goes back to, in story order. */
export function causesOf(event: Delayed, moves: readonly { decision: Decision; choice: Choice }[]): Choice[] {
  const after = new Set((event.after ?? []).flat());
  const unless = new Set((event.unless ?? []).flat());
  return moves
    .filter(({ decision, choice }) => after.has(choice.id) || decision.choices.some((other) => unless.has(other.id)))
    .map(({ choice }) => choice);
}

/** Reads a run. Works for a run that has not ended, too. */
export function outcomeOf(state: State): Outcome {
  const states = statesOf(state);
  const moves = states.slice(1).map((after, index): Move => {
    const before = after.before!;
    const decision = before.scene as Decision;
    const choice = after.choice!;
    const seen = view(before);
    return {
      number: index + 1,
      decision,
      choice,
      ...(seen.time === undefined ? {} : { time: seen.time }),
      why: seen.why ?? decision.why,
      fit: fitOf(decision, choice.mode),
      missing: missingHands(decision, choice.mode),
      notNeeded: handsNotNeeded(decision, choice.mode),
      before,
      after,
      led: [],
    };
  });
  const consequences = states.flatMap(eventsOf).map((event) => ({ event, causes: causesOf(event, moves) }));
  for (const move of moves) {
    move.led = consequences.filter(({ causes }) => causes.includes(move.choice));
  }
  const count = (fit: Fit) => moves.filter((move) => move.fit === fit).length;
  return {
    moves,
    ...(state.scene.kind === 'ending' ? { ending: state.scene } : {}),
    calledFor: count('called-for'),
    partly: count('partly'),
    notNow: count('not-now'),
    consequences,
    gauges: gaugesOf(state),
  };
}

/**
 * The decision worth looking at first: a *not now* marked sure, else any *not now*, else a *partly*, the first in story
 * order; with no miss, the last decision that called for both. `sure` holds the scene ids marked sure.
 */
export function surestMiss(moves: readonly Move[], sure: ReadonlySet<string>): Move | undefined {
  const missed = moves.filter((move) => move.fit === 'not-now');
  return (
    missed.find((move) => sure.has(move.decision.id)) ??
    missed[0] ??
    moves.find((move) => move.fit === 'partly') ??
    moves.findLast((move) => move.decision.calls === 'both')
  );
}
