import { prepare } from '../scenario/engine.ts';
import type { Choice, Decision, Scenario, Scene } from '../scenario/types.ts';
import { grouped } from './grouped.ts';
import { decisionsOf } from './join.ts';

/**
 * The number of every decision of a scenario, from 1, by scene id. All roads have the same number of decisions, so a
 * scene has the same number on every road that leads to it.
 */
export function decisionNumbers(scenario: Scenario): Map<string, number> {
  const { first, ways } = prepare(scenario);
  const numbers = new Map<Scene, number>();
  const open: [scene: Scene, number: number][] = [[first, 1]];
  for (const [scene, number] of open) {
    if (numbers.has(scene) || scene.kind === 'ending') continue;
    numbers.set(scene, number);
    const from: (Choice | Scene)[] = scene.kind === 'decision' ? scene.choices : [scene];
    const next = scene.kind === 'decision' ? number + 1 : number;
    for (const { to } of from.flatMap((each) => ways.get(each)!)) open.push([to, next]);
  }
  return new Map([...numbers].filter(([{ kind }]) => kind === 'decision').map(([{ id }, number]) => [id, number]));
}

/**
 * The decisions of a scenario by their number, each list in file order: the first that everybody meets, then those that
 * can come second, and so on.
 */
export function stagesOf(scenario: Scenario): Decision[][] {
  const numbers = decisionNumbers(scenario);
  const met = decisionsOf(scenario).filter(({ id }) => numbers.has(id));
  const stages = grouped(met, ({ id }) => numbers.get(id)!);
  return [...stages].sort(([a], [b]) => a - b).map(([, stage]) => stage);
}
