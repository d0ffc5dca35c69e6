import { letters } from '../../scenario/letters.ts';
import { plain } from '../../scenario/text.ts';
import { view } from '../../scenario/view.ts';
import type { RoomState, Step } from '../../report/room/fold.ts';
import { desk as words } from '../../words/en/room.ts';
import { handWork } from '../../words/en/reading.ts';
import { Prose, ToldProse } from '../player/Prose.tsx';

const work = { ...handWork, both: 'both hands', neither: 'neither' };

/** What the trainer has beside a decision: the author's notes for the talk, the scene to read aloud, and the key. */
export function Notes({ state, step }: { state: RoomState; step: Step }) {
  const { scene } = step;
  const { debrief } = scene;
  const seen = view(state.road[state.index]!);
  const rival = scene.choices.findIndex(({ id }) => id === debrief?.rival.choice);
  return (
    <section class="desk-notes" aria-labelledby="room.notes">
      <h2 id="room.notes">{words.notes}</h2>
      {debrief ? (
        <dl>
          <dt>{words.question}</dt>
          <dd class="asked">{plain(debrief.question)}</dd>
          <dt>{words.listen}</dt>
          <dd>{plain(debrief.listen)}</dd>
          <dt>{words.misreading}</dt>
          <dd>{plain(debrief.misreading)}</dd>
          {rival >= 0 && (
            <>
              <dt>
                {words.rival}: {letters[rival]}, {scene.choices[rival]!.label}
              </dt>
              <dd>{plain(debrief.rival.argument)}</dd>
            </>
          )}
        </dl>
      ) : (
        <p class="soft">{words.noNotes}</p>
      )}
      <details open={step.pace === 'told'}>
        <summary>{words.sceneText}</summary>
        <div class="story">
          <ToldProse told={seen.arrival} />
          <Prose text={seen.text} />
        </div>
      </details>
      <details>
        <summary>{words.key}</summary>
        <p>
          <strong>{words.asksFor(work[scene.calls])}</strong>{' '}
          {scene.also.length > 0 && words.alsoWorks(scene.also.map((mode) => work[mode]).join(', '))}
        </p>
        <p>{plain(seen.why ?? scene.why)}</p>
      </details>
    </section>
  );
}
