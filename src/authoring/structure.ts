import { countWords } from '../scenario/text.ts';
import type { Decision, Scenario } from '../scenario/types.ts';
import { collectConditions, type Conditions } from './conditions.ts';
import { graphOf, nextOf, storyOrder, type Graph } from './graph.ts';
import type { Path, Raise } from './issues.ts';
import { checkQuotes } from './quotes.ts';
import { checkConditions } from './reach.ts';
import { checkReferences } from './references.ts';
import { walk, type State } from './walk.ts';

/** Checks a scenario as a structure: names, roads, conditions and quotations. What is said in it is not judged here. */
export function checkStructure(scenario: Scenario, raise: Raise): void {
  checkReferences(scenario, raise);
  checkAgain(scenario, raise);
  const graph = graphOf(scenario);
  const whole = checkExits(graph, raise);
  const found = storyOrder(graph);
  let conditions: Conditions | undefined;
  if ('loop' in found) {
    const loop = found.loop.map((scene) => graph.scenes[scene]!.id);
    raise({ code: 'cycle', path: ['scenes', loop[0]!], at: 'key', data: { loop } });
  } else if (whole && graph.start >= 0) {
    checkReached(graph, found.order, raise);
    checkParts(graph, found.order, raise);
    conditions = collectConditions(graph, found.order, raise);
    checkConditions(conditions, raise);
    checkEven(conditions, raise);
  }
  checkQuotes(
    scenario.scenes.filter((scene): scene is Decision => scene.kind === 'decision'),
    conditions,
    raise,
  );
}

function checkAgain(scenario: Scenario, raise: Raise): void {
  for (const scene of scenario.scenes) {
    if (scene.kind !== 'decision') continue;
    scene.again.forEach((again, index) => {
      const words = countWords(again.text);
      if (words >= 30 && words <= 60) return;
      raise({ code: 'again-length', path: ['scenes', scene.id, 'again', index, 'text'], at: 'key', data: { words } });
    });
  }
}

/** Whether every way leads somewhere and no run can be stuck. */
function checkExits(graph: Graph, raise: Raise): boolean {
  let whole = true;
  const checked = new Set<object>();
  graph.scenes.forEach((scene, at) => {
    for (const { choice, path, ways } of graph.exits[at]!) {
      if (!ways.length) {
        raise({ code: 'dead-end', path, at: 'key', data: { id: choice?.id ?? scene.id } });
        whole = false;
      }
      if (!ways.length || checked.has(ways)) continue;
      checked.add(ways);
      const bare = ways.findIndex(({ road }) => !road.after && !road.unless);
      if (bare < 0) raise({ code: 'no-last-way', path: ways[0]!.path.slice(0, -1), at: 'key', data: {} });
      for (const way of bare < 0 ? [] : ways.slice(bare + 1)) {
        raise({ code: 'shadowed-way', path: way.path, data: { to: way.road.to } });
      }
      if (bare !== ways.length - 1 || ways.some(({ to }) => to < 0)) whole = false;
    }
  });
  return whole;
}

/** Scenes that no way leads to, whatever the conditions. */
function checkReached(graph: Graph, order: readonly number[], raise: Raise): void {
  const reached = new Set(order);
  graph.scenes.forEach(({ id }, at) => {
    if (!reached.has(at)) raise({ code: 'unreachable-scene', path: ['scenes', id], at: 'key', data: { id } });
  });
}

function checkParts(graph: Graph, order: readonly number[], raise: Raise): void {
  const parts = new Map(graph.scenario.parts.map(({ id }, at) => [id, at]));
  const partOf = (scene: number) => parts.get(graph.scenes[scene]!.part);
  const used = new Set<string>();
  for (const at of order) {
    const from = graph.scenes[at]!;
    if (from.kind === 'decision') used.add(from.part);
    for (const next of nextOf(graph, at)) {
      const [here, there] = [partOf(at), partOf(next)];
      if (here === undefined || there === undefined || there === here || there === here + 1) continue;
      const to = graph.scenes[next]!;
      const data = { from: from.id, fromPart: from.part, to: to.id, toPart: to.part };
      raise({ code: 'part-order', path: ['scenes', to.id, 'part'], data });
    }
  }
  if (order.some((at) => partOf(at) === undefined)) return;
  for (const { id } of graph.scenario.parts) {
    if (!used.has(id)) raise({ code: 'unused-part', path: ['parts', id], at: 'key', data: { id } });
  }
}

/** Every road has the same number of decisions: first whatever the conditions, then, if need be, with them. */
function checkEven(conditions: Conditions, raise: Raise): void {
  const { graph, order } = conditions;
  const counts = new Map<number, Set<number>>([[graph.start, new Set([0])]]);
  let even = true;
  let total: number | undefined;
  for (const at of order) {
    const [count = 0, ...more] = counts.get(at) ?? [];
    const { kind } = graph.scenes[at]!;
    if (more.length || (kind === 'ending' && total !== undefined && total !== count)) even = false;
    if (!even) break;
    if (kind === 'ending') total = count;
    for (const next of nextOf(graph, at)) {
      counts.set(next, (counts.get(next) ?? new Set()).add(count + (kind === 'decision' ? 1 : 0)));
    }
  }
  if (even) return;

  const endings = order.filter((at) => graph.scenes[at]!.kind === 'ending');
  let shortest: State | undefined;
  let longest: State | undefined;
  const questions = new Map(endings.map((at) => [at, []]));
  const { complete } = walk(conditions, questions, (state) => {
    if (graph.scenes[state.scene]!.kind !== 'ending') return;
    if (!shortest || state.least < shortest.least) shortest = state;
    if (!longest || state.most > longest.most) longest = state;
  });
  if (complete && shortest?.least === longest?.most) return;
  const short = shortest ? road(graph, shortest, 'leastFrom') : [];
  const long = longest ? road(graph, longest, 'mostFrom') : [];
  const path: Path = ['scenes', short.at(-1) ?? graph.scenario.start];
  raise({
    code: 'uneven-roads',
    path,
    at: 'key',
    data: { least: shortest?.least ?? 0, most: longest?.most ?? 0, short, long },
  });
}

function road(graph: Graph, state: State, back: 'leastFrom' | 'mostFrom'): string[] {
  const ids: string[] = [];
  for (let each: State | undefined = state; each; each = each[back]) ids.push(graph.scenes[each.scene]!.id);
  return ids.reverse();
}
