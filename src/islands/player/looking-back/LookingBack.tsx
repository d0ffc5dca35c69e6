import { Legend } from '../../../drawing/Legend.tsx';
import { RoadMap } from '../../../drawing/RoadMap.tsx';
import { Score } from '../../../drawing/Score.tsx';
import type { Marks, Run } from '../../../progress/kept-run.ts';
import type { Readings } from '../../../report/types.ts';
import { letters } from '../../../scenario/letters.ts';
import { surestMiss, type Move, type Outcome } from '../../../scenario/outcome.ts';
import { plain } from '../../../scenario/text.ts';
import { craftName, fitName, lookingBack as words, modeName } from '../../../words/en/looking-back.ts';
import { player } from '../../../words/en/player.ts';
import { DecisionBack } from './DecisionBack.tsx';
import { FlipCard } from './FlipCard.tsx';
import { HandIn } from '../../hand-in/HandIn.tsx';
import { Lazy } from '../../record/Lazy.tsx';
import { scoreNotes } from '../notes.ts';
import { Prose } from '../Prose.tsx';
import { runAsText, summaryOf } from '../run-as-text.ts';
import { Title } from '../Scene.tsx';
import { lookingBackAt } from '../screen.ts';
import { IfThen } from './IfThen.tsx';
import { Share } from './Share.tsx';
import { usePrintOpen } from './use-print-open.ts';

/** A place in looking back, as decisions are; the dot keeps it apart from their ids. */
const handInPlace = lookingBackAt('hand.in');

export interface LessonLink {
  title: string;
  href: string;
}

interface Props {
  outcome: Outcome;
  run: Run;
  lessons: Record<string, LessonLink>;
  /** The key of what comes next on the way that was taken, among the lessons. */
  way: string;
  /** When readings were shown, where the run is for a trainer. */
  assigned: Readings | undefined;
  onMark: (scene: string, marks: Marks) => void;
  onIntend: (sentence: string) => void;
  /** Begins a new run with the first moves of this one. */
  onBegin: (length: number) => void;
  onEnding: () => void;
}

