import type { Choice, Condition, Scenario, Variant } from '../../src/scenario/types.ts';
import { choice, decision, ending, scenario, variant } from '../fixtures/scenarios.ts';

/**
 * An acyclic scenario: `steps` decisions on every road, `lanes` scenes beside each other, three choices each. Which
 * lane comes next, and a variant of every text, depend on choices made earlier on.
 */
export function longScenario(steps: number, lanes: number): Scenario {
  const id = (step: number, lane: number) => `s${step}-${lane}`;
  const scenes = Array.from({ length: steps }, (_, step) =>
    Array.from({ length: lanes }, (_, lane) => {
      const own = id(step, lane);
      const to = (turn: number) => (step + 1 === steps ? 'over' : id(step + 1, (lane + turn) % lanes));
      return decision(own, {
        text: `At step ${step} in lane ${lane} somebody waits for a word, and nobody wrote anything down.`,
        variants: [earlier(step, lane, 'after')],
        choices: ['a', 'b', 'c'].map((letter): Choice => choice(`${own}-${letter}`)),
        next: [{ to: to(1), ...condition(step, lane, 3) }, { to: to(2), ...condition(step, lane, 5) }, { to: to(0) }],
      });
    }),
  ).flat();
  return scenario([...scenes, ending('over')]);

  function earlier(step: number, lane: number, where: Variant['where']): Variant {
    return variant({ where, text: 'He has not forgotten.', ...condition(step, lane, 7) });
  }

  /** On what was chosen some steps before, in any lane of that step; none at the beginning. */
  function condition(step: number, lane: number, back: number): Condition {
    const then = step - back;
    if (then < 0) return { after: [id(step, lane) + '-a'] };
    const letter = 'abc'[(lane + back) % 3]!;
    const any = Array.from({ length: lanes }, (_, each) => `${id(then, each)}-${letter}`);
    return back === 5 ? { unless: any } : { after: [any] };
  }
}
