import { choose, type State } from '../../scenario/engine.ts';
import { letters } from '../../scenario/letters.ts';
import { outcomeOf, type Move, type Outcome } from '../../scenario/outcome.ts';
import { plain, sentences } from '../../scenario/text.ts';
import type { Choice, Decision, Ending } from '../../scenario/types.ts';
import { arrivalOf, storyOf, view, type Told } from '../../scenario/view.ts';
import { pickedAt, stepAt, type RoomState, type Step } from './fold.ts';
import { inPages, type Block } from './pages.ts';
import type { Turn, Where } from './session.ts';
import { sum, together, totalOf, type Votes } from './votes.ts';

/** What stands over a moment of the story. */
export interface Head {
  title: string;
  part: string;
  time?: string;
  /** From 1; absent at the end. */
  number?: number;
  of: number;
}

/** A move, as it may be named before anything is said about it. */
export interface Named {
  letter: string;
  label: string;
}

/** One row of counts. What is not asked, room or call, is absent. */
export interface CountRow extends Named {
  room?: number;
  call?: number;
  all: number;
}

export interface ShiftRow extends Named {
  room?: [first: number, second: number];
  call?: [first: number, second: number];
  all: [first: number, second: number];
}

interface Paged {
  page: number;
  pages: number;
}

/**
 * What the audience sees: the whole of it, as plain data. Up to the story it holds nothing of the key: no kind of work,
 * no judgement, no mark on a choice.
 */
export type Slide =
  | { kind: 'title'; title: string; premise: string; notice?: string }
  | { kind: 'role'; role: string; told: string[] }
  | { kind: 'coding' }
  | ({ kind: 'scene'; head: Head; blocks: Block[] } & Paged)
  | { kind: 'choices'; head: Head; lastLine: string; choices: string[]; turn: Turn; where: Where; anonymous: boolean }
  | { kind: 'counting'; head: Head; choices: Named[] }
  | { kind: 'counts'; head: Head; rows: CountRow[]; where: Where; discuss: boolean }
  | { kind: 'shift'; head: Head; rows: ShiftRow[]; where: Where }
  | { kind: 'told'; head: Head; move?: Named & { text: string } }
  | ({ kind: 'story'; head: Head; move: Named; blocks: Block[]; peek: boolean; changes: Change[] } & Paged)
  | ({ kind: 'reading'; head: Head; move: Move; letter: string; part: 'why' | 'other' } & Paged)
  | ({ kind: 'ending'; title: string; blocks: Block[] } & Paged)
  | { kind: 'path'; outcome: Outcome; state: State }
  | { kind: 'questions'; questions: string[] };

/** A gauge that moved with a choice. */
export interface Change {
  label: string;
  up: boolean;
}

/** The audience's screen in a state. That it is blank is said beside it. */
export function slideOf(state: RoomState): Slide {
  const { scenario, phase } = state;
  switch (phase) {
    case 'title':
      return {
        kind: 'title',
        title: scenario.title,
        premise: plain(scenario.premise),
        ...(scenario.notice && { notice: plain(scenario.notice) }),
      };
    case 'role':
      return { kind: 'role', role: scenario.role, told: scenario.gauges.map(({ label }) => label) };
    case 'coding':
      return { kind: 'coding' };
    case 'ending':
      return { kind: 'ending', title: endingOf(state).title, ...paged(state, endingBlocks(state)) };
    case 'path': {
      const end = state.road.at(-1)!;
      return { kind: 'path', outcome: outcomeOf(end), state: end };
    }
    case 'questions':
      return { kind: 'questions', questions: scenario.questions.map(plain) };
    default:
      return decisionSlide(state, stepAt(state)!);
  }
}

/** How many pages the audience's screen has in a state. */
export function pagesOf(state: RoomState): number {
  const { phase } = state;
  if (phase === 'reading') return 2;
  if (phase === 'scene') return inPages(sceneBlocks(state), state.size).length;
  if (phase === 'story') return inPages(storyBlocks(state), state.size).length;
  if (phase === 'ending') return inPages(endingBlocks(state), state.size).length;
  return 1;
}

