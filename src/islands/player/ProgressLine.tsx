import { Score } from '../../drawing/Score.tsx';
import type { Outcome } from '../../scenario/outcome.ts';
import type { State } from '../../scenario/engine.ts';
import type { Marks } from '../../progress/kept-run.ts';
import { player as words } from '../../words/en/player.ts';
import { moveOf } from './moves.ts';
import { scoreNotes } from './notes.ts';
import type { Screen } from './screen.ts';

interface Props {
  screen: Screen;
  state: State;
  outcome: Outcome;
  marks: ReadonlyMap<string, Marks>;
}

/** Where in the scenario the screen stands, and what was played so far; what was asked only where it was read. */
export function ProgressLine({ screen, state, outcome, marks }: Props) {
  const { scenario, decisions } = state.story;
  const move = moveOf(screen, outcome);
  const number = move?.number ?? Math.min(state.length + 1, decisions);
  const part = move?.decision.part ?? (state.scene.kind === 'ending' ? undefined : state.scene.part);
  const title = scenario.parts.find(({ id }) => id === part)?.title;
  return (
    <div class="progress">
      {/* Drawn afresh when it changes, because a translator may have replaced its text. */}
      <p class="kicker" key={`${number} ${title}`}>
        <span>{scenario.title}</span>
        <span>{[words.of(number, decisions), title].filter(Boolean).join(' · ')}</span>
      </p>
      <Score
        size="line"
        notes={scoreNotes(outcome, state, (scene) => marks.get(scene)?.read === true, words.ahead)}
        fresh={screen.kind === 'story' ? move?.decision.id : undefined}
      />
    </div>
  );
}
