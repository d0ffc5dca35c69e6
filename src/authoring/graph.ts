import type { Choice, Road, Scenario, Scene } from '../scenario/types.ts';
import type { Path } from './issues.ts';

/** One way on, and where in the file it stands. */
export interface Way {
  road: Road;
  /** Index of the scene it leads to, or -1 if there is none. */
  to: number;
  path: Path;
}

/** How a scene is left: by a choice, or, from a bridge, without one. */
export interface Exit {
  choice?: Choice;
  path: Path;
  /** Shared by all choices that have no way of their own. */
  ways: readonly Way[];
}

/** The scenes of a scenario and the ways between them, by index in the file. */
export interface Graph {
  scenario: Scenario;
  scenes: readonly Scene[];
  index: ReadonlyMap<string, number>;
  start: number;
  exits: readonly (readonly Exit[])[];
}

/** Draws the graph of a scenario. Ways to scenes that do not exist are kept, with `to` -1. */
export function graphOf(scenario: Scenario): Graph {
  const { scenes } = scenario;
  const index = new Map(scenes.map((scene, at) => [scene.id, at]));
  const waysOf = (roads: readonly Road[], path: Path): Way[] =>
    roads.map((road, at) => ({ road, to: index.get(road.to) ?? -1, path: [...path, 'next', at] }));
  const exits = scenes.map((scene): Exit[] => {
    if (scene.kind === 'ending') return [];
    const path: Path = ['scenes', scene.id];
    const shared = waysOf(scene.next, path);
    if (scene.kind === 'bridge') return [{ path, ways: shared }];
    return scene.choices.map((choice) => {
      const own: Path = [...path, 'choices', choice.id];
      return { choice, path: own, ways: choice.next.length ? waysOf(choice.next, own) : shared };
    });
  });
  return { scenario, scenes, index, start: index.get(scenario.start) ?? -1, exits };
}

/** The scenes that ways lead to from a scene, each once. */
export function nextOf(graph: Graph, scene: number): Set<number> {
  const next = new Set<number>();
  for (const { ways } of graph.exits[scene]!) for (const { to } of ways) if (to >= 0) next.add(to);
  return next;
}

/**
 * The scenes that ways lead to from the start, each after all scenes that lead to it; or a loop among them, as scenes in
 * order with the first one again at the end.
 */
export function storyOrder(graph: Graph): { order: number[] } | { loop: number[] } {
  const order: number[] = [];
  const done = new Set<number>();
  const open = new Map<number, Iterator<number>>();
  if (graph.start >= 0) open.set(graph.start, nextOf(graph, graph.start).values());
  const road = [...open.keys()];
  while (road.length) {
    const scene = road.at(-1)!;
    const { value: to, done: last } = open.get(scene)!.next();
    if (last) {
      road.pop();
      open.delete(scene);
      done.add(scene);
      order.push(scene);
    } else if (open.has(to)) {
      return { loop: [...road.slice(road.indexOf(to)), to] };
    } else if (!done.has(to)) {
      open.set(to, nextOf(graph, to).values());
      road.push(to);
    }
  }
  return { order: order.reverse() };
}