/** The run just played, read from its path: the half that teaches. */
export function LookingBack(props: Props) {
  const { outcome, run } = props;
  const { state, marks } = run;
  const { scenario } = state.story;
  const { moves } = outcome;
  const sure = new Set([...marks].flatMap(([scene, made]) => (made.sure ? [scene] : [])));
  const first = surestMiss(moves, sure);
  const lesson = (first && props.lessons[first.decision.id]) ?? props.lessons[''];
  const next = props.lessons[props.way];
  const address = (scene: string) => `#${lookingBackAt(scene)}`;
  const notes = scoreNotes(outcome, state, () => true, player.ahead).map((note) => ({
    ...note,
    href: address(note.id),
  }));
  const letterOf = ({ decision, choice }: Move) => letters[decision.choices.indexOf(choice)]!;
  const back = (move: Move) => (
    <DecisionBack
      key={move.decision.id}
      move={move}
      marks={marks.get(move.decision.id) ?? {}}
      open={move === first}
      hinge={scenario.hinges.find(({ scene }) => scene === move.decision.id)?.line}
      onMark={(marks) => props.onMark(move.decision.id, marks)}
      onTryOther={() => props.onBegin(move.before.length)}
    />
  );
  usePrintOpen();
  return (
    <div class="looking-back">
      <Title kicker={`${scenario.title} · ${words.ending(outcome.ending!.title)}`}>{words.title}</Title>
      <div class="summary">
        {summaryOf(outcome).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {props.assigned && (
        <p class="no-print">
          <a href={`#${handInPlace}`}>{words.toHandIn}</a>
        </p>
      )}

      <section aria-labelledby="looking.score">
        <h3 id="looking.score">{words.score}</h3>
        <p class="soft">{words.scoreLead}</p>
        <Score notes={notes} />
        <Legend />
        <details>
          <summary>{words.asTable}</summary>
          <div class="scroll" tabIndex={0} role="region" aria-label={words.asTable}>
            <table class="table">
              <thead>
                <tr>
                  {Object.values(words.columns).map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {moves.map((move) => (
                  <tr key={move.decision.id}>
                    <th scope="row">
                      {move.number}. {move.decision.title}
                    </th>
                    <td>{modeName[move.decision.calls]}</td>
                    <td>{modeName[move.choice.mode]}</td>
                    <td>{fitName[move.fit]}</td>
                    <td>{move.choice.craft ? craftName[move.choice.craft] : '–'}</td>
                    <td>{words.youChose(letterOf(move), move.choice.label)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </section>

      {first && (
        <section aria-labelledby="looking.first">
          <h3 id="looking.first">{words.first}</h3>
          <p>{words.surest[sure.has(first.decision.id) && first.fit === 'not-now' ? 'sure' : first.fit]}</p>
          {back(first)}
        </section>
      )}

      <section aria-labelledby="looking.decisions">
        <h3 id="looking.decisions">{words.decisions}</h3>
        {moves.filter((move) => move !== first).map(back)}
      </section>

      <section aria-labelledby="looking.map">
        <h3 id="looking.map">{words.map}</h3>
        <p class="soft">{words.mapLead}</p>
        <div class="two-sides">
          <div class="side">
            <RoadMap
              scenario={scenario}
              outcome={outcome}
              label={words.map}
              otherEnding={words.mapOtherEnding}
              href={address}
            />
            <p>{words.mapSentence(moves.map(letterOf), outcome.ending!.title)}</p>
          </div>
          <div class="side">
            <h4>{words.gauges}</h4>
            <dl class="gauges">
              {outcome.gauges.map(({ gauge, value }) => (
                <div key={gauge.id}>
                  <dt>{gauge.label}</dt>
                  <dd>
                    <meter min={0} max={100} value={value} aria-label={gauge.label}>
                      {words.gaugeValue(value)}
                    </meter>{' '}
                    {words.gaugeWord(value)}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </div>
      </section>

      <FlipCard moves={moves} prefer={first} />

      <section aria-labelledby="looking.replays">
        <h3 id="looking.replays">{words.replays.title}</h3>
        {(['leadership', 'management', 'both'] as const).map((habit) => (
          <details key={habit}>
            <summary>{words.replays[habit]}</summary>
            <div class="story">
              <Prose text={scenario.replays[habit]} />
            </div>
          </details>
        ))}
      </section>

      <section aria-labelledby="looking.questions">
        <h3 id="looking.questions">{words.questions}</h3>
        <ul>
          {scenario.questions.map((question) => (
            <li key={question}>{plain(question)}</li>
          ))}
        </ul>
      </section>

      {first && <IfThen move={first} kept={run.ifThen} onIntend={props.onIntend} />}

      {lesson && (
        <section class="card" aria-labelledby="looking.lesson">
          <h3 id="looking.lesson">{words.lesson}</h3>
          <p>
            <a href={lesson.href}>{lesson.title}</a>
          </p>
        </section>
      )}

      {next && (
        <p class="next-on-way no-print">
          {words.nextOnWay}{' '}
          <a class="button" href={next.href}>
            {next.title}
          </a>
        </p>
      )}

      {/* What makes the run a code is fetched when it is opened. */}
      <Lazy class="card hand-in-card no-print" id={handInPlace} open={!!props.assigned} summary={words.handIn}>
        {() => <HandIn run={run.id!} />}
      </Lazy>

      <section class="no-print" aria-labelledby="looking.share">
        <h3 id="looking.share">{words.share.title}</h3>
        <Share text={() => runAsText(outcome, run)} />
        <p>
          <a href="../../record/">{words.record}</a>
        </p>
        <details>
          <summary>{words.again.open}</summary>
          <p>{words.again.lead}</p>
          <button type="button" class="button" onClick={() => props.onBegin(0)}>
            {words.again.go}
          </button>
        </details>
        <p>
          <button type="button" class="button plain" onClick={props.onEnding}>
            {words.backToEnding}
          </button>
        </p>
      </section>
      <p class="soft">{words.authors}</p>
    </div>
  );
}
