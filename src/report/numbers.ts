import { prepare } from '../scenario/engine.ts';
import type { Choice, Scenario, Scene } from '../scenario/types.ts';

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
