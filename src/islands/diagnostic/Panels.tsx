import {
  finishedOccasions,
  formLetter,
  formResult,
  occasionsOf,
  pairsResult,
  type Occasion,
} from '../../progress/diagnostic.ts';
import { halvesOf, thirdsOf } from '../../progress/early-and-late.ts';
import type { Folded } from '../../progress/fold.ts';
import { pullOf } from '../../progress/pull.ts';
import { compare as words } from '../../words/en/compare.ts';
import { dateOf } from '../record/dates.ts';
import { PullMarks } from '../record/PullShown.tsx';
import type { Shown } from '../record/use-record.ts';
import { CountMarks } from './CountMarks.tsx';
import { endedRuns } from './ended-runs.ts';
import { FormScore } from './FormScore.tsx';
import { PairsMarks } from './PairsMarks.tsx';
import { Limits } from './Result.tsx';

/** The four panels of before and after. Each says what chance alone can do, and none of them praises. */

interface OfNotes {
  folded: Folded;
  root: string;
}

/** Part A, the first time and the last. */
export function PairsPanel({ folded, root }: OfNotes) {
  const finished = finishedOccasions(occasionsOf(folded), 'pairs');
  const [first, last] = [finished[0], finished.at(-1)];
  const link = (
    <p class="no-print">
      <a href={`${root}diagnostic/#pairs`}>{words.pairs.go}</a>
    </p>
  );
  if (!first || !last)
    return (
      <>
        <p>{words.pairs.none}</p>
        {link}
      </>
    );
  const [before, after] = [pairsResult(first).leadership, pairsResult(last).leadership];
  return (
    <>
      {first === last ? (
        <p>{words.pairs.one(dateOf(first.last))}</p>
      ) : (
        <p class="summary">{words.pairs.says(before, after)}</p>
      )}
      <div class="two-pictures">
        {(first === last ? [first] : [first, last]).map((occasion) => (
          <figure key={occasion.id}>
            <figcaption>{words.pairs.when(dateOf(occasion.last), pairsResult(occasion).leadership)}</figcaption>
            <PairsMarks leadership={pairsResult(occasion).leadership} />
          </figure>
        ))}
      </div>
      {first !== last && <p>{words.pairs.chance}</p>}
      <Limits />
      {first === last && link}
    </>
  );
}

/** Part B: form A as it was answered first, form B as it was answered last. */
export function FormsPanel({ folded, root }: OfNotes) {
  const occasions = occasionsOf(folded);
  const a = finishedOccasions(occasions, 'form-a')[0];
  const b = finishedOccasions(occasions, 'form-b').at(-1);
  return (
    <>
      {a && b ? (
        <p class="summary">{words.forms.says(formResult(a).same, formResult(b).same)}</p>
      ) : (
        <p>{a ? words.forms.onlyA : b ? words.forms.onlyB : words.forms.none}</p>
      )}
      <div class="two-pictures">
        {a && <OneForm occasion={a} />}
        {b && <OneForm occasion={b} />}
      </div>
      {(a ?? b) && (
        <p>
          {words.forms.chance} {words.forms.design}
        </p>
      )}
      <p class="row no-print">
        {!a && <a href={`${root}diagnostic/#form-a`}>{words.forms.goA}</a>}
        {!b && <a href={`${root}learn/becoming-both/plan-and-retest/#form-b`}>{words.forms.goB}</a>}
      </p>
    </>
  );
}

function OneForm({ occasion }: { occasion: Occasion }) {
  const result = formResult(occasion);
  return (
    <figure>
      <figcaption>
        {words.forms.sure(formLetter[result.form], result.confident.of, result.confident.same)}{' '}
        <span class="soft">{dateOf(occasion.last)}</span>
      </figcaption>
      <FormScore result={result} size="line" />
    </figure>
  );
}

/** Where misses went, in the earlier and in the later runs. */
export function PullPanel({ shown }: { shown: Shown }) {
  const runs = endedRuns(shown.runs);
  if (runs.length < 2) return <p>{words.pull.none}</p>;
  const { early, late } = halvesOf(runs);
  return (
    <>
      <div class="two-pictures">
        {[early, late].map((half, index) => {
          const pull = pullOf(half);
          return (
            <figure key={index}>
              <figcaption>
                <strong>{(index ? words.pull.late : words.pull.early)(half.length)}</strong>
              </figcaption>
              {pull.total > 0 && <PullMarks pull={pull} />}
              <p>
                {words.pull.counts(pull.led, pull.managed)}{' '}
                {pull.value === undefined
                  ? words.pull.tooFew(pull.total)
                  : `${words.pull.value(pull.value)} ${pull.chance ? words.pull.chance(pull.total) : words.pull.noChance(pull.total)}`}
              </p>
            </figure>
          );
        })}
      </div>
      <p class="soft measure">{words.pull.stories}</p>
    </>
  );
}

/** What fitted in the first and in the last third of all decisions, by what was asked for. */
export function FitPanel({ shown }: { shown: Shown }) {
  const runs = endedRuns(shown.runs);
  if (runs.length < 2) return <p>{words.fit.none}</p>;
  const thirds = thirdsOf(runs);
  return (
    <>
      <p class="summary">{words.fit.says(thirds.fitted.first, thirds.fitted.last, thirds.third)}</p>
      <p class="measure">
        {words.fit.chance(thirds.third, thirds.chance)} {words.fit.again(thirds.again)} {words.pull.stories}
      </p>
      <p class="soft measure">{words.fit.lead(thirds.third, thirds.all)}</p>
      <div class="fit-panel">
        {(['leadership', 'management', 'both'] as const).map((asked) => (
          <div key={asked}>
            <h3>{words.fit.asked[asked]}</h3>
            {(['first', 'last'] as const).map((when) => {
              const { fitted, of } = thirds[when][asked];
              return (
                <p key={when} class="fit-row">
                  <span>
                    {words.fit[when]}: {words.fit.count(fitted, of)}
                  </span>
                  {of > 0 && <CountMarks asked={asked} fitted={fitted} of={of} />}
                </p>
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}
