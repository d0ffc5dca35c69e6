import { judge, take, type Asked, type Conditions, type Test } from './conditions.ts';
import type { Raise } from './issues.ts';
import { numbersFrom } from '../scenario/random.ts';
import { maxStates, walk } from './walk.ts';

/**
 * What can happen at a scene depends on what was chosen before. Two ways lead to an answer. Some random runs show of most
 * conditions that they hold here and fail there. What they leave open is decided exactly: by a walk forward from the
 * start, in which a state is the scene and those choices that the open conditions, and the roads to them, still ask for.
 */

/** For several scenes at once: beyond that it is cheaper to judge them apart. */
const maxSharedStates = maxStates / 10;

/** Raises scenes that no run reaches, conditions that never hold or always do, and scenes too tangled to judge. */
export function checkConditions(conditions: Conditions, raise: Raise): void {
  const { graph, order, asked } = conditions;
  const reached = new Set<number>([graph.start]);
  watchRandomRuns(conditions, reached);

  const idOf = (scene: number) => graph.scenes[scene]!.id;
  let open = order.filter((scene) => !reached.has(scene) || openTests(asked.get(scene)!).length > 0);
  decide(conditions, open, reached, (scene, ids) => {
    const id = idOf(scene);
    raise({ code: 'too-tangled', path: ['scenes', id], at: 'key', data: { scene: id, ids } });
    for (const test of openTests(asked.get(scene)!)) test.settled = true;
    open = open.filter((each) => each !== scene);
  });

  for (const scene of open) {
    const id = idOf(scene);
    if (!reached.has(scene)) raise({ code: 'unreachable-scene', path: ['scenes', id], at: 'key', data: { id } });
    else for (const test of openTests(asked.get(scene)!)) tell(conditions, test, raise);
  }
}

function tell(conditions: Conditions, test: Test, raise: Raise): void {
  if (test.settled) return;
  test.settled = true;
  const { path, what, held } = test;
  if (isBare(test)) raise({ code: 'never-taken', path, data: { to: targetOf(conditions, test) } });
  else raise({ code: held ? 'always-holds' : 'never-holds', path, at: 'key', data: { what } });
}

const isBare = (test: Test) => test.after.length + test.unless.length === 0;

function targetOf({ graph, asked }: Conditions, test: Test): string {
  const ways = [...asked.values()].flatMap(({ leaving }) => leaving.flatMap((each) => each.ways));
  return graph.scenes[ways.find((way) => way.test === test)!.to]!.id;
}

/** Tests that were not yet seen to hold and to fail. One without a condition need only hold. */
function openTests({ arriving, leaving }: Asked): Test[] {
  const all = [...arriving, ...leaving.flatMap(({ tests, ways }) => [...tests, ...ways.map(({ test }) => test)])];
  return all.filter((test) => !test.settled && !(test.held && (test.failed || isBare(test))));
}

/** Plays runs at random (always the same ones) and notes what holds and what fails. */
function watchRandomRuns({ graph, order, asked, itemsOf }: Conditions, reached: Set<number>): void {
  const random = numbersFrom(1);
  let steps = 40 * order.length + 400;
  while (steps > 0) {
    const held = new Set<number>();
    const has = (item: number) => held.has(item);
    for (let scene = graph.start; scene >= 0;) {
      steps -= 1;
      reached.add(scene);
      const { arriving, leaving } = asked.get(scene)!;
      for (const test of arriving) judge(test, has);
      if (!leaving.length) break;
      const { choice, tests, ways } = leaving[Math.floor(random() * leaving.length)]!;
      if (choice !== undefined) for (const item of itemsOf.get(choice) ?? []) held.add(item);
      for (const test of tests) judge(test, has);
      scene = take(ways, has);
    }
  }
}

/** Decides exactly what is open at some scenes: all at once if that is small, else in halves. */
function decide(
  conditions: Conditions,
  scenes: readonly number[],
  reached: Set<number>,
  tooTangled: (scene: number, ids: number) => void,
): void {
  if (!scenes.length) return;
  const open = new Map(scenes.map((scene) => [scene, openTests(conditions.asked.get(scene)!)]));
  const visit = ({ scene, held }: { scene: number; held: readonly number[] }) => {
    reached.add(scene);
    const wanted = open.get(scene);
    if (wanted) judgeAt(conditions, scene, held, new Set(wanted));
  };
  const { complete, ids } = walk(conditions, open, visit, scenes.length > 1 ? maxSharedStates : maxStates);
  if (complete) return;
  if (scenes.length === 1) return tooTangled(scenes[0]!, ids);
  const half = scenes.length >> 1;
  decide(conditions, scenes.slice(0, half), reached, tooTangled);
  decide(conditions, scenes.slice(half), reached, tooTangled);
}

/** Judges tests of a scene: those on arriving by what was held before, the others with each choice added. */
function judgeAt({ asked, itemsOf }: Conditions, scene: number, held: readonly number[], wanted: Set<Test>): void {
  const { arriving, leaving } = asked.get(scene)!;
  for (const test of arriving) if (wanted.has(test)) judge(test, (item) => held.includes(item));
  for (const { choice, tests, ways } of leaving) {
    const chosen = choice === undefined ? held : [...held, ...(itemsOf.get(choice) ?? [])];
    const has = (item: number) => chosen.includes(item);
    for (const test of tests) if (wanted.has(test)) judge(test, has);
    if (ways.some(({ test }) => wanted.has(test))) take(ways, has);
  }
}
