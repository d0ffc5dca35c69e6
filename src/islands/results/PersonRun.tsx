import { Score } from '../../drawing/Score.tsx';
import type { ScoreNote } from '../../drawing/score.ts';
import type { ReadRun, RunStep } from '../../report/runs.ts';
import { opening, plain } from '../../scenario/text.ts';
import { results as words } from '../../words/en/results.ts';
import { FitMark } from './FitMark.tsx';
import { placeOf } from './places.ts';

/** How many words of a reading stand beside a move. */
const readingWords = 25;

/** One person's run, replayed decision by decision: scene, choice, and its reading in short. */
export function PersonRun({ run, who, names }: { run: ReadRun; who: string; names: boolean }) {
  // What people write may say who they are.
  const written = names ? run.result.written : {};
  return (
    <div class="person-run">
      <Score size="line" notes={run.steps.map((step) => noteOf(step, run))} label={words.people.score(who)} />
      <ol class="replay" role="list">
        {run.steps.map((step) => (
          <li key={step.decision.id} class="replay-step">
            <p class="replay-scene">
              <a href={`#${placeOf.decision(step.decision.id)}`}>
                {step.number}. {step.decision.title}
              </a>
            </p>
            <p class="replay-choice">
              <FitMark fit={step.fit} /> {words.people.chose(step.letter, step.choice.label)}
            </p>
            <p>
              {words.people.read({ ...step.choice, calls: step.decision.calls, fit: step.fit, missing: step.missing })}
            </p>
            <p class="soft">{words.people.coach(opening(step.choice.coach.why, readingWords)[0])}</p>
            <Marked step={step} said={Object.hasOwn(written, step.decision.id)} />
            <Lines lines={linesOf(written, step.decision.id)} />
          </li>
        ))}
        {run.ending && (
          <li class="replay-step replay-end">
            <p class="replay-scene">{words.people.ending(run.ending.title)}</p>
            <p class="soft">{plain(run.ending.owes)}</p>
          </li>
        )}
      </ol>
      <Lines lines={linesOf(written, '')} />
    </div>
  );
}

function noteOf({ decision, choice, missing, notNeeded }: RunStep, { scenario }: ReadRun): ScoreNote {
  return {
    id: decision.id,
    label: decision.title,
    asked: decision.calls,
    played: choice.mode,
    missing,
    notNeeded,
    part: scenario.parts.find(({ id }) => id === decision.part)?.title ?? decision.part,
  };
}

/** What was marked; that it was read differently only where no line says so anyway. */
function Marked({ step: { marks }, said: isSaid }: { step: RunStep; said: boolean }) {
  const said = [
    marks.phrases && words.people.tapped(marks.phrases.map(plain)),
    marks.skipped && words.people.skipped,
    marks.sure !== undefined && (marks.sure ? words.people.sure : words.people.notSure),
    marks.differently && !isSaid && words.people.differently,
  ].filter(Boolean);
  return said.length > 0 ? <p class="soft replay-marks">{said.join(' ')}</p> : null;
}

const linesOf = (written: ReadRun['result']['written'], scene: string) =>
  Object.hasOwn(written, scene) ? Object.entries(written[scene]!) : [];

/** What a person wrote, as it was written. */
function Lines({ lines }: { lines: readonly (readonly [string, string])[] }) {
  if (lines.length === 0) return null;
  return (
    <dl class="lines">
      {lines.map(([kind, text]) => (
        <div key={kind}>
          <dt>{words.written.kind(kind)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
