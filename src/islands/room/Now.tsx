import type { Pace } from '../../report/plan.ts';
import { pickedAt, stepAt, type Step } from '../../report/room/fold.ts';
import { onward, pageOf } from '../../report/room/moves.ts';
import type { Phase } from '../../report/room/session.ts';
import { pagesOf } from '../../report/room/show.ts';
import { letters } from '../../scenario/letters.ts';
import { after, desk as words, onlyVote, steps } from '../../words/en/room.ts';
import { Segments } from '../Segments.tsx';
import { Arrow } from './Arrow.tsx';
import { Moves, turnAt } from './Moves.tsx';
import { onwardWords, sayAt } from './onward-words.ts';
import { Paste } from './Paste.tsx';
import type { Room } from './use-room.ts';

/** What the trainer does now: the words to say, the way on, the votes, the branch. */
export function Now({ room }: { room: Room }) {
  const { state } = room;
  const step = stepAt(state);
  const turn = turnAt(state);
  const say = sayAt(state);
  const pages = pagesOf(state);
  return (
    <section class="desk-now" aria-labelledby="room.now">
      <div class="now-head" aria-live="polite">
        <p class="kicker">
          {placeOf(room)}
          {pages > 1 && ` · ${words.page(pageOf(state) + 1, pages)}`}
        </p>
        <h1 id="room.now">
          {step ? `${step.scene.title}: ${lower(nameOf(step, state.phase))}` : steps[state.phase]!.name}
        </h1>
        {say && <p class="say">{say}</p>}
      </div>
      {state.blank && <p class="notice">{words.isBlank}</p>}
      {state.peek && <p class="notice">{after.peeking(letterOf(step!, state.peek))}</p>}
      <Ways room={room} />
      {step && <PaceSwitch step={step} onPace={(pace) => room.act({ kind: 'paced', pace })} />}
      {step && state.phase !== 'story' && state.phase !== 'reading' && <Moves room={room} step={step} />}
      {step && turn && state.settings.where !== 'room' && (
        <Paste key={`${state.index} ${turn}`} room={room} step={step} turn={turn} />
      )}
      {step && pickedAt(state, state.index) !== undefined && <After room={room} step={step} />}
    </section>
  );
}

function placeOf({ state }: Room): string {
  if (state.index < 0) return words.opening;
  const { decisions } = state.road[0]!.story;
  return state.steps[state.index] ? words.of(state.index + 1, decisions) : words.end;
}

const nameOf = (step: Step, phase: Phase) => (phase === 'vote' && step.pace === 'fast' ? onlyVote : steps[phase]!.name);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const letterOf = (step: Step, choice: string) => letters[step.scene.choices.findIndex(({ id }) => id === choice)]!;

/** Back, and on: the button says what will happen. */
function Ways({ room }: { room: Room }) {
  const stuck = typeof onward(room.state) === 'string';
  return (
    <div class="ways">
      <button
        type="button"
        class="button quiet"
        onClick={room.back}
        aria-disabled={room.state.phase === 'title' || undefined}
      >
        <Arrow back /> {words.back}
      </button>
      <button type="button" class="button on" data-onward aria-disabled={stuck || undefined} onClick={() => room.on()}>
        {onwardWords(room.state)} {!stuck && <Arrow />}
      </button>
    </div>
  );
}

function PaceSwitch({ step, onPace }: { step: Step; onPace: (pace: Pace) => void }) {
  return (
    <div class="pace">
      <fieldset class="segmented">
        <legend class="visually-hidden">{words.paceTitle}</legend>
        <Segments
          name="pace"
          options={['full', 'fast', 'told'] as const}
          labelOf={(pace) => words.paces[pace]}
          value={step.pace}
          onChange={onPace}
        />
      </fieldset>
      <p class="soft">{words.paceNote[step.pace]}</p>
    </div>
  );
}

/** With the branch taken: reading and story when the trainer wants, and other moves' stories. */
function After({ room, step }: { room: Room; step: Step }) {
  const { state } = room;
  const picked = pickedAt(state, state.index);
  const show = (phase: 'story' | 'reading') => room.act({ kind: 'went', index: state.index, phase, page: 0 });
  if (state.phase !== 'story' && state.phase !== 'reading' && state.phase !== 'told') return null;
  return (
    <div class="after">
      <p class="row">
        {state.phase !== 'story' && (
          <button type="button" class="button quiet" onClick={() => show('story')}>
            {after.story}
          </button>
        )}
        {state.phase !== 'reading' && (
          <button type="button" class="button quiet" onClick={() => show('reading')}>
            {after.reading}
          </button>
        )}
      </p>
      {state.phase !== 'told' && (
        <>
          <h2>{after.peek}</h2>
          <p class="row">
            {step.scene.choices.map((choice, index) =>
              index === picked ? null : (
                <button
                  key={choice.id}
                  type="button"
                  class="button quiet"
                  aria-pressed={state.peek === choice.id}
                  onClick={() =>
                    room.act(state.peek === choice.id ? { kind: 'peeked' } : { kind: 'peeked', choice: choice.id })
                  }
                >
                  {after.peekAt(letters[index]!, choice.label)}
                </button>
              ),
            )}
          </p>
          <p class="soft">{after.rivalFirst}</p>
        </>
      )}
    </div>
  );
}
