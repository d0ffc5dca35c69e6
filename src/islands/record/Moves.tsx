import { useState } from 'preact/hooks';
import { Note } from '../../drawing/Note.tsx';
import { cells, layout } from '../../drawing/score.ts';
import type { Journal } from '../../progress/journal.ts';
import { openRun } from '../../progress/kept-run.ts';
import { letters } from '../../scenario/letters.ts';
import type { Move } from '../../scenario/outcome.ts';
import { record as words } from '../../words/en/record.ts';
import { beginAddress } from '../assigned/address.ts';
import { assignmentOfRun } from '../assigned/kept.ts';
import { dateOf } from './dates.ts';
import { keepNote } from './keep.ts';
import { Lazy } from './Lazy.tsx';
import { isTold, looksBackAt, notesOf, playAddress, type RecordRun } from './runs.ts';
import type { Site } from './use-record.ts';

/** The decisions of a run, each a place from which another move can be tried. */
export function Moves({ site, journal, run }: { site: Site; journal: Journal; run: RecordRun }) {
  return (
    <Lazy
      class="run-moves no-print"
      summary={
        <>
          {words.moves.open} <span class="visually-hidden">{words.runs.of(run.scenario.title, dateOf(run.last))}</span>
        </>
      }
    >
      {() => <Opened site={site} journal={journal} run={run} />}
    </Lazy>
  );
}

function Opened({ site, journal, run }: { site: Site; journal: Journal; run: RecordRun }) {
  const [going, setGoing] = useState(false);
  const placed = layout(notesOf(run)).flatMap(({ notes }) => notes);
  const tryOther = async (move: Move) => {
    setGoing(true);
    location.assign(await beginAt(site.root, journal, run, move));
  };
  return (
    <>
      <p class="soft measure">{words.moves.lead}</p>
      <ol class="moves" role="list">
        {run.outcome.moves.map((move, index) => (
          <li key={move.decision.id} class="move">
            <span class="move-note" aria-hidden="true">
              <Note placed={placed[index]!} cell={cells.line} />
            </span>
            <div>
              <p class="move-title">
                {move.number}.{' '}
                {run.finished ? (
                  <a href={looksBackAt(site.root, run, move.decision.id)}>{move.decision.title}</a>
                ) : (
                  move.decision.title
                )}
              </p>
              <p class="soft">{factsOf(run, move)}</p>
            </div>
            <button type="button" class="button plain" disabled={going} onClick={() => void tryOther(move)}>
              {words.moves.tryOther} <span class="visually-hidden">{move.decision.title}</span>
            </button>
          </li>
        ))}
      </ol>
      <p role="status">{going && words.moves.going}</p>
    </>
  );
}

/** "B: ring first · asked for managing, you led" */
function factsOf(run: RecordRun, { decision, choice }: Move): string {
  const letter = letters[decision.choices.indexOf(choice)]!;
  const facts = [
    isTold(run, decision.id) && words.moves.asked[decision.calls],
    isTold(run, decision.id) && words.moves.played[choice.mode],
  ];
  return [words.moves.yourMove(letter, choice.label), facts.filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}

/**
 * Begins a new run with the moves up to a decision, and answers its address, once the stores have it or did not answer.
 * Before the first decision there is nothing to begin with: the player opens a new run by itself.
 */
async function beginAt(
  root: string,
  journal: Journal,
  { kept, scenario, carry }: RecordRun,
  move: Move,
): Promise<string> {
  const assigned = assignmentOfRun(journal.$folded.get(), kept);
  if (move.number === 1) {
    const keeps = journal.$keeping.get().state !== 'not-kept';
    return assigned ? beginAddress(root, scenario.id, assigned, keeps) : playAddress(root, scenario.id);
  }
  const opened = openRun(scenario, journal, kept.id, Date.now, carry);
  opened.begin(move.number - 1);
  const begun = opened.$run.get().id;
  // As in the player: a run that begins from one for a trainer is for the trainer, too, and says that it came later.
  if (assigned && begun) keepNote(journal, `run/${begun}`, 'assignment', assigned.id);
  await journal.retry();
  const { id, state } = opened.$run.get();
  return playAddress(root, scenario.id, id, state.scene.id);
}
