import type { ComponentChildren } from 'preact';
import { letters } from '../../scenario/letters.ts';
import { plain } from '../../scenario/text.ts';
import type { Person } from '../../scenario/types.ts';
import type { View } from '../../scenario/view.ts';
import { Prose, ToldProse } from './Prose.tsx';

/** The title of a screen. It takes the focus when the screen comes, so that a screen reader begins there. */
export function Title({ kicker, children }: { kicker?: string | undefined; children: ComponentChildren }) {
  return (
    <>
      {kicker && <p class="kicker">{kicker}</p>}
      <h2 class="screen-title" tabIndex={-1}>
        {children}
      </h2>
    </>
  );
}

/** Who is named in a scene, as small portraits. */
function Faces({ cast, text }: { cast: readonly Person[]; text: string }) {
  const words = plain(text);
  const named = cast.filter(({ name }) => words.includes(name.split(' ')[0]!));
  if (named.length === 0) return null;
  return (
    <ul class="faces" role="list">
      {named.map(({ id, name, role, portrait }) => (
        <li key={id} title={`${name}, ${role}`}>
          <svg class="picture portrait" role="img" aria-label={`${name}, ${role}`}>
            <use href={`#portrait-${portrait}`} />
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** What is told on arriving, and the scene's text. */
export function SceneText({
  view,
  cast,
  children,
}: {
  view: View;
  cast: readonly Person[];
  children?: ComponentChildren;
}) {
  const all = [...view.arrival.map((told) => told.text), view.text].join('\n\n');
  return (
    <>
      <Faces cast={cast} text={all} />
      <div class="story">
        <ToldProse told={view.arrival} />
        {children ?? <Prose text={view.text} />}
      </div>
    </>
  );
}

/** The moves of a decision, in stored order. Without `onChoose` they only show what was chosen. */
export function Choices(props: {
  view: View;
  chosen?: string | undefined;
  onChoose?: (choice: string, event: MouseEvent) => void;
}) {
  const { view, chosen, onChoose } = props;
  return (
    <ol class="choices" role="list">
      {view.choices.map((choice, index) => {
        const content = (
          <>
            <span class="choice-letter">{letters[index]}</span>
            <span class="choice-text">{plain(choice.text)}</span>
          </>
        );
        return (
          <li key={choice.id}>
            {onChoose ? (
              <button type="button" class="choice" onClick={(event) => onChoose(choice.id, event)}>
                {content}
              </button>
            ) : (
              <div
                class={`choice ${choice.id === chosen ? 'is-chosen' : 'is-passed'}`}
                aria-current={choice.id === chosen ? 'true' : undefined}
              >
                {content}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
