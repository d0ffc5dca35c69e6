import { letters } from '../../scenario/letters.ts';
import { pickedAt } from '../../report/room/fold.ts';
import { jumpTo } from '../../report/room/moves.ts';
import { desk as words } from '../../words/en/room.ts';
import type { Room } from './use-room.ts';

/** The decisions met, each a way back to it. */
export function PathSoFar({ room }: { room: Room }) {
  const { state } = room;
  return (
    <details class="so-far">
      <summary>{words.path}</summary>
      {state.road.length === 1 && <p class="soft">{words.pathNone}</p>}
      <ol class="plain-list">
        {state.steps.map((step, index) => {
          const picked = pickedAt(state, index);
          const jump = jumpTo(state, index);
          return (
            <li key={step.scene.id}>
              <button
                type="button"
                class="button plain"
                aria-current={index === state.index ? 'step' : undefined}
                onClick={() => jump && room.act(jump)}
              >
                {index + 1}. {step.scene.title}
              </button>
              {picked !== undefined && (
                <span>
                  {letters[picked]}: {step.scene.choices[picked]!.label}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="soft">{words.ahead}</p>
    </details>
  );
}
