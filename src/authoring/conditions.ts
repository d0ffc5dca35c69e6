import { mentioned } from '../scenario/engine.ts';
import type { Condition, Delayed, Item } from '../scenario/types.ts';
import type { Graph, Way } from './graph.ts';
import type { Path, Raise } from './issues.ts';

/** A condition of the file, with what is known about it. Items are numbers that stand for one id or a list of ids. */
export interface Test {
  after: readonly number[];
  unless: readonly number[];
  path: Path;
  what: 'variant' | 'way' | 'cue' | 'decoy' | 'delayed event';
  /** Seen to hold, seen to fail. */
  held: boolean;
  failed: boolean;
  /** Already reported, or not judged on its own. */
  settled: boolean;
}

export interface TestedWay {
  to: number;
  test: Test;
}

/** The tests of a scene: on arriving, after each choice, and on the ways out. */
export interface Asked {
  arriving: Test[];
  leaving: { choice: string | undefined; tests: Test[]; ways: TestedWay[] }[];
}

/** All conditions of a scenario, by the scenes where they are asked. */
export interface Conditions {
  graph: Graph;
  /** Reachable scenes in story order, and each one's place in it. */
  order: readonly number[];
  position: ReadonlyMap<number, number>;
  asked: ReadonlyMap<number, Asked>;
  /** The items that a choice is part of. */
  itemsOf: ReadonlyMap<string, readonly number[]>;
  testOf(condition: Condition): Test | undefined;
}

/** Whether a test holds for what was chosen. */
export function passes(test: Test, has: (item: number) => boolean): boolean {
  for (const item of test.after) if (!has(item)) return false;
  for (const item of test.unless) if (has(item)) return false;
  return true;
}

/** Notes whether a test holds. */
export function judge(test: Test, has: (item: number) => boolean): void {
  if (passes(test, has)) test.held = true;
  else test.failed = true;
}

/** The scene that the first way that holds leads to. Notes of each way that was asked whether it held. */
export function take(ways: readonly TestedWay[], has: (item: number) => boolean): number {
  for (const { to, test } of ways) {
    judge(test, has);
    if (passes(test, has)) return to;
  }
  return -1;
}

/** In place of a scene, for what is told with whichever ending. */
const anyEnding = -1;

/** Collects all conditions; raises those that mention a choice that cannot have been made. */
export function collectConditions(graph: Graph, order: readonly number[], raise: Raise): Conditions {
  const position = new Map(order.map((scene, at) => [scene, at]));
  const { number, itemsOf } = numberedItems();
  const foreign = foreignChoices(graph, order, position, raise);
  const tests = new Map<Condition, Test>();

  const make = (condition: Condition, path: Path, what: Test['what'], scene: number, chosen = false): Test => {
    const known = tests.get(condition);
    if (known) return known;
    const bare = !condition.after && !condition.unless;
    const settled = foreign(condition, path, scene, chosen) || (bare && what !== 'way');
    const test: Test = {
      after: (condition.after ?? []).map(number),
      unless: (condition.unless ?? []).map(number),
      path: bare ? path : [...path, condition.after ? 'after' : 'unless'],
      what,
      held: false,
      failed: false,
      settled,
    };
    tests.set(condition, test);
    return test;
  };
  const events = delayedByScene(graph);
  const asked = new Map(order.map((at) => [at, askedAt(graph, at, events, make)]));
  return { graph, order, position, asked, itemsOf, testOf: (condition) => tests.get(condition) };
}

type Make = (condition: Condition, path: Path, what: Test['what'], scene: number, chosen?: boolean) => Test;
type Events = ReadonlyMap<string, readonly { event: Delayed; index: number }[]>;