function decisionSlide(state: RoomState, step: Step): Slide {
  const { settings, phase } = state;
  const { where, anonymous } = settings;
  const before = state.road[state.index]!;
  const head = headOf(before);
  const { choices } = step.scene;
  const both = { head, where };
  switch (phase) {
    case 'scene':
      return { kind: 'scene', head, ...paged(state, sceneBlocks(state)) };
    case 'vote':
    case 'second': {
      const turn = phase === 'vote' ? 'first' : 'second';
      const lastLine = sentences(view(before).text).at(-1) ?? '';
      return { kind: 'choices', ...both, lastLine, choices: choices.map(({ text }) => plain(text)), turn, anonymous };
    }
    case 'counts':
      if (totalOf(step.votes.first) === 0) return { kind: 'counting', head, choices: choices.map(named) };
      return {
        kind: 'counts',
        ...both,
        rows: countRows(choices, step.votes.first, where),
        discuss: step.pace === 'full',
      };
    case 'shift':
      if (totalOf(step.votes.second) === 0) return { kind: 'counting', head, choices: choices.map(named) };
      return { kind: 'shift', ...both, rows: shiftRows(choices, step.votes, where) };
    case 'told':
      return { kind: 'told', head, ...toldMove(state, choices) };
    case 'story': {
      const { move, after } = shownMove(state);
      const peek = state.peek !== undefined;
      return { kind: 'story', head, move, peek, changes: changesAt(after), ...paged(state, storyBlocks(state)) };
    }
    default: {
      const page = Math.min(state.page, 1);
      const move = outcomeOf(state.road[state.index + 1]!).moves.at(-1)!;
      const { letter } = shownMove(state).move;
      return { kind: 'reading', head, letter, move, part: page === 0 ? 'why' : 'other', page, pages: 2 };
    }
  }
}

function paged(state: RoomState, blocks: readonly Block[]): { blocks: Block[] } & Paged {
  const pages = inPages(blocks, state.size);
  const page = Math.min(state.page, pages.length - 1);
  return { blocks: pages[page]!, page, pages: pages.length };
}

/** What stands over a decision on the road that led to it. */
export function headOf(before: State): Head {
  const { scene, time, number, of } = view(before);
  const part = before.story.scenario.parts.find(({ id }) => id === scene.part)?.title ?? '';
  return { title: scene.title, part, number, of, ...(time && { time }) };
}

function named(choice: Choice, index: number): Named {
  return { letter: letters[index]!, label: choice.label };
}

const blockOf = ({ text, event, scene }: Told): Block => ({
  text,
  ...(event && { because: event.because }),
  ...(scene && { title: scene.title }),
});

function sceneBlocks(state: RoomState): Block[] {
  const before = state.road[state.index]!;
  return [...arrivalOf(before).map(blockOf), { text: view(before).text }];
}

/** The move whose story is told: the one taken, or the one that is peeked at. */
function shownMove(state: RoomState): { move: Named; after: State } {
  const before = state.road[state.index]!;
  const { choices } = before.scene as Decision;
  const taken = pickedAt(state, state.index) ?? 0;
  const peeked = state.peek === undefined ? -1 : choices.findIndex(({ id }) => id === state.peek);
  const at = peeked < 0 ? taken : peeked;
  const after = peeked < 0 ? state.road[state.index + 1]! : choose(before, choices[at]!.id);
  return { move: named(choices[at]!, at), after };
}

function storyBlocks(state: RoomState): Block[] {
  return storyOf(shownMove(state).after).map(blockOf);
}

function changesAt(after: State): Change[] {
  const { gauges } = after.story.scenario;
  const moved = [after.choice!.gauges, ...storyOf(after).map(({ event }) => event?.gauges ?? {})];
  return gauges.flatMap(({ id, label }) => {
    const by = sum(moved.map((each) => each[id] ?? 0));
    return by === 0 ? [] : [{ label, up: by > 0 }];
  });
}

function toldMove(state: RoomState, choices: readonly Choice[]): { move?: Named & { text: string } } {
  const at = pickedAt(state, state.index);
  return at === undefined ? {} : { move: { ...named(choices[at]!, at), text: plain(choices[at]!.text) } };
}

function endingOf(state: RoomState): Ending {
  return state.road.at(-1)!.scene as Ending;
}

function endingBlocks(state: RoomState): Block[] {
  const { arrival, text, after } = view(state.road.at(-1)!);
  return [...arrival.map(blockOf), { text }, ...after.map(blockOf)];
}

function countRows(choices: readonly Choice[], votes: Votes, where: Where): CountRow[] {
  const all = together(votes);
  return choices.map((choice, index) => ({
    ...named(choice, index),
    ...(where !== 'call' && { room: votes.room[index]! }),
    ...(where !== 'room' && { call: votes.call[index]! }),
    all: all[index]!,
  }));
}

function shiftRows(choices: readonly Choice[], votes: Record<Turn, Votes>, where: Where): ShiftRow[] {
  const first = countRows(choices, votes.first, where);
  return countRows(choices, votes.second, where).map(({ letter, label, room, call, all }, index) => ({
    letter,
    label,
    ...(room !== undefined && { room: [first[index]!.room!, room] }),
    ...(call !== undefined && { call: [first[index]!.call!, call] }),
    all: [first[index]!.all, all],
  }));
}
