import { prepare } from '../../scenario/engine.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Place, Places } from './places.ts';

/** The names of the moments of some scenarios; with `labels` also those of the choices. */
export function placesOf(scenarios: readonly Scenario[], { labels = false } = {}): Places {
  return Object.fromEntries(scenarios.map((scenario) => [scenario.id, placeOf(scenario, labels)]));
}

function placeOf(scenario: Scenario, withLabels: boolean): Place {
  const place: Place = { title: scenario.title, decisions: prepare(scenario).decisions, scenes: [], at: {} };
  const labels: Record<string, string> = {};
  for (const scene of scenario.scenes) {
    if (scene.kind !== 'decision') continue;
    const index = place.scenes.push([scene.id, scene.title]) - 1;
    for (const choice of scene.choices) {
      place.at[choice.id] = index;
      labels[choice.id] = choice.label;
    }
  }
  return withLabels ? { ...place, labels } : place;
}
