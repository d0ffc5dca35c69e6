import { mentioned } from '../scenario/engine.ts';
import type { Condition, Delayed, Item, Variant } from '../scenario/types.ts';
import type { Exit, Graph, Way } from './graph.ts';
import type { Path, Raise } from './issues.ts';
import { numbersFrom } from './random.ts';

/**
 * What can happen at a scene depends on what was chosen before. Two ways lead to an answer. Some random runs show of most
 * conditions that they hold here and fail there. What they leave open is decided exactly: a walk forward from the start,
 * in which a state is the scene and those choices that the open conditions, and the roads to them, still ask for.
 */

/** The most states that may be remembered to judge one scene. */
const maxStates = 100_000;
/** For several scenes at once: beyond that it is cheaper to judge them apart. */
const maxSharedStates = 10_000;

/** In place of a scene, for what is told with whichever ending. */
const anyEnding = -1;

/** A condition of the file, with what is known about it. Items are numbers that stand for one id or a list of ids. */
export interface Test {
  after: readonly number[];
  unless: readonly number[];
  path: Path;
  what: 'variant' | 'way' | 'cue' | 'decoy' | 'delayed event';
  held: boolean;
  failed: boolean;
  /** Already reported, or not judged on its own. */
  settled: boolean;
}

interface TestedWay {
  to: number;
  test: Test;
}

/** The tests of a scene: on arriving, after a choice (of the scene, or of one choice), and on the ways out. */
interface Asked {
  arriving: Test[];
  leaving: { choice: string | undefined; tests: Test[]; ways: TestedWay[] }[];
}

/** A scene and what is remembered of the choices made before, with the roads of fewest and most decisions to it. */
export interface State {
  scene: number;
  held: readonly number[];
  least: number;
  most: number;
  leastFrom?: State;
  mostFrom?: State;
}

export interface Conditions {
  graph: Graph;
  /** Reachable scenes in story order. */
  order: readonly number[];
  position: ReadonlyMap<number, number>;
  asked: ReadonlyMap<number, Asked>;
  /** The items that a choice is part of. */
  itemsOf: ReadonlyMap<string, readonly number[]>;
  testOf(condition: Condition): Test | undefined;
}

