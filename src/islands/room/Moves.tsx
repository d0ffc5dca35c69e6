import { choose, type State } from '../../scenario/engine.ts';
import { letters } from '../../scenario/letters.ts';
import { plain } from '../../scenario/text.ts';
import type { Choice } from '../../scenario/types.ts';
import { pickedAt, type RoomState, type Step } from '../../report/room/fold.ts';
import type { Phase, Turn } from '../../report/room/session.ts';
import { leaders, sum, totalOf, type VotePlace } from '../../report/room/votes.ts';
import { vote as words } from '../../words/en/room.ts';
import { CountField } from './CountField.tsx';
import type { Room } from './use-room.ts';

/** Which vote is counted at a step; none where no vote is open or shown. */
export function turnAt({ phase }: RoomState): Turn | undefined {
  if (phase === 'vote' || phase === 'counts') return 'first';
  return phase === 'second' || phase === 'shift' ? 'second' : undefined;
}

/** Where a branch can be taken: not while people read or vote. */
const takes: ReadonlySet<Phase> = new Set<Phase>(['counts', 'shift', 'told']);

/** The places that are counted in a session. */
export function placesOf({ settings }: RoomState): VotePlace[] {
  return settings.where === 'both' ? ['room', 'call'] : [settings.where];
}

/** The moves of a decision: what they say, their votes, where they lead, and taking one. */
export function Moves({ room, step }: { room: Room; step: Step }) {
  const { state } = room;
  const turn = turnAt(state);
  const places = placesOf(state);
  const most = turn ? leaders(step.votes[turn]) : [];
  const picked = pickedAt(state, state.index);
  return (
    <>
      <ol class="moves" role="list">
        {step.scene.choices.map((choice, index) => {
          const letter = letters[index]!;
          return (
            <li key={choice.id} class={index === picked ? 'is-taken' : undefined}>
              <span class="move-letter">{letter}</span>
              <div class="move-words">
                <strong>{choice.label}</strong>
                {!turn && <p>{plain(choice.text)}</p>}
                <p class="soft">
                  {words.leadsTo} {leadsTo(state.road[state.index]!, choice)}
                </p>
              </div>
              {turn && (
                <div class="move-counts">
                  {index === 0 && places.length > 1 && places.map((place) => <span key={place}>{words[place]}</span>)}
                  {places.map((place) => (
                    <CountField key={place} {...{ room, step, turn, place, index, letter }} />
                  ))}
                </div>
              )}
              <div class="move-take">
                {index === picked && <span class="taken">{words.taken}</span>}
                {index !== picked && takes.has(state.phase) && (
                  <button type="button" class="button quiet" onClick={() => room.take(choice.id)}>
                    {words.take(letter)}
                  </button>
                )}
                {most.length === 1 && most[0] === index && <span class="soft">{words.majority}</span>}
              </div>
            </li>
          );
        })}
      </ol>
      {turn && <Totals state={state} step={step} turn={turn} />}
      {(state.phase === 'vote' || state.phase === 'second') && <p class="soft hint">{words.oneHint}</p>}
    </>
  );
}

/** The scene or ending that a move leads to. */
function leadsTo(before: State, choice: Choice): string {
  const { scene } = choose(before, choice.id);
  return scene.kind === 'ending' ? words.ends(scene.title) : `‘${scene.title}’`;
}

function Totals({ state, step, turn }: { state: RoomState; step: Step; turn: Turn }) {
  const votes = step.votes[turn];
  return (
    <p class="totals" role="status">
      {placesOf(state).map((place) => {
        const [counted, of] = [sum(votes[place]), state.settings.people[place]];
        const said = of > 0 && counted > of ? words.tooMany(counted, of) : words.total(counted, of);
        return (
          <span key={place} class={of > 0 && counted > of ? 'too-many' : undefined}>
            {words[place]}: {said}
          </span>
        );
      })}
      {state.phase !== 'vote' && state.phase !== 'second' && leaders(votes).length !== 1 && (
        <span>{totalOf(votes) === 0 ? words.none : words.tie}</span>
      )}
    </p>
  );
}
