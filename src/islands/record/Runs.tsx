import { Score } from '../../drawing/Score.tsx';
import type { KeptRun } from '../../progress/fold.ts';
import { assignmentOf } from '../../progress/hand-in.ts';
import { record as words } from '../../words/en/record.ts';
import { HandIn } from '../hand-in/HandIn.tsx';
import { summaryOf } from '../player/run-as-text.ts';
import { dateOf, momentOf } from './dates.ts';
import { Lazy } from './Lazy.tsx';
import { Moves } from './Moves.tsx';
import { grouped, looksBackAt, notesOf, runAddress, type RecordRun } from './runs.ts';
import type { Shown, Site } from './use-record.ts';

/** How many runs of a scenario stand open; older ones are a click away. */
const shownAtOnce = 5;

/** All runs, by scenario, the one touched last first. */
export function Runs({ site, shown }: { site: Site; shown: Shown }) {
  const { runs, stories, folded } = shown;
  const byScenario = grouped(runs, ({ scenario }) => scenario);
  const known = new Set(site.scenarios.map(({ id }) => id));
  const gone = new Set(
    folded.runs.filter(({ scenario, path }) => path.length > 0 && !known.has(scenario)).map(({ scenario }) => scenario),
  );
  const row = (run: RecordRun) => <Row key={run.kept.id} site={site} shown={shown} run={run} />;
  return (
    <>
      {stories.state === 'loading' && <p role="status">{words.runs.fetching}</p>}
      {stories.state === 'failed' && (
        <div class="notice" role="alert">
          <p>{words.runs.failed}</p>
          <p>
            <button type="button" class="button quiet" onClick={stories.retry}>
              {words.runs.again}
            </button>
          </p>
        </div>
      )}
      {stories.state === 'ready' && runs.length === 0 && gone.size === 0 && (
        <p class="row">
          {words.runs.none}
          <a class="button" href={`${site.root}scenarios/${site.scenarios[0]?.id ?? ''}/`}>
            {words.empty.start}
          </a>
        </p>
      )}
      {byScenario.map(([scenario, own]) => (
        <section key={scenario.id} class="card of-scenario" aria-label={scenario.title}>
          <h3>
            <a href={`${site.root}scenarios/${scenario.id}/`}>{scenario.title}</a>
          </h3>
          <ol class="runs" role="list">
            {own.slice(0, shownAtOnce).map(row)}
          </ol>
          {own.length > shownAtOnce && (
            <Lazy summary={words.runs.older(own.length - shownAtOnce)}>
              {() => (
                <ol class="runs" role="list">
                  {own.slice(shownAtOnce).map(row)}
                </ol>
              )}
            </Lazy>
          )}
        </section>
      ))}
      {[...gone].map((id) => (
        <p key={id} class="notice">
          {words.runs.gone(id)}
        </p>
      ))}
    </>
  );
}

function Row({ site, shown, run }: { site: Site; shown: Shown; run: RecordRun }) {
  const { kept, scenario, finished, state, outcome, kind } = run;
  const date = dateOf(run.last);
  const about = <span class="visually-hidden">{words.runs.of(scenario.title, momentOf(run.last))}</span>;
  const goesOn = !finished && !run.newer && kind !== 'read-only';
  return (
    <li class="run" id={`run.${run.kept.id}`}>
      <div class="run-words">
        <p class="kicker">{momentOf(run.last)}</p>
        <h4>{titleOf(run)}</h4>
        {state.length > 0 && (
          <p class="soft">
            {finished ? summaryOf(outcome)[0] : words.runs.made(outcome.moves.length, state.story.decisions)}
          </p>
        )}
      </div>
      {state.length > 0 && (
        <div class="run-score">
          <Score size="line" notes={notesOf(run)} label={words.runs.score(scenario.title, date)} />
        </div>
      )}
      <p class="run-links">
        {finished && (
          <a class="button quiet" href={looksBackAt(site.root, run)}>
            {words.runs.lookBack} {about}
          </a>
        )}
        {goesOn && (
          <a class="button" href={runAddress(site.root, run)}>
            {words.runs.continue} {about}
          </a>
        )}
      </p>
      {assignmentOf(shown.folded, kept) !== undefined && (
        <p class="aside">
          {words.runs.assigned} <a href={`${site.root}assigned/`}>{words.assigned}</a>
        </p>
      )}
      {[originOf(run, shown), run.sentence, run.newer && words.runs.newer].map(
        (sentence) =>
          sentence && (
            <p key={sentence} class="aside">
              {sentence}
            </p>
          ),
      )}
      {kept.path.length > 0 && !run.newer && (
        <Lazy
          class="run-hand-in no-print"
          summary={
            <>
              {words.runs.handIn} {about}
            </>
          }
        >
          {() => <HandIn run={kept.id} />}
        </Lazy>
      )}
      {state.story.scenario === scenario && state.length > 0 && <Moves site={site} journal={shown.journal} run={run} />}
    </li>
  );
}

function titleOf({ finished, state, kept }: RecordRun): string {
  if (state.length === 0) return words.runs.asItWas(kept.path.length);
  return finished ? state.scene.title : words.runs.at(state.scene.title);
}

/** Where a run came from, if it was begun from another one or left it. */
function originOf({ kept, scenario }: RecordRun, { folded, runs }: Shown): string | undefined {
  const { from } = kept;
  if (!from) return undefined;
  const origin: KeptRun | undefined = folded.runs.find(({ id }) => id === from.run);
  if (!origin) return words.runs.begunUnknown;
  const date = momentOf(origin.steps.at(-1)!.at);
  if (from.left) return words.runs.left(date, from.length);
  const read = runs.find((run) => run.kept.id === from.run);
  const scene = read?.outcome.moves[from.length]?.decision.title ?? read?.state.scene.title ?? scenario.title;
  return words.runs.begun(date, scene);
}