/** Collects all conditions; raises those that mention a choice that cannot have been made. */
export function collectConditions(graph: Graph, order: readonly number[], raise: Raise): Conditions {
  const items = new Map<string, number>();
  const itemsOf = new Map<string, number[]>();
  const tests = new Map<Condition, Test>();
  const position = new Map(order.map((scene, at) => [scene, at]));
  const owner = ownersOf(graph);
  const before = ancestorsOf(graph, order, position);

  const number = (item: Item): number => {
    const ids = [item].flat().sort();
    const key = ids.join(' ');
    const known = items.get(key);
    if (known !== undefined) return known;
    items.set(key, items.size);
    for (const id of ids) {
      const list = itemsOf.get(id) ?? [];
      list.push(items.size - 1);
      itemsOf.set(id, list);
    }
    return items.size - 1;
  };
  const make = (condition: Condition, path: Path, what: Test['what'], scene: number, chosen: boolean): Test => {
    const known = tests.get(condition);
    if (known) return known;
    let settled = what !== 'way' && !condition.after && !condition.unless;
    for (const id of mentioned(condition)) {
      const from = owner.get(id);
      if (from !== undefined && (scene === anyEnding || (chosen && from === scene) || before(from, scene))) continue;
      settled = true;
      if (from === undefined) continue;
      const field = (condition.after ?? []).flat().includes(id) ? 'after' : 'unless';
      const names = { id, scene: graph.scenes[from]!.id, here: graph.scenes[scene]!.id };
      raise({ code: 'not-before', path: [...path, field], at: 'key', data: names });
    }
    const test: Test = {
      after: (condition.after ?? []).map(number),
      unless: (condition.unless ?? []).map(number),
      path: condition.after || condition.unless ? [...path, condition.after ? 'after' : 'unless'] : path,
      what,
      held: false,
      failed: false,
      settled,
    };
    tests.set(condition, test);
    return test;
  };

  const events = delayedByScene(graph);
  const asked = new Map<number, Asked>();
  for (const at of order) {
    const scene = graph.scenes[at]!;
    const path: Path = ['scenes', scene.id];
    const list = (conditions: readonly Condition[], field: string, what: Test['what'], own = path, chosen = false) =>
      conditions.map((each, index) => make(each, [...own, field, index], what, at, chosen));
    const told = (when: Delayed['when'], chosen: boolean) =>
      (events.get(scene.kind === 'ending' ? 'end' : '') ?? [])
        .concat(events.get(scene.id) ?? [])
        .filter(({ event }) => event.when === when || scene.kind === 'ending')
        .map(({ event, index }) =>
          make(event, ['delayed', index], 'delayed event', event.at === 'end' ? anyEnding : at, chosen),
        );
    const arriving = [...list(scene.variants, 'variants', 'variant'), ...told('before', false)];
    if (scene.kind === 'decision') {
      arriving.push(...list(scene.cues, 'cues', 'cue'), ...list(scene.decoys, 'decoys', 'decoy'));
    } else if (scene.kind === 'bridge') {
      arriving.push(...told('after', false));
    }
    const after = scene.kind === 'decision' ? told('after', true) : [];
    const wayOf = ({ road, to, path }: Way): TestedWay => ({ to, test: make(road, path, 'way', at, true) });
    const leaving = graph.exits[at]!.map(({ choice, path, ways }: Exit) => ({
      choice: choice?.id,
      tests: choice ? [...list(choice.variants, 'variants', 'variant', path, true), ...after] : [],
      ways: ways.map(wayOf),
    }));
    asked.set(at, { arriving, leaving });
  }
  return { graph, order, position, asked, itemsOf, testOf: (condition) => tests.get(condition) };
}

function ownersOf(graph: Graph): Map<string, number> {
  const owner = new Map<string, number>();
  graph.scenes.forEach((scene, at) => {
    if (scene.kind === 'decision') for (const choice of scene.choices) owner.set(choice.id, at);
  });
  return owner;
}

function delayedByScene(graph: Graph): Map<string, { event: Delayed; index: number }[]> {
  const events = new Map<string, { event: Delayed; index: number }[]>();
  graph.scenario.delayed.forEach((event, index) => {
    const list = events.get(event.at) ?? [];
    list.push({ event, index });
    events.set(event.at, list);
  });
  return events;
}

/** Whether some road leads from one scene to another. Rows of bits, in story order. */
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

/** Whether a test holds for what is remembered. */
export function passes(test: Test, has: (item: number) => boolean): boolean {
  for (const item of test.after) if (!has(item)) return false;
  for (const item of test.unless) if (has(item)) return false;
  return true;
}

function judge(test: Test, has: (item: number) => boolean): void {
  if (passes(test, has)) test.held = true;
  else test.failed = true;
}

/** The way that is taken. Notes of each way that was asked whether it held. */
function take(ways: readonly TestedWay[], has: (item: number) => boolean): number {
  for (const { to, test } of ways) {
    if (passes(test, has)) {
      test.held = true;
      return to;
    }
    test.failed = true;
  }
  return -1;
}