/** Follows the order in which `scenario/view` tells. */
function askedAt(graph: Graph, at: number, events: Events, make: Make): Asked {
  const scene = graph.scenes[at]!;
  const path: Path = ['scenes', scene.id];
  const each = (list: readonly Condition[], what: Test['what'], own: Path, chosen = false) =>
    list.map((condition, index) => make(condition, [...own, index], what, at, chosen));
  const told = (where: string, when: Delayed['when'], chosen = false) =>
    (events.get(where) ?? [])
      .filter(({ event }) => event.when === when)
      .map(({ event, index }) =>
        make(event, ['delayed', index], 'delayed event', where === 'end' ? anyEnding : at, chosen),
      );

  const arriving = [...each(scene.variants, 'variant', [...path, 'variants']), ...told(scene.id, 'before')];
  if (scene.kind === 'ending') arriving.push(...told('end', 'before'), ...told('end', 'after'));
  if (scene.kind !== 'decision') arriving.push(...told(scene.id, 'after'));
  else
    arriving.push(...each(scene.cues, 'cue', [...path, 'cues']), ...each(scene.decoys, 'decoy', [...path, 'decoys']));

  const after = scene.kind === 'decision' ? told(scene.id, 'after', true) : [];
  const tested = ({ road, to, path: own }: Way): TestedWay => ({ to, test: make(road, own, 'way', at, true) });
  const leaving = graph.exits[at]!.map(({ choice, path: own, ways }) => ({
    choice: choice?.id,
    tests: choice ? [...each(choice.variants, 'variant', [...own, 'variants'], true), ...after] : [],
    ways: ways.map(tested),
  }));
  return { arriving, leaving };
}

/** Gives each item a number: an id, or a list of ids of which one suffices, whatever their order. */
function numberedItems() {
  const numbers = new Map<string, number>();
  const itemsOf = new Map<string, number[]>();
  const number = (item: Item): number => {
    const ids = [item].flat().sort();
    const key = ids.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const next = numbers.size;
    numbers.set(key, next);
    for (const id of ids) {
      const list = itemsOf.get(id);
      if (list) list.push(next);
      else itemsOf.set(id, [next]);
    }
    return next;
  };
  return { number, itemsOf };
}

/** Raises choices that are mentioned where they cannot have been made. `chosen`: after a choice of the scene itself. */
function foreignChoices(graph: Graph, order: readonly number[], position: ReadonlyMap<number, number>, raise: Raise) {
  const owner = new Map<string, number>();
  graph.scenes.forEach((scene, at) => {
    if (scene.kind === 'decision') for (const choice of scene.choices) owner.set(choice.id, at);
  });
  const before = ancestorsOf(graph, order, position);
  return (condition: Condition, path: Path, scene: number, chosen: boolean): boolean => {
    let foreign = false;
    for (const id of mentioned(condition)) {
      const from = owner.get(id);
      if (from !== undefined && (scene === anyEnding || (chosen && from === scene) || before(from, scene))) continue;
      foreign = true;
      if (from === undefined) continue;
      const field = condition.after?.flat().includes(id) ? 'after' : 'unless';
      const data = { id, scene: graph.scenes[from]!.id, here: graph.scenes[scene]!.id };
      raise({ code: 'not-before', path: [...path, field], at: 'key', data });
    }
    return foreign;
  };
}

function delayedByScene(graph: Graph): Events {
  const events = new Map<string, { event: Delayed; index: number }[]>();
  graph.scenario.delayed.forEach((event, index) => {
    const list = events.get(event.at) ?? [];
    list.push({ event, index });
    events.set(event.at, list);
  });
  return events;
}

/** Whether some road leads from one scene to another. A row of bits for each scene, both in story order. */
function ancestorsOf(graph: Graph, order: readonly number[], position: ReadonlyMap<number, number>) {
  const width = Math.ceil(order.length / 32);
  const bits = new Uint32Array(width * order.length);
  order.forEach((from, at) => {
    for (const { ways } of graph.exits[from]!) {
      for (const way of ways) {
        const to = position.get(way.to);
        if (to === undefined) continue;
        for (let word = 0; word <= at >> 5; word += 1) bits[to * width + word]! |= bits[at * width + word]!;
        bits[to * width + (at >> 5)]! |= 1 << (at & 31);
      }
    }
  });
  return (from: number, scene: number): boolean => {
    const at = position.get(from);
    const to = position.get(scene);
    return at !== undefined && to !== undefined && ((bits[to * width + (at >> 5)]! >>> (at & 31)) & 1) === 1;
  };
}
