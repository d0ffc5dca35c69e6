import type { ComponentChild } from 'preact';
import type { Move } from '../../scenario/outcome.ts';
import type { Scenario } from '../../scenario/types.ts';
import { view, type View } from '../../scenario/view.ts';
import type { State } from '../../scenario/engine.ts';
import { player as words } from '../../words/en/player.ts';
import { Prose, ToldProse } from './Prose.tsx';
import { Choices, SceneText, Title } from './Scene.tsx';

/** The small screens: each draws one moment and says what was pressed. */

function Told({ seen, scenario }: { seen: View; scenario: Scenario }) {
  return (
    <div class="side">
      <Title kicker={seen.time}>{seen.scene.title}</Title>
      <SceneText view={seen} cast={scenario.cast} />
    </div>
  );
}

/** A decision to be made. */
export function SceneScreen({ state, onChoose }: { state: State; onChoose: (choice: string) => void }) {
  const seen = view(state);
  return (
    <div class="two-sides">
      <Told seen={seen} scenario={state.story.scenario} />
      <Choices view={seen} onChoose={onChoose} />
    </div>
  );
}

/** A decision that was made, looked at again. */
export function PassedScene({ move, onGoOn }: { move: Move; onGoOn: () => void }) {
  const seen = view(move.before);
  return (
    <div class="two-sides">
      <Told seen={seen} scenario={move.before.story.scenario} />
      <div class="side">
        <Choices view={seen} chosen={move.choice.id} />
        <p class="actions">
          <button type="button" class="button quiet" onClick={onGoOn}>
            {words.goOn}
          </button>
        </p>
      </div>
    </div>
  );
}

interface EndingProps {
  state: State;
  /** What an assigned run is told here. */
  note: ComponentChild;
  onLookBack: () => void;
}

/** How it ended. */
export function EndingScreen({ state, note, onLookBack }: EndingProps) {
  const seen = view(state);
  return (
    <>
      <Title kicker={words.endOf}>{seen.scene.title}</Title>
      <div class="story">
        <ToldProse told={seen.arrival} />
        <Prose text={seen.text} />
        <ToldProse told={seen.after} />
      </div>
      {note}
      <p class="row actions">
        <button type="button" class="button" data-key="g" onClick={onLookBack}>
          {words.lookBack}
        </button>
      </p>
    </>
  );
}

/** Above a moment that has passed. */
export function EarlierNotice({ onLeave }: { onLeave: () => void }) {
  return (
    <p class="notice row">
      {words.earlier}
      <button type="button" class="button quiet" onClick={onLeave}>
        {words.toNow}
      </button>
    </p>
  );
}