/** Judges every condition and every scene, and raises those of which nothing good can be shown. */
export function checkConditions(conditions: Conditions, raise: Raise): void {
  const { graph, order, asked } = conditions;
  const reached = new Set<number>([graph.start]);
  watchRandomRuns(conditions, reached);

  const open = order.filter((scene) => !reached.has(scene) || openTests(asked.get(scene)!).length > 0);
  const tangled = new Set<number>();
  settle(conditions, open, reached, (scene, ids) => {
    tangled.add(scene);
    const { id } = graph.scenes[scene]!;
    raise({ code: 'too-tangled', path: ['scenes', id], at: 'key', data: { scene: id, ids } });
  });

  for (const scene of tangled) for (const test of openTests(asked.get(scene)!)) test.settled = true;
  for (const scene of open) {
    if (tangled.has(scene)) continue;
    const { id } = graph.scenes[scene]!;
    if (!reached.has(scene)) raise({ code: 'unreachable-scene', path: ['scenes', id], at: 'key', data: { id } });
  }
  for (const scene of open) {
    if (tangled.has(scene) || !reached.has(scene)) continue;
    for (const test of new Set(openTests(asked.get(scene)!))) {
      if (test.settled) continue;
      test.settled = true;
      if (isBare(test)) raise({ code: 'never-taken', path: test.path, data: { to: targetOf(conditions, test) } });
      else
        raise({
          code: test.held ? 'always-holds' : 'never-holds',
          path: test.path,
          at: 'key',
          data: { what: test.what },
        });
    }
  }
}

const isBare = (test: Test) => test.after.length + test.unless.length === 0;

function targetOf({ graph }: Conditions, test: Test): string {
  for (const exits of graph.exits)
    for (const { ways } of exits) for (const way of ways) if (way.path === test.path) return way.road.to;
  return '';
}

function testsOf({ arriving, leaving }: Asked): Test[] {
  return [...arriving, ...leaving.flatMap(({ tests, ways }) => [...tests, ...ways.map(({ test }) => test)])];
}

/** Tests that were not yet seen to hold and to fail. One without a condition need only hold. */
function openTests(asked: Asked): Test[] {
  return testsOf(asked).filter((test) => !test.settled && !(test.held && (test.failed || isBare(test))));
}

/** Plays runs at random (always the same ones) and notes what holds and what fails. */
function watchRandomRuns({ graph, order, asked, itemsOf }: Conditions, reached: Set<number>): void {
  const random = numbersFrom(1);
  const steps = 40 * order.length + 400;
  for (let step = 0; step < steps;) {
    const held = new Set<number>();
    const has = (item: number) => held.has(item);
    for (let scene = graph.start; scene >= 0; step += 1) {
      reached.add(scene);
      const { arriving, leaving } = asked.get(scene)!;
      for (const test of arriving) judge(test, has);
      if (!leaving.length) break;
      const { choice, tests, ways } = leaving[Math.floor(random() * leaving.length)]!;
      if (choice !== undefined) for (const item of itemsOf.get(choice) ?? []) held.add(item);
      for (const test of tests) judge(test, has);
      scene = take(ways, has);
    }
    step += 1;
  }
}

/** Decides exactly what is open at some scenes: all at once if that is small, else in halves. */
function settle(
  conditions: Conditions,
  scenes: readonly number[],
  reached: Set<number>,
  tooTangled: (scene: number, ids: number) => void,
): void {
  if (!scenes.length) return;
  const asked = new Map(scenes.map((scene) => [scene, openTests(conditions.asked.get(scene)!)]));
  const limit = scenes.length > 1 ? maxSharedStates : maxStates;
  const { complete, ids } = walk(conditions, asked, limit, ({ scene, held }) => {
    reached.add(scene);
    const open = asked.get(scene);
    if (!open) return;
    const own = conditions.asked.get(scene)!;
    const wanted = new Set(open);
    for (const test of own.arriving) if (wanted.has(test)) judge(test, (item) => held.includes(item));
    for (const { choice, tests, ways } of own.leaving) {
      const with_ = choice === undefined ? held : [...held, ...(conditions.itemsOf.get(choice) ?? [])];
      const has = (item: number) => with_.includes(item);
      for (const test of tests) if (wanted.has(test)) judge(test, has);
      if (ways.some(({ test }) => wanted.has(test))) take(ways, has);
    }
  });
  if (complete) return;
  if (scenes.length === 1) return tooTangled(scenes[0]!, ids);
  const half = scenes.length >> 1;
  settle(conditions, scenes.slice(0, half), reached, tooTangled);
  settle(conditions, scenes.slice(half), reached, tooTangled);
}

