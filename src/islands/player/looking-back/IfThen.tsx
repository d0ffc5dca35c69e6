import type { Move } from '../../../scenario/outcome.ts';
import { plain } from '../../../scenario/text.ts';
import { lookingBack as words } from '../../../words/en/looking-back.ts';

/** The one sentence to take along, begun from the surest miss and kept with the run. */
export function IfThen(props: { move: Move; kept: string | undefined; onIntend: (sentence: string) => void }) {
  const cue = props.move.decision.cues[0]?.quote ?? props.move.decision.title;
  return (
    <section aria-labelledby="looking.if-then">
      <h3 id="looking.if-then">{words.ifThen.title}</h3>
      <p class="soft">{words.ifThen.lead}</p>
      <label>
        <span class="visually-hidden">{words.ifThen.label}</span>
        <textarea
          class="if-then"
          rows={4}
          value={props.kept ?? words.ifThen.begin(plain(cue))}
          onInput={(event) => props.onIntend(event.currentTarget.value)}
        />
      </label>
    </section>
  );
}
