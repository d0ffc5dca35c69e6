import { take, type Conditions, type Test } from './conditions.ts';

/** The most states that may be remembered to judge one scene. */
export const maxStates = 100_000;

/** A scene and what is remembered of the choices made before, with the roads of fewest and most decisions to it. */
export interface State {
  scene: number;
  /** Items, in ascending order. */
  held: readonly number[];
  least: number;
  most: number;
  leastFrom?: State;
  mostFrom?: State;
}

/** Whether the walk came to its end; if not, how many choices it had to remember. */
export interface Walked {
  complete: boolean;
  ids: number;
}

/**
 * Walks forward from the start to the last of the scenes asked about, and visits every state. Remembered is only what a
 * test asked about, or a way before it, will still ask for. Stops when there are more states than `limit`.
 */
export function walk(
  conditions: Conditions,
  questions: ReadonlyMap<number, readonly Test[]>,
  visit: (state: State) => void,
  limit = maxStates,
): Walked {
  const { graph, order, position } = conditions;
  const last = Math.max(...[...questions.keys()].map((scene) => position.get(scene)!));
  const askedLast = lastAsked(conditions, questions, last);
  const states = new Map<number, Map<string, State>>();
  states.set(graph.start, new Map([['', { scene: graph.start, held: [], least: 0, most: 0 }]]));
  let count = 1;
  for (let at = 0; at <= last; at += 1) {
    const scene = order[at]!;
    for (const state of states.get(scene)?.values() ?? []) {
      visit(state);
      if (at === last) continue;
      for (const next of stepsFrom(conditions, state, at, last, askedLast)) {
        count += remember(states, next);
        if (count > limit) return { complete: false, ids: idsOf(askedLast, conditions) };
      }
    }
    states.delete(scene);
  }
  return { complete: true, ids: 0 };
}

/** The last place in story order at which each item is asked for. */
function lastAsked(
  { order, asked }: Conditions,
  questions: ReadonlyMap<number, readonly Test[]>,
  last: number,
): Map<number, number> {
  const askedLast = new Map<number, number>();
  for (let at = 0; at <= last; at += 1) {
    const scene = order[at]!;
    const open = new Set(questions.get(scene));
    const note = (test: Test) => {
      for (const item of test.after) askedLast.set(item, at);
      for (const item of test.unless) askedLast.set(item, at);
    };
    open.forEach(note);
    for (const { ways } of asked.get(scene)!.leaving) {
      if (at < last || ways.some(({ test }) => open.has(test))) for (const { test } of ways) note(test);
    }
  }
  return askedLast;
}

/** The states that the choices of a state lead to. */
function* stepsFrom(
  { position, asked, itemsOf }: Conditions,
  state: State,
  at: number,
  last: number,
  askedLast: ReadonlyMap<number, number>,
): Generator<State> {
  for (const { choice, ways } of asked.get(state.scene)!.leaving) {
    const made = choice === undefined ? 0 : 1;
    const items = choice === undefined ? undefined : itemsOf.get(choice);
    const chosen = items?.filter((item) => (askedLast.get(item) ?? -1) >= at && !state.held.includes(item));
    const all = chosen?.length ? [...state.held, ...chosen].sort((a, b) => a - b) : state.held;
    const to = take(ways, (item) => all.includes(item));
    const toAt = position.get(to);
    if (toAt === undefined || toAt > last) continue;
    const held = all.filter((item) => askedLast.get(item)! >= toAt);
    const [least, most] = [state.least + made, state.most + made];
    yield { scene: to, held, least, most, leastFrom: state, mostFrom: state };
  }
}

/** Keeps a state, or joins it with an equal one. Gives how many states there are more. */
function remember(states: Map<number, Map<string, State>>, state: State): 0 | 1 {
  let there = states.get(state.scene);
  if (!there) states.set(state.scene, (there = new Map<string, State>()));
  const key = state.held.join();
  const known = there.get(key);
  if (!known) {
    there.set(key, state);
    return 1;
  }
  const { least, most, leastFrom, mostFrom } = state;
  if (least < known.least) Object.assign(known, { least, leastFrom });
  if (most > known.most) Object.assign(known, { most, mostFrom });
  return 0;
}

function idsOf(items: ReadonlyMap<number, number>, { itemsOf }: Conditions): number {
  return [...itemsOf.values()].filter((list) => list.some((item) => items.has(item))).length;
}