/**
 * Walks forward from the start to the last of the scenes asked about, and visits every state. Remembered is only what a
 * test asked about, or a way before it, will still ask for. Stops when there are more states than `limit`.
 */
export function walk(
  { graph, order, position, asked, itemsOf }: Conditions,
  questions: ReadonlyMap<number, readonly Test[]>,
  limit: number,
  visit: (state: State) => void,
): { complete: boolean; ids: number } {
  const last = Math.max(...[...questions.keys()].map((scene) => position.get(scene)!));
  const askedLast = new Map<number, number>();
  const note = (test: Test, at: number) => {
    for (const item of test.after) askedLast.set(item, at);
    for (const item of test.unless) askedLast.set(item, at);
  };
  for (let at = 0; at <= last; at += 1) {
    const scene = order[at]!;
    const { leaving } = asked.get(scene)!;
    if (at < last) for (const { ways } of leaving) for (const { test } of ways) note(test, at);
    const open = new Set(questions.get(scene));
    for (const test of open) note(test, at);
    for (const { ways } of leaving)
      if (ways.some(({ test }) => open.has(test))) for (const { test } of ways) note(test, at);
  }

  const states = new Map<number, Map<string, State>>();
  states.set(graph.start, new Map([['', { scene: graph.start, held: [], least: 0, most: 0 }]]));
  let count = 1;
  for (let at = 0; at <= last; at += 1) {
    const scene = order[at]!;
    for (const state of states.get(scene)?.values() ?? []) {
      visit(state);
      if (at === last) continue;
      for (const { choice, ways } of asked.get(scene)!.leaving) {
        const chosen = (choice === undefined ? [] : (itemsOf.get(choice) ?? [])).filter(
          (item) => (askedLast.get(item) ?? -1) >= at && !state.held.includes(item),
        );
        const all = chosen.length ? [...state.held, ...chosen].sort((a, b) => a - b) : state.held;
        const to = take(ways, (item) => all.includes(item));
        const toAt = position.get(to);
        if (toAt === undefined || toAt > last) continue;
        const held = all.filter((item) => askedLast.get(item)! >= toAt);
        const made = choice === undefined ? 0 : 1;
        const next = {
          scene: to,
          held,
          least: state.least + made,
          most: state.most + made,
          leastFrom: state,
          mostFrom: state,
        };
        const there = states.get(to) ?? new Map<string, State>();
        states.set(to, there);
        const key = held.join();
        const known = there.get(key);
        if (!known) {
          there.set(key, next);
          count += 1;
          if (count > limit) return { complete: false, ids: idsOf(askedLast, itemsOf) };
        } else {
          if (next.least < known.least) Object.assign(known, { least: next.least, leastFrom: state });
          if (next.most > known.most) Object.assign(known, { most: next.most, mostFrom: state });
        }
      }
    }
    states.delete(scene);
  }
  return { complete: true, ids: 0 };
}

function idsOf(items: ReadonlyMap<number, number>, itemsOf: ReadonlyMap<string, readonly number[]>): number {
  return [...itemsOf.values()].filter((list) => list.some((item) => items.has(item))).length;
}

/** Of several `instead` texts the first that holds counts: variants whose text is shown in a state, in file order. */
export function variantsShown(
  variants: readonly Variant[],
  conditions: Conditions,
  held: readonly number[],
): Variant[] {
  const holding = variants.filter((variant) => {
    const test = conditions.testOf(variant);
    return variant.text !== undefined && test && passes(test, (item) => held.includes(item));
  });
  const instead = holding.find((variant) => variant.where === 'instead');
  return holding.filter((variant) => variant.where !== 'instead' || variant === instead);
}
