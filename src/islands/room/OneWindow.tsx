import { letters } from '../../scenario/letters.ts';
import { pickedAt, stepAt, type Step } from '../../report/room/fold.ts';
import { onward } from '../../report/room/moves.ts';
import { desk, vote, windows } from '../../words/en/room.ts';
import { Arrow } from './Arrow.tsx';
import { CountField } from './CountField.tsx';
import { placesOf } from './Moves.tsx';
import { onwardWords } from './onward-words.ts';
import { Stage } from './Stage.tsx';
import type { Room } from './use-room.ts';

/** The audience's view with a strip for the trainer under it: what everybody may see, and nothing else. */
export function OneWindow({ room, onLeave }: { room: Room; onLeave: () => void }) {
  const { state } = room;
  const step = stepAt(state);
  const stuck = typeof onward(state) === 'string';
  return (
    <div class="one-window">
      <Stage slide={room.slide} blank={state.blank} size={state.size} />
      <div class="strip">
        <button type="button" onClick={room.back} aria-label={desk.back}>
          <Arrow back />
        </button>
        <button type="button" class="strip-on" data-onward aria-disabled={stuck || undefined} onClick={() => room.on()}>
          {onwardWords(state)} {!stuck && <Arrow />}
        </button>
        {step && <StripVotes room={room} step={step} />}
        <span class="strip-end">
          <button type="button" onClick={room.blank}>
            {state.blank ? desk.unblank : desk.blank}
          </button>
          <button type="button" onClick={onLeave}>
            {windows.two}
          </button>
        </span>
      </div>
    </div>
  );
}

/** Counts are typed when the vote is closed: what is typed here everybody sees. */
function StripVotes({ room, step }: { room: Room; step: Step }) {
  const { state } = room;
  const { phase } = state;
  const turn = phase === 'counts' ? 'first' : phase === 'shift' ? 'second' : undefined;
  const picked = pickedAt(state, state.index);
  const takes = turn ?? phase === 'told';
  if (!takes) return null;
  return (
    <span class="strip-votes">
      {turn && placesOf(state).length > 1 && (
        <span class="soft">
          {vote.room} · {vote.call}
        </span>
      )}
      {step.scene.choices.map((choice, index) => {
        const letter = letters[index]!;
        return (
          <span key={choice.id} class="strip-vote">
            <button
              type="button"
              aria-pressed={index === picked}
              aria-label={vote.take(letter)}
              onClick={() => room.take(choice.id)}
            >
              {letter}
            </button>
            {turn &&
              placesOf(state).map((place) => (
                <CountField key={place} {...{ room, step, turn, place, index, letter }} />
              ))}
          </span>
        );
      })}
    </span>
  );
}
