import { choose, mentioned, pathOf, start, type State } from '../../src/scenario/engine.ts';
import type { Decision, Road, Scenario, Scene } from '../../src/scenario/types.ts';

/**
 * A road to every ending that can be reached, by the ending's id: choice ids, as a run is written. Found by walking the
 * engine itself. Two runs that stand at one scene and differ in no choice that a way from there still asks about have
 * the same roads ahead, so one of them is walked on.
 */
export function roadsToEndings(scenario: Scenario): Map<string, string[]> {
  const asked = askedFrom(scenario);
  const roads = new Map<string, string[]>();
  const seen = new Set<string>();
  const open = [start(scenario)];
  for (let state = open.pop(); state; state = open.pop()) {
    const key = keyOf(state, asked);
    if (seen.has(key)) continue;
    seen.add(key);
    const { scene } = state;
    if (scene.kind === 'ending') roads.set(scene.id, pathOf(state));
    else for (const { id } of scene.choices) open.push(choose(state, id));
  }
  return roads;
}

function keyOf(state: State, asked: ReadonlyMap<string, ReadonlySet<string>>): string {
  const still = asked.get(state.scene.id)!;
  return [state.scene.id, ...pathOf(state).filter((id) => still.has(id))].join(' ');
}

/** By scene id: the choices that ways from this scene on ask about. */
function askedFrom(scenario: Scenario): Map<string, Set<string>> {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const asked = new Map<string, Set<string>>();
  const from = (id: string): Set<string> => {
    const known = asked.get(id);
    if (known) return known;
    const roads = roadsOf(scenes.get(id)!);
    const ids = new Set([...roads.flatMap(mentioned), ...roads.flatMap(({ to }) => [...from(to)])]);
    asked.set(id, ids);
    return ids;
  };
  for (const { id } of scenario.scenes) from(id);
  return asked;
}

function roadsOf(scene: Scene): Road[] {
  if (scene.kind === 'ending') return [];
  return [...scene.next, ...(scene.kind === 'decision' ? ownRoads(scene) : [])];
}

const ownRoads = ({ choices }: Decision): Road[] => choices.flatMap(({ next }) => next);
