import type { Choice, Condition, Decision, Delayed, Ending, Item, Road, Scenario, Scene } from './types.ts';

/**
 * Plays a scenario. What happens in a run is the list of choice ids and nothing else: every state is the scene reached,
 * the choice that led there and the state before.
 */

/** Where a run stands: at a decision, or at an ending. Immutable; `before` is the state the last choice was made in. */
export interface State {
  readonly story: Story;
  readonly scene: Decision | Ending;
  /** Scenes without choices that were passed on the way here, in order. */
  readonly passed: readonly Scene[];
  /** The last choice, absent at the start. */
  readonly choice?: Choice;
  readonly before?: State;
  /** How many choices were made. */
  readonly length: number;
  /** Bits of the choices made that some condition mentions. */
  readonly held: Held;
}

/**
 * A bit set, by the numbers that `Story.bit` gives: pages of 32 words of 32 bits, so that a step copies one small page
 * however long the scenario is. Shared between states, never changed; not frozen, which would cost more than the step.
 */
type Held = readonly (readonly number[])[];

/** A condition whose ids are replaced by bit numbers. Every list of `after` needs one bit, no list of `unless` may have one. */
interface Test {
  readonly after: readonly (readonly number[])[];
  readonly unless: readonly (readonly number[])[];
}

interface Way {
  readonly to: Scene;
  readonly test: Test;
}

/** What a step needs to know of its choice. */
interface Known {
  readonly choice: Choice;
  readonly scene: Decision;
  readonly ways: readonly Way[];
  /** Absent where no condition mentions it. */
  readonly bit: number | undefined;
}

/** A scenario made ready for play: every later step is a look-up. */
export interface Story {
  readonly scenario: Scenario;
  readonly first: Scene;
  /** How many decisions every road has. */
  readonly decisions: number;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly choices: ReadonlyMap<string, Known>;
  readonly delayed: ReadonlyMap<string, readonly Delayed[]>;
  readonly bit: ReadonlyMap<string, number>;
  readonly tests: Map<Condition, Test>;
  readonly ways: ReadonlyMap<Choice | Scene, readonly Way[]>;
}

/** Why a choice was refused; `code` and the ids say what a caller needs to explain it. */
export class ChoiceError extends Error {
  readonly code: 'unknown' | 'elsewhere' | 'over';
  readonly choice: string;
  readonly scene: string;
  /** The scene that the choice belongs to, if it is one of this scenario. */
  readonly belongsTo: string | undefined;

  constructor(code: ChoiceError['code'], choice: string, scene: string, belongsTo?: string) {
    super(
      {
        unknown: `'${choice}' is not a choice of this scenario`,
        elsewhere: `'${choice}' belongs to '${belongsTo}', and the run is at '${scene}'`,
        over: `'${choice}' cannot be chosen: the run has ended in '${scene}'`,
      }[code],
    );
    this.name = 'ChoiceError';
    this.code = code;
    this.choice = choice;
    this.scene = scene;
    this.belongsTo = belongsTo;
  }
}

/** Every choice id that a condition mentions. */
export function mentioned(condition: Condition): string[] {
  return [...(condition.after ?? []), ...(condition.unless ?? [])].flat();
}

const stories = new WeakMap<Scenario, Story>();

/** Makes a scenario ready for play, once. Throws `RangeError` where a way leads to a scene that does not exist. */
export function prepare(scenario: Scenario): Story {
  const known = stories.get(scenario);
  if (known) return known;

  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const bit = new Map<string, number>();
  const tests = new Map<Condition, Test>();
  const number = (item: Item) =>
    [item].flat().map((id) => {
      const known = bit.get(id) ?? bit.size;
      bit.set(id, known);
      return known;
    });
  const test = (condition: Condition): Test => {
    const made = {
      after: (condition.after ?? []).map(number),
      unless: (condition.unless ?? []).map(number),
    };
    tests.set(condition, made);
    return made;
  };

  const way = (road: Road): Way => {
    const to = scenes.get(road.to);
    if (!to) throw new RangeError(`no scene '${road.to}' in '${scenario.id}'`);
    return { to, test: test(road) };
  };
  const ways = new Map<Choice | Scene, Way[]>();
  for (const scene of scenario.scenes) {
    for (const variant of scene.variants) test(variant);
    if (scene.kind === 'ending') continue;
    ways.set(scene, scene.next.map(way));
    if (scene.kind !== 'decision') continue;
    for (const mark of [...scene.cues, ...scene.decoys]) test(mark);
    for (const choice of scene.choices) {
      for (const variant of choice.variants) test(variant);
      ways.set(choice, choice.next.length ? choice.next.map(way) : ways.get(scene)!);
    }
  }

  const delayed = new Map<string, Delayed[]>();
  for (const event of scenario.delayed) {
    test(event);
    const list = delayed.get(event.at) ?? [];
    list.push(event);
    delayed.set(event.at, list);
  }

  const choices = new Map<string, Known>();
  for (const scene of scenario.scenes) {
    if (scene.kind !== 'decision') continue;
    for (const choice of scene.choices) {
      choices.set(choice.id, { choice, scene, ways: ways.get(choice)!, bit: bit.get(choice.id) });
    }
  }

  const first = scenes.get(scenario.start);
  if (!first) throw new RangeError(`no scene '${scenario.start}' in '${scenario.id}'`);
  const decisions = countDecisions(first, ways);
  const story: Story = { scenario, first, decisions, scenes, choices, delayed, bit, tests, ways };
  stories.set(scenario, story);
  return story;
}

