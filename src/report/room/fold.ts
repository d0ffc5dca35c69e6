import { choose, start, type State } from '../../scenario/engine.ts';
import type { Decision, Scenario } from '../../scenario/types.ts';
import { timePlan, type Pace } from '../plan.ts';
import type {
  DecisionPhase,
  EndPhase,
  OpeningPhase,
  Phase,
  RoomEvent,
  Session,
  Settings,
  Size,
  Turn,
} from './session.ts';
import { noVotes, soundCounts, type Votes } from './votes.ts';

/** One decision that the group has come to. */
export interface Step {
  scene: Decision;
  pace: Pace;
  votes: Record<Turn, Votes>;
  /** Steps shown although its pace does not bring them. */
  extra: readonly DecisionPhase[];
  /** Who picked the branch. Absent while none is picked. */
  by?: 'vote' | 'trainer' | 'told';
}

/** Where a session stands: everything that its windows draw is worked out from this. */
export interface RoomState {
  readonly scenario: Scenario;
  readonly settings: Settings;
  /** States of the run: the first before any choice, one more for each choice. */
  readonly road: readonly State[];
  /** The decisions met: one for each choice, and the one that the road has come to, if it has not ended. */
  readonly steps: readonly Step[];
  /** -1: the opening. From 0: a decision. As many as there are decisions: the end. */
  readonly index: number;
  readonly phase: Phase;
  /** Of what is on screen, from 0. It may be more than there are: the last is meant. */
  readonly page: number;
  /** The choice whose story is shown although it was not taken. */
  readonly peek?: string;
  readonly blank: boolean;
  readonly size: Size;
  /** When the trainer started the clock. */
  readonly since?: number;
}

export const openingPhases: readonly OpeningPhase[] = ['title', 'role', 'coding'];
export const endPhases: readonly EndPhase[] = ['ending', 'path', 'questions'];

const byPace: Record<Pace, readonly DecisionPhase[]> = {
  full: ['scene', 'vote', 'counts', 'second', 'shift', 'story', 'reading'],
  fast: ['scene', 'vote', 'counts', 'story'],
  told: ['told'],
};

const allPhases: readonly DecisionPhase[] = [...byPace.full.slice(0, 5), ...byPace.told, ...byPace.full.slice(5)];

/** The steps of a decision, in order: those that its pace brings, and those that were shown besides. */
export function phasesOf(step: Step): DecisionPhase[] {
  return allPhases.filter((phase) => byPace[step.pace].includes(phase) || step.extra.includes(phase));
}

/** What a session has come to. Events that do not fit, as after a change of the scenario, are passed over. */
export function fold(session: Session, scenario: Scenario): RoomState {
  const { settings } = session;
  const first: RoomState = {
    scenario,
    settings,
    road: [start(scenario)],
    steps: [],
    index: -1,
    phase: 'title',
    page: 0,
    blank: false,
    size: 0,
  };
  return session.events.reduce(apply, withStep(first));
}

/** The decision that the road has come to gets its step. */
function withStep(state: RoomState): RoomState {
  const { scene } = state.road.at(-1)!;
  if (scene.kind === 'ending' || state.steps.length === state.road.length) return state;
  const none = noVotes(scene.choices.length);
  const step: Step = { scene, pace: paceOf(state, scene), votes: { first: none, second: none }, extra: [] };
  return { ...state, steps: [...state.steps, step] };
}

/** As the time plan has it, else as the author marked it. */
function paceOf({ scenario, settings }: RoomState, scene: Decision): Pace {
  const row = timePlan(scenario, settings.minutes, 'room').find(({ scenes }) => scenes.includes(scene.id));
  return row?.pace ?? scene.room;
}

/** The decision that is looked at, if one is. */
export function stepAt({ steps, index }: Pick<RoomState, 'steps' | 'index'>): Step | undefined {
  return steps[index];
}

/** The choice that was picked at a decision, as the index among its choices. */
export function pickedAt({ road, steps }: Pick<RoomState, 'road' | 'steps'>, index: number): number | undefined {
  const choice = road[index + 1]?.choice;
  const at = choice && steps[index] ? steps[index].scene.choices.indexOf(choice) : -1;
  return at < 0 ? undefined : at;
}

