import type { OpenTally } from '../../report/tally.ts';
import { prepare } from '../../scenario/engine.ts';
import { DecisionCard } from './DecisionCard.tsx';

/** Every decision that somebody reached, in story order. */
export function Decisions({ tally }: { tally: OpenTally }) {
  const reached = tally.decisions.filter((decision) => decision.reached > 0);
  return (
    <div class="decision-cards">
      {reached.map((decision, index) => (
        <DecisionCard
          key={decision.scene.id}
          decision={decision}
          of={prepare(tally.scenario).decisions}
          runs={tally.runs}
          scenario={tally.scenario.id}
          before={reached[index - 1]?.scene}
          next={reached[index + 1]?.scene}
        />
      ))}
    </div>
  );
}