/** Along one road, because the checker proves that every road has the same number. */
function countDecisions(first: Scene, ways: ReadonlyMap<Choice | Scene, readonly Way[]>): number {
  const passed = new Set<Scene>();
  let decisions = 0;
  for (let scene = first; scene.kind !== 'ending' && !passed.has(scene);) {
    passed.add(scene);
    if (scene.kind === 'decision') decisions += 1;
    scene = ways.get(scene.kind === 'decision' ? scene.choices[0]! : scene)!.at(-1)!.to;
  }
  return decisions;
}

function has(held: Held, bits: readonly number[]): boolean {
  for (const bit of bits) if (((held[bit >> 10]?.[(bit >> 5) & 31] ?? 0) >> (bit & 31)) & 1) return true;
  return false;
}

function holdsFor(test: Test, held: Held): boolean {
  for (const bits of test.after) if (!has(held, bits)) return false;
  for (const bits of test.unless) if (has(held, bits)) return false;
  return true;
}

function withBit(held: Held, bit: number): Held {
  const next = held.slice();
  while (next.length <= bit >> 10) next.push([]);
  const page = next[bit >> 10]!.slice();
  const word = (bit >> 5) & 31;
  while (page.length <= word) page.push(0);
  page[word]! |= 1 << (bit & 31);
  next[bit >> 10] = page;
  return next;
}

const none: readonly Scene[] = Object.freeze([]);

const nothing: Held = Object.freeze([]);

/** The state on reaching a scene, past those without choices, at the next decision or ending. */
function arrive(story: Story, at: Scene, held: Held, choice?: Choice, before?: State): State {
  let scene = at;
  let passed: readonly Scene[] = none;
  for (; scene.kind === 'bridge'; scene = onward(story, scene, story.ways.get(scene)!, held)) {
    passed = Object.freeze([...passed, scene]);
  }
  return Object.freeze({ story, scene, passed, choice, before, length: before ? before.length + 1 : 0, held });
}

function onward(story: Story, from: Choice | Scene, ways: readonly Way[], held: Held): Scene {
  for (const way of ways) if (holdsFor(way.test, held)) return way.to;
  throw new RangeError(`no way on from '${from.id}' in '${story.scenario.id}'`);
}

/** The state before any choice. */
export function start(scenario: Scenario): State {
  const story = prepare(scenario);
  return arrive(story, story.first, nothing);
}

/** The state after one more choice. The given state stays as it was. Throws `ChoiceError`. */
export function choose(state: State, choiceId: string): State {
  const { story, scene } = state;
  const found = story.choices.get(choiceId);
  if (!found) throw new ChoiceError('unknown', choiceId, scene.id);
  if (scene.kind === 'ending') throw new ChoiceError('over', choiceId, scene.id, found.scene.id);
  if (found.scene !== scene) throw new ChoiceError('elsewhere', choiceId, scene.id, found.scene.id);

  const { choice, ways, bit } = found;
  const held = bit === undefined ? state.held : withBit(state.held, bit);
  return arrive(story, onward(story, choice, ways, held), held, choice, state);
}

/** Whether a condition of the scenario holds in a state. */
export function holds(state: State, condition: Condition): boolean {
  const test = state.story.tests.get(condition);
  if (!test) throw new RangeError('this condition is not one of the scenario');
  return holdsFor(test, state.held);
}

/** The choice ids of a run, in order: its written form. */
export function pathOf(state: State): string[] {
  return statesOf(state)
    .slice(1)
    .map((each) => each.choice!.id);
}

/** All states of a run from the start on, the given one last. */
export function statesOf(state: State): State[] {
  const states: State[] = [];
  for (let each: State | undefined = state; each; each = each.before) states.push(each);
  return states.reverse();
}

/** The state that a list of choice ids leads to. Throws `ChoiceError` at the first that does not fit. */
export function replay(scenario: Scenario, ids: readonly string[]): State {
  return ids.reduce(choose, start(scenario));
}
