import type { DecisionTally } from '../../report/tally.ts';
import { plain } from '../../scenario/text.ts';
import type { Decision } from '../../scenario/types.ts';
import { letterOf } from '../../report/runs.ts';
import { results as words } from '../../words/en/results.ts';
import { Prose } from '../player/Prose.tsx';
import { Bars } from './Bars.tsx';
import { HeatText } from './HeatText.tsx';
import { pageOf, placeOf } from './places.ts';

interface Props {
  decision: DecisionTally;
  /** How many decisions a run has, and how many people are counted. */
  of: number;
  runs: number;
  scenario: string;
  before: Decision | undefined;
  next: Decision | undefined;
}

/** One decision of the group: who chose what, what they tapped, and what a trainer asks. */
export function DecisionCard({ decision, of, runs, scenario, before, next }: Props) {
  const { scene, number, reached } = decision;
  return (
    <article class="card decision-card" id={placeOf.decision(scene.id)} tabIndex={-1}>
      <header>
        <p class="kicker">
          {words.decision.number(number, of)} · {words.decision.faced(reached, runs)}
        </p>
        <h3>{scene.title}</h3>
        <p>{words.decision.asked(scene.calls)}</p>
      </header>
      {decision.kind === 'closed' ? (
        <p class="soft">{words.decision.fewer(reached)}</p>
      ) : (
        <>
          <Bars decision={decision} />
          <p class="soft decision-said">
            {decision.sure + decision.notSure > 0 && `${words.decision.sure(decision.sure, decision.notSure)} `}
            {decision.differently > 0 && words.decision.differently(decision.differently)}
          </p>
          {decision.answered > 0 && (
            <details class="tapped" open>
              <summary>{words.decision.phrases}</summary>
              <p class="soft">{words.decision.phrasesLead(decision.answered, decision.skipped)}</p>
              <HeatText scene={scene} phrases={decision.phrases} />
            </details>
          )}
        </>
      )}
      <Asking scene={scene} />
      <FullText scene={scene} />
      <nav class="row decision-ways no-print" aria-label={words.decision.ways(scene.title)}>
        {before && <a href={`#${placeOf.decision(before.id)}`}>{words.decision.previous}</a>}
        {next && <a href={`#${placeOf.decision(next.id)}`}>{words.decision.next}</a>}
        <a href={`#${placeOf.part('overview')}`}>{words.decision.top}</a>
        <a href={`${pageOf.kit(scenario)}#notes`}>{words.scenario.kit}</a>
      </nav>
    </article>
  );
}

/** The scene and its choices as people read them. */
function FullText({ scene }: { scene: Decision }) {
  return (
    <details>
      <summary>{words.decision.fullText}</summary>
      <div class="full-text">
        <div class="story small">
          <Prose text={scene.text} />
        </div>
        <ol class="full-choices" role="list">
          {scene.choices.map((choice) => (
            <li key={choice.id}>
              <span class="choice-letter">{letterOf(scene, choice)}</span> <span>{plain(choice.text)}</span>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}

/** What the trainer asks at this decision, and listens for. */
function Asking({ scene }: { scene: Decision }) {
  const { debrief } = scene;
  if (!debrief) return null;
  return (
    <details class="asking">
      <summary>{words.decision.more}</summary>
      <AskingList scene={scene} />
    </details>
  );
}

/** The debrief of a decision as its authors wrote it. */
export function AskingList({ scene }: { scene: Decision }) {
  const { debrief } = scene;
  const rival = debrief && scene.choices.find(({ id }) => id === debrief.rival.choice);
  if (!debrief) return null;
  return (
    <dl class="asking-list">
      <dt>{words.debrief.question}</dt>
      <dd class="question">{plain(debrief.question)}</dd>
      <dt>{words.debrief.listen}</dt>
      <dd>{plain(debrief.listen)}</dd>
      <dt>{words.debrief.misreading}</dt>
      <dd>{plain(debrief.misreading)}</dd>
      {rival && (
        <>
          <dt>{words.debrief.rival(letterOf(scene, rival), rival.label)}</dt>
          <dd>{plain(debrief.rival.argument)}</dd>
        </>
      )}
    </dl>
  );
}
