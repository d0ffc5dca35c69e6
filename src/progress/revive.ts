import { ChoiceError, choose, start } from '../scenario/engine.ts';
import type { Scenario } from '../scenario/types.ts';

/** How a kept path goes on in the scenario as it is now. */
export type Revived =
  /** Every step still stands. */
  | { kind: 'same'; path: string[] }
  /** Every step stands, some under the new id that `replaced-by` names. */
  | { kind: 'mapped'; path: string[] }
  /** Only the first steps stand; the run goes on at the scene they lead to. `lost` are the choices that do not. */
  | { kind: 'nearest'; path: string[]; lost: string[] }
  /** Not one step stands: the run is shown as it was, and a new one begins. */
  | { kind: 'read-only'; path: string[] };

/** Carries a path of choice ids, made in some revision, over to the scenario given. Never throws, never loses the run. */
export function revive(path: readonly string[], scenario: Scenario): Revived {
  let state = start(scenario);
  const stands: string[] = [];
  let mapped = false;
  for (const id of path) {
    const now = current(id, scenario);
    try {
      state = choose(state, now);
    } catch (error) {
      if (!(error instanceof ChoiceError)) throw error;
      const lost = path.slice(stands.length);
      return stands.length ? { kind: 'nearest', path: stands, lost } : { kind: 'read-only', path: [...path] };
    }
    mapped ||= now !== id;
    stands.push(now);
  }
  return { kind: mapped ? 'mapped' : 'same', path: stands };
}

/** The id that an old one goes by now, through as many replacements as there are. */
function current(id: string, scenario: Scenario): string {
  const seen = new Set<string>();
  let now = id;
  while (Object.hasOwn(scenario.replacedBy, now) && !seen.has(now)) {
    seen.add(now);
    now = scenario.replacedBy[now]!;
  }
  return now;
}
