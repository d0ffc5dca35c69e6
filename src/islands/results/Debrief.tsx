import { suggest, type Suggestion } from '../../report/suggest.ts';
import type { OpenTally } from '../../report/tally.ts';
import { plain } from '../../scenario/text.ts';
import { results as words } from '../../words/en/results.ts';
import { AskingList } from './DecisionCard.tsx';
import { placeOf } from './places.ts';
import { reasonOf } from './reason.ts';

/** Three decisions for the debrief, why these, and what to ask. */
export function Debrief({ tally }: { tally: OpenTally }) {
  const suggestions = suggest(tally);
  const { questions } = tally.scenario;
  if (suggestions.length === 0) return <p>{words.debrief.none}</p>;
  return (
    <>
      <ol class="suggestions" role="list">
        {suggestions.map((suggestion) => (
          <Suggested key={suggestion.decision.scene.id} {...suggestion} />
        ))}
      </ol>
      {questions.length > 0 && (
        <div class="closing">
          <h3>{words.debrief.closing}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question}>{plain(question)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Suggested({ decision, reason }: Suggestion) {
  const { scene, number } = decision;
  return (
    <li class="card suggestion">
      <h3>
        <span class="suggestion-number">{number}</span> {scene.title}
      </h3>
      <p class="suggestion-why">{reasonOf(reason, decision.reached)}</p>
      <AskingList scene={scene} />
      <p>
        <a href={`#${placeOf.decision(scene.id)}`}>{words.debrief.toDecision(scene.title)}</a>
      </p>
    </li>
  );
}
