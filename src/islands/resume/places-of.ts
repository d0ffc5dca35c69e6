import { prepare } from '../../scenario/engine.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Place, Places } from './places.ts';

/** What else a page needs to name. */
interface Wanted {
  labels?: boolean;
  phrases?: boolean;
}

/** The names of the moments of some scenarios. */
export function placesOf(scenarios: readonly Scenario[], wanted: Wanted = {}): Places {
  return Object.fromEntries(scenarios.map((scenario) => [scenario.id, placeOf(scenario, wanted)]));
}

function placeOf(scenario: Scenario, wanted: Wanted): Place {
  const place: Place = { title: scenario.title, decisions: prepare(scenario).decisions, scenes: [], at: {} };
  const labels: Record<string, string> = {};
  const phrases: Record<string, string[]> = {};
  for (const scene of scenario.scenes) {
    if (scene.kind !== 'decision') continue;
    const index = place.scenes.push([scene.id, scene.title]) - 1;
    if (scene.key) phrases[scene.id] = [...scene.cues, ...scene.decoys].map(({ quote }) => quote);
    for (const choice of scene.choices) {
      place.at[choice.id] = index;
      labels[choice.id] = choice.label;
    }
  }
  return {
    ...place,
    ...(wanted.labels && { labels }),
    ...(wanted.phrases && { phrases: { revision: scenario.revision, of: phrases } }),
  };
}
