import type { Folded } from '../../progress/fold.ts';
import { takenOf } from '../../progress/hand-in.ts';
import { assigned as words } from '../../words/en/assigned.ts';
import { handIn } from '../../words/en/hand-in.ts';
import { HandIn } from '../hand-in/HandIn.tsx';
import { dateOf } from '../record/dates.ts';
import { Lazy } from '../record/Lazy.tsx';
import { looksBackAt, runAddress, type RecordRun } from '../record/runs.ts';
import type { Site } from '../record/use-record.ts';
import { goesOn, type ScenarioWork } from './progress.ts';

interface Props {
  site: Site;
  folded: Folded;
  work: ScenarioWork;
  /** The stories are here, so how far one is can be told. */
  known: boolean;
  firstCounts: boolean;
  /** Where a new run for this assignment begins. */
  begin: string;
  /** Id of the panel that hands in its run. */
  panel: string;
  /** Then the way on stands above already. */
  isNext: boolean;
}

/** One assigned scenario with its runs, and the panel that hands in. */
export function ScenarioItem({ site, folded, work, known, firstCounts, begin, panel, isNext }: Props) {
  const { title, decisions, runs, counts } = work;
  return (
    <li class="item card">
      <h4>{title}</h4>
      {known && runs.length === 0 && (
        <div class="run-line">
          <p class="how-far">{words.notBegun(decisions)}</p>
          {!isNext && (
            <a class="button quiet" href={begin}>
              {words.open} <span class="visually-hidden">‘{title}’</span>
            </a>
          )}
        </div>
      )}
      {runs.length > 0 && (
        <ol class="own-runs" role="list">
          {runs.map((run, index) => (
            <RunLine
              key={run.kept.id}
              site={site}
              run={run}
              turn={runs.length > 1 ? words.turn(index) : undefined}
              counts={runs.length > 1 && firstCounts && index === 0}
              taken={takenOf(folded, run.kept)?.at}
              isNext={isNext && run === counts}
            />
          ))}
        </ol>
      )}
      {counts && (
        <Lazy
          id={panel}
          class="hand-in-here"
          summary={
            <>
              {handIn.open} <span class="visually-hidden">‘{title}’</span>
            </>
          }
        >
          {() => <HandIn run={counts.kept.id} />}
        </Lazy>
      )}
      {counts?.finished && (
        <p>
          <a href={begin}>
            {words.again}
            <span class="visually-hidden">: {title}</span>
          </a>
        </p>
      )}
    </li>
  );
}

interface LineProps {
  site: Site;
  run: RecordRun;
  turn: string | undefined;
  counts: boolean;
  taken: number | undefined;
  isNext: boolean;
}

function RunLine({ site, run, turn, counts, taken, isNext }: LineProps) {
  const about = <span class="visually-hidden">‘{run.scenario.title}’</span>;
  return (
    <li class="run-line">
      <div>
        {turn && (
          <p class="kicker">
            {turn}. {counts && words.counts}
          </p>
        )}
        <p class={run.finished ? 'how-far is-done' : 'how-far'}>{howFar(run)}</p>
        {run.sentence && <p class="soft">{run.sentence}</p>}
        {taken !== undefined && <p class="soft">{words.taken(dateOf(taken))}</p>}
      </div>
      {run.finished && (
        <a class="button quiet" href={looksBackAt(site.root, run)}>
          {words.lookBack} {about}
        </a>
      )}
      {goesOn(run) && !isNext && (
        <a class="button quiet" href={runAddress(site.root, run)}>
          {words.continue} {about}
        </a>
      )}
    </li>
  );
}

function howFar({ state, finished, last, kept }: RecordRun): string {
  if (state.length === 0) return words.asItWas(kept.path.length);
  if (finished) return words.finished(state.scene.title, dateOf(last));
  return words.at(state.scene.title, state.length + 1, state.story.decisions);
}
