import { useState } from 'preact/hooks';
import type { Marks } from '../../../progress/kept-run.ts';
import { holds } from '../../../scenario/engine.ts';
import { letters } from '../../../scenario/letters.ts';
import type { Move } from '../../../scenario/outcome.ts';
import { plain } from '../../../scenario/text.ts';
import { view } from '../../../scenario/view.ts';
import { fitName, lookingBack as words } from '../../../words/en/looking-back.ts';
import { MarkedProse, Prose, ToldProse } from '../Prose.tsx';
import { Reading } from '../Reading.tsx';
import { lookingBackAt } from '../screen.ts';
import { changesOf, GaugeLine } from '../Story.tsx';

interface Props {
  move: Move;
  marks: Marks;
  open: boolean;
  hinge: string | undefined;
  onMark: (marks: Marks) => void;
  onTryOther: () => void;
}

/** One decision of a run, looked back at. */
export function DecisionBack({ move, marks, open, hinge, onMark, onTryOther }: Props) {
  const { decision, choice, before, after } = move;
  const seen = view(before);
  const cues = decision.cues.filter((cue) => holds(before, cue));
  const decoys = decision.decoys.filter((decoy) => holds(before, decoy));
  const tapped = new Set(marks.phrases ?? []);
  const rival = decision.debrief?.rival;
  const told = (quote: string) => tapped.has(quote) && <em> ({words.youTapped})</em>;
  return (
    <details class="card decision-back" id={lookingBackAt(decision.id)} open={open} tabIndex={-1}>
      <summary>
        <span class="decision-title">
          {move.number}. {decision.title}
        </span>
        <span class="soft">
          {words.youChose(letters[decision.choices.indexOf(choice)]!, choice.label)} · {fitName[move.fit]}
          {hinge && ` · ${words.turningPoint}`}
        </span>
      </summary>
      {hinge && <p>{plain(hinge)}</p>}
      <div class="two-sides">
        <div class="side">
          <h4>{words.theScene}</h4>
          <div class="story small">
            <MarkedProse text={seen.text} quotes={cues.map(({ quote }) => quote)} />
          </div>
          <p class="kicker">{words.cues}</p>
          <ul>
            {cues.map(({ quote, asks, because }) => (
              <li key={quote}>
                ‘{plain(quote)}’ <strong>{words.asks[asks]}</strong>: {plain(because)}
                {told(quote)}
              </li>
            ))}
          </ul>
          {decoys.length > 0 && (
            <>
              <p class="kicker">{words.decoys}</p>
              <ul>
                {decoys.map(({ quote, because }) => (
                  <li key={quote}>
                    ‘{plain(quote)}’: {plain(because)}
                    {told(quote)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="soft">
            {marks.phrases?.length === 0 && `${words.tappedNone} `}
            {marks.sure !== undefined && `${marks.sure ? words.sure : words.notSure} `}
            {marks.undone &&
              words.undone(decision.choices.find(({ id }) => id === marks.undone)?.label ?? marks.undone)}
          </p>
          <h4>{words.whyAsked}</h4>
          <p>{plain(move.why)}</p>
        </div>
        <div class="side">
          <h4>{words.whatCame}</h4>
          <p class="chosen">{plain(choice.text)}</p>
          <div class="story small">
            <ToldProse told={view(after).story} />
          </div>
          <GaugeLine changes={changesOf(after)} gauges={after.story.scenario.gauges} />
          {move.led.length > 0 && (
            <ul class="led">
              {move.led.map(({ event, causes }) => (
                <li key={event.text}>
                  <div class="story small">
                    <Prose text={event.text} />
                  </div>
                  <p class="kicker">{words.cameOf(causes.map(({ label }) => label))}</p>
                </li>
              ))}
            </ul>
          )}
          <Reading move={move} whole />
          {rival && rival.choice !== choice.id && (
            <p>
              <strong>{words.rival}</strong> ({decision.choices.find(({ id }) => id === rival.choice)?.label}):{' '}
              {plain(rival.argument)}
            </p>
          )}
          <Differently marks={marks} onMark={onMark} />
          <details class="no-print">
            <summary>{words.tryOther.open}</summary>
            <p>{words.tryOther.lead}</p>
            <button type="button" class="button quiet" onClick={onTryOther}>
              {words.tryOther.go}
            </button>
          </details>
        </div>
      </div>
    </details>
  );
}

/** The learner's own reading in one line, kept with the run. */
function Differently({ marks, onMark }: { marks: Marks; onMark: (marks: Marks) => void }) {
  const [line, setLine] = useState(marks.differently ?? '');
  const kept = marks.differently !== undefined && marks.differently === line;
  return (
    <details class={marks.differently ? 'differently' : 'differently no-print'} open={marks.differently !== undefined}>
      <summary>{marks.differently ? words.differently.yours : words.differently.open}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onMark({ differently: line });
        }}
      >
        <label>
          {words.differently.label}
          <input
            maxLength={200}
            value={line}
            placeholder={words.differently.placeholder}
            onInput={(event) => setLine(event.currentTarget.value)}
          />
        </label>
        <p class="row">
          <button type="submit" class="button quiet">
            {words.differently.keep}
          </button>
          <span role="status">{kept && words.differently.kept}</span>
        </p>
      </form>
    </details>
  );
}
