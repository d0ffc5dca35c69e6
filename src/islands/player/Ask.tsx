import { useState } from 'preact/hooks';
import type { State } from '../../scenario/engine.ts';
import type { Decision } from '../../scenario/types.ts';
import { phrasesOf, view } from '../../scenario/view.ts';
import type { Marks } from '../../progress/kept-run.ts';
import { player as words } from '../../words/en/player.ts';
import { TapProse } from './Prose.tsx';
import { SceneText, Title } from './Scene.tsx';

/** After a key decision, before the story: which words decided, and how sure. Both may be left out. */
export function Ask({ before, onDone }: { before: State; onDone: (marks: Marks) => void }) {
  const decision = before.scene as Decision;
  const seen = view(before);
  const quotes = phrasesOf(before);
  const [pressed, setPressed] = useState<ReadonlySet<string>>(new Set());
  const [sure, setSure] = useState<boolean>();

  const tap = (quote: string) => {
    const next = new Set(pressed);
    if (!next.delete(quote)) next.add(quote);
    setPressed(next);
  };
  return (
    <>
      <Title kicker={decision.title}>{words.ask.title}</Title>
      <p class="ask-lead">{words.ask.lead}</p>
      <SceneText view={seen} cast={[]}>
        <TapProse text={seen.text} quotes={quotes} pressed={pressed} onTap={tap} />
      </SceneText>
      <fieldset>
        <legend>{words.ask.sure}</legend>
        <div class="segmented">
          {[true, false].map((value) => (
            <label key={String(value)}>
              <input type="radio" name="sure" checked={sure === value} onChange={() => setSure(value)} />
              <span>{value ? words.ask.isSure : words.ask.notSure}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            onDone({
              phrases: quotes.filter((quote) => pressed.has(quote)),
              ...(sure !== undefined && { sure }),
            })
          }
        >
          {words.ask.done}
        </button>
        <button type="button" class="button quiet" onClick={() => onDone({ skipped: true })}>
          {words.ask.skip}
        </button>
      </p>
    </>
  );
}
