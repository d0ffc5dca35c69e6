import { choose, start, type State } from '../../src/scenario/engine.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { longScenario } from './long-scenario.ts';
import { atLeast, median, round, type Figure } from './report.ts';

/**
 * The engine against a loop written by hand for this one scenario: history as linked states, scenes and choices found
 * by id, and conditions asked of the history. Both play the same paths through 1,000 scenes.
 */
export function engineFigures(): Figure[] {
  const scenario = longScenario(200, 5);
  const paths = Array.from({ length: 40 }, (_, seed) => pathOf(scenario, seed));
  const steps = paths.reduce((sum, path) => sum + path.length, 0);
  const first = start(scenario);
  const byEngine = () => {
    let length = 0;
    for (const path of paths) {
      let state: State = first;
      for (const id of path) state = choose(state, id);
      length += state.length;
    }
    return length;
  };
  const hand = handLoop(scenario);
  const byHand = () => {
    let length = 0;
    for (const path of paths) length += hand(path);
    return length;
  };

  if (byEngine() !== byHand()) throw new Error('the engine and the hand loop do not play the same');
  for (let round = 0; round < 20; round += 1) byEngine() + byHand();
  const rounds = Array.from({ length: 15 }, () => ({ engine: rate(byEngine, steps), hand: rate(byHand, steps) }));
  const [engine, loop] = [median(rounds.map(({ engine }) => engine)), median(rounds.map(({ hand }) => hand))];
  return [
    atLeast(
      'engine, 1,000 scenes with conditions, to a hand loop',
      median(rounds.map(({ engine, hand }) => engine / hand)),
      0.5,
      'x',
      `${round(engine / 1e6)} and ${round(loop / 1e6)} million choices a second`,
    ),
  ];
}

/** A path from start to end, the same every time. */
function pathOf(scenario: Scenario, seed: number): string[] {
  const path: string[] = [];
  let state = start(scenario);
  for (let number = seed + 1; state.scene.kind === 'decision';) {
    number = (number * 1103515245 + 12345) % 2147483648;
    const { choices } = state.scene;
    const { id } = choices[Math.floor((number / 2147483648) * choices.length)]!;
    path.push(id);
    state = choose(state, id);
  }
  return path;
}

interface Step {
  at: string;
  chosen?: string;
  before?: Step;
  length: number;
}

/** What one writes for a story of one's own: look up the choice, note the step, ask the ways on in turn. */
function handLoop(scenario: Scenario): (path: readonly string[]) => number {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const owners = new Map<string, string>();
  for (const scene of scenario.scenes) {
    if (scene.kind === 'decision') for (const { id } of scene.choices) owners.set(id, scene.id);
  }
  return (path) => {
    const chosen = new Set<string>();
    const has = (item: string | string[]) =>
      typeof item === 'string' ? chosen.has(item) : item.some((id) => chosen.has(id));
    let step: Step = { at: scenario.start, length: 0 };
    for (const id of path) {
      if (owners.get(id) !== step.at) throw new Error(`${id} is not a choice here`);
      chosen.add(id);
      const scene = scenes.get(step.at)!;
      const roads = scene.kind === 'ending' ? [] : scene.next;
      const road = roads.find(({ after, unless }) => (after ?? []).every(has) && !(unless ?? []).some(has))!;
      step = { at: road.to, chosen: id, before: step, length: step.length + 1 };
    }
    return step.length;
  };
}

/** Choices a second, over 40 milliseconds. */
function rate(play: () => number, steps: number): number {
  const began = performance.now();
  let plays = 0;
  for (; performance.now() - began < 40; plays += 1) play();
  return (plays * steps) / ((performance.now() - began) / 1000);
}
