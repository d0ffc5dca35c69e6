import { start } from '../scenario/engine.ts';
import type { Scenario } from '../scenario/types.ts';
import type { CarryOver } from './kept-run.ts';
import { revive, stateOf, type Revived } from './revive.ts';

/**
 * Carries kept runs of any revision over to the scenario as it is now. `archived` hands out what is known of another
 * revision, `tell` makes the sentence that the learner reads.
 */
export function carryOver(
  scenario: Scenario,
  archived: (revision: number) => Scenario | undefined = () => undefined,
  tell: (revived: Revived) => string | undefined = () => undefined,
): CarryOver {
  return ({ path, revision }) => {
    const then = revision === scenario.revision ? undefined : (archived(revision) ?? { revision });
    const revived = revive(path, scenario, then);
    const state = stateOf(revived, path, scenario, then) ?? start(scenario);
    const sentence = then && tell(revived);
    return { kind: revived.kind, state, ...(sentence && { sentence }) };
  };
}