/** Whether the road has come to an ending. */
export function hasEnded({ road }: Pick<RoomState, 'road'>): boolean {
  return road.at(-1)!.scene.kind === 'ending';
}

/** The state after one more event; the same state where the event does not fit. */
export function apply(state: RoomState, event: RoomEvent): RoomState {
  switch (event.kind) {
    case 'went':
      return go(state, event.index, event.phase, event.page);
    case 'counted':
      return count(state, event);
    case 'chosen':
      return pick(state, event.choice, event.by);
    case 'paced':
      return repace(state, event.pace);
    case 'peeked':
      return peek(state, event.choice);
    case 'blanked':
      return { ...state, blank: event.on };
    case 'sized':
      return { ...state, size: event.size, page: 0 };
    case 'set':
      return { ...state, settings: event.settings };
    case 'timed': {
      const { since: _, ...rest } = state;
      return event.since === undefined ? rest : { ...rest, since: event.since };
    }
  }
}

function go(state: RoomState, index: number, phase: Phase, page: number): RoomState {
  if (!isThere(state, index, phase)) return state;
  const { peek, ...rest } = state;
  const stays = index === state.index && phase === state.phase && peek !== undefined;
  const moved = { ...rest, index, phase, page, ...(stays && { peek }) };
  const step = stepAt(moved);
  if (!step || phasesOf(step).includes(phase as DecisionPhase)) return moved;
  return withStepAt(moved, index, { ...step, extra: [...step.extra, phase as DecisionPhase] });
}

function isThere(state: RoomState, index: number, phase: Phase): boolean {
  if (index === -1) return openingPhases.some((each) => each === phase);
  if (index === state.road.length - 1 && hasEnded(state)) return endPhases.some((each) => each === phase);
  const step = state.steps[index];
  if (!step) return false;
  if (phase === 'story' || phase === 'reading') return pickedAt(state, index) !== undefined;
  return phasesOf(step).some((each) => each === phase);
}

function withStepAt(state: RoomState, index: number, step: Step): RoomState {
  return { ...state, steps: state.steps.with(index, step) };
}

function count(state: RoomState, event: Extract<RoomEvent, { kind: 'counted' }>): RoomState {
  const step = stepAt(state);
  if (!step) return state;
  const counts = soundCounts(event.counts, step.scene.choices.length);
  const votes = { ...step.votes, [event.turn]: { ...step.votes[event.turn], [event.place]: counts } };
  return withStepAt(state, state.index, { ...step, votes });
}

/** Picks the branch. Another one than before leaves what came after it. */
function pick(state: RoomState, choice: string, by: Step['by'] & string): RoomState {
  const step = stepAt(state);
  if (!step?.scene.choices.some(({ id }) => id === choice)) return state;
  const { peek: _, ...rest } = state;
  const phase = step.pace === 'told' ? ('told' as const) : ('story' as const);
  const named = withStepAt({ ...rest, phase, page: 0 }, state.index, { ...step, by });
  if (state.road[state.index + 1]?.choice?.id === choice) return named;
  const road = [...state.road.slice(0, state.index + 1), choose(state.road[state.index]!, choice)];
  return withStep({ ...named, road, steps: named.steps.slice(0, state.index + 1) });
}

function repace(state: RoomState, pace: Pace): RoomState {
  const step = stepAt(state);
  if (!step) return state;
  const changed = withStepAt(state, state.index, { ...step, pace, extra: [] });
  const after = state.phase === 'story' || state.phase === 'reading';
  if (after) return go(changed, state.index, state.phase, state.page);
  if (byPace[pace].some((phase) => phase === state.phase)) return changed;
  return { ...changed, phase: byPace[pace][0]!, page: 0 };
}

function peek(state: RoomState, choice: string | undefined): RoomState {
  const { peek: _, ...rest } = state;
  const step = stepAt(state);
  if (choice === undefined) return { ...rest, page: 0 };
  const picked = pickedAt(state, state.index);
  const other = step?.scene.choices.findIndex(({ id }) => id === choice) ?? -1;
  if (picked === undefined || other < 0 || other === picked) return state;
  return { ...go(state, state.index, 'story', 0), peek: choice };
}
