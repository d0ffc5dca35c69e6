import type { Tally } from '../../report/tally.ts';
import { results as words } from '../../words/en/results.ts';
import { Bars } from './Bars.tsx';
import { Debrief } from './Debrief.tsx';
import { EndingsShown } from './EndingsShown.tsx';
import { Overview } from './Overview.tsx';
import { sumOf } from './report-text.ts';

/** The report without names, as it is printed, of a tally that was made without names. */
export function Report({ tally }: { tally: Tally }) {
  return (
    <div class="results-report stack">
      <h2>{words.take.reportOf(tally.scenario.title)}</h2>
      <p class="summary">{sumOf(tally)}</p>
      {tally.kind === 'closed' ? (
        <p>{words.take.reportFew}</p>
      ) : (
        <>
          <Overview tally={tally} />
          <h2>{words.parts.debrief}</h2>
          <Debrief tally={tally} />
          <h2>{words.parts.decisions}</h2>
          {tally.decisions
            .filter(({ reached }) => reached > 0)
            .map((decision) => (
              <section key={decision.scene.id} class="decision-card">
                <h3>
                  {decision.number}. {decision.scene.title}
                </h3>
                <p>{words.decision.asked(decision.scene.calls)}</p>
                {decision.kind === 'open' ? (
                  <Bars decision={decision} />
                ) : (
                  <p>{words.decision.fewer(decision.reached)}</p>
                )}
              </section>
            ))}
          <h2>{words.parts.endings}</h2>
          <EndingsShown tally={tally} />
        </>
      )}
    </div>
  );
}
