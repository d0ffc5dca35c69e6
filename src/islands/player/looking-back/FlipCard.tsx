import { useState } from 'preact/hooks';
import type { Move } from '../../../scenario/outcome.ts';
import { plain } from '../../../scenario/text.ts';
import type { Decision, Flip } from '../../../scenario/types.ts';
import { view } from '../../../scenario/view.ts';
import { lookingBack as words } from '../../../words/en/looking-back.ts';
import { Segments } from '../../Segments.tsx';
import { Prose } from '../Prose.tsx';

/** One decision again, with one fact changed. Prefers the decision looked at first. */
export function FlipCard({ moves, prefer }: { moves: readonly Move[]; prefer: Move | undefined }) {
  const move = [prefer, ...moves].find((each) => each?.decision.flips.length);
  const [answer, setAnswer] = useState<Decision['calls']>();
  if (!move) return null;
  const flip: Flip = move.decision.flips[0]!;
  const asked = words.flip.options[flip.calls].toLowerCase();
  return (
    <section class="card flip" aria-labelledby="looking.flip">
      <h3 id="looking.flip">{words.flip.title}</h3>
      <p class="soft">{words.flip.lead(move.decision.title)}</p>
      <div class="story">
        <Prose text={view(move.before).text} />
        <p>
          <mark>{plain(flip.fact)}</mark>
        </p>
      </div>
      <fieldset>
        <legend>{words.flip.question}</legend>
        <div class="segmented">
          <Segments
            name="flip"
            options={['leadership', 'management', 'both'] as const}
            labelOf={(call) => words.flip.options[call]}
            value={answer}
            onChange={setAnswer}
          />
        </div>
      </fieldset>
      <div role="status">
        {answer && (
          <div class={`reading ${flip.calls}`} key={answer}>
            <p class="verdict">
              {answer === flip.calls
                ? words.flip.right(asked)
                : flip.also.includes(answer)
                  ? words.flip.also(words.flip.options[answer], asked)
                  : words.flip.other(asked)}
            </p>
            <p>{plain(flip.why)}</p>
          </div>
        )}
      </div>
    </section>
  );
}
