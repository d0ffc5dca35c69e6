import type { ComponentChildren } from 'preact';
import type { PhraseTally } from '../../report/tally.ts';
import { plain } from '../../scenario/text.ts';
import type { Decision } from '../../scenario/types.ts';
import { results as words } from '../../words/en/results.ts';
import { QuotedProse } from '../player/Prose.tsx';

interface Props {
  scene: Decision;
  phrases: readonly PhraseTally[];
}

/** The scene's own words, those that people tapped underlined by how many did, and the same as a table. */
export function HeatText({ scene, phrases }: Props) {
  const elsewhere = scene.variants
    .flatMap(({ text }) => (text ? [text] : []))
    .filter((text) => hasQuote(text, phrases));
  return (
    <div class="heat-map">
      <div class="story small">
        <Heated text={scene.text} phrases={phrases} />
      </div>
      {elsewhere.length > 0 && (
        <>
          <p class="kicker">{words.decision.onSomeRoads}</p>
          {elsewhere.map((text) => (
            <div key={text} class="story small some-roads">
              <Heated text={text} phrases={phrases} />
            </div>
          ))}
        </>
      )}
      <table class="table heat-table">
        <thead>
          <tr>
            <th scope="col">{words.decision.phrase}</th>
            <th scope="col">{words.decision.tapped}</th>
            <th scope="col">{words.decision.kind}</th>
          </tr>
        </thead>
        <tbody>
          {phrases
            .filter(({ of }) => of > 0)
            .toSorted((a, b) => b.tapped / b.of - a.tapped / a.of)
            .map((phrase) => (
              <tr key={phrase.quote}>
                <th scope="row">‘{plain(phrase.quote)}’</th>
                <td>{words.decision.count(phrase.tapped, phrase.of)}</td>
                <td>{tells(scene, phrase)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

const hasQuote = (text: string, phrases: readonly PhraseTally[]) =>
  phrases.some(({ quote }) => plain(text).includes(plain(quote)));

function tells(scene: Decision, { quote, kind }: PhraseTally): string {
  const cue = kind === 'cue' && scene.cues.find((each) => each.quote === quote);
  return cue ? words.decision.cue[cue.asks] : words.decision.decoy;
}

function Heated({ text, phrases }: { text: string; phrases: readonly PhraseTally[] }) {
  return (
    <QuotedProse
      text={text}
      quotes={phrases.map(({ quote }) => quote)}
      draw={(quote, piece, last) => (
        <Mark phrase={phrases[quote]!} last={last}>
          {piece}
        </Mark>
      )}
    />
  );
}

/** How heavy the line under a phrase is: 0 to 5. */
const weightOf = ({ tapped, of }: PhraseTally): number => (of === 0 ? 0 : Math.ceil((5 * tapped) / of));

function Mark({ phrase, last, children }: { phrase: PhraseTally; last: boolean; children: ComponentChildren }) {
  return (
    <mark class={`heat is-${phrase.kind} w${weightOf(phrase)}`}>
      {children}
      {last && (
        <sup>
          <span class="visually-hidden"> {words.decision.tapped} </span>
          {phrase.tapped}
        </sup>
      )}
    </mark>
  );
}
