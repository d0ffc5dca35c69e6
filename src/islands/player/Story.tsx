import { useEffect, useRef } from 'preact/hooks';
import { delayedAt, view } from '../../scenario/view.ts';
import type { State } from '../../scenario/engine.ts';
import type { Move } from '../../scenario/outcome.ts';
import type { Gauge, GaugeChanges } from '../../scenario/types.ts';
import { letters } from '../../scenario/letters.ts';
import { plain } from '../../scenario/text.ts';
import { player as words } from '../../words/en/player.ts';
import { ToldProse } from './Prose.tsx';
import { Reading } from './Reading.tsx';
import { Title } from './Scene.tsx';

interface Props {
  move: Move;
  /** Readings to give on this screen, in order; the last is of this move. Empty: not now. */
  readings: readonly Move[];
  /** Whether those readings stand open. */
  read: boolean;
  firstReading: boolean;
  later: string | undefined;
  rest: string | undefined;
  partTitle: string | undefined;
  canTakeBack: boolean;
  onRead: () => void;
  onGoOn: () => void;
  onTakeBack: () => void;
}

/** What came of a choice; then, asked for, how it reads; then on. */
export function Story(props: Props) {
  const { move, readings, read } = props;
  const letter = letters[move.decision.choices.indexOf(move.choice)];
  const toRead = readings.length > 0 && !read;
  const now = useRef<HTMLDivElement>(null);
  const opened = useRef(read);
  useEffect(() => {
    if (read && !opened.current) now.current?.focus();
    opened.current = read;
  }, [read]);
  return (
    <div class="two-sides">
      <div class="side">
        <Title kicker={`${words.youChose} ${letter}`}>{move.choice.label}</Title>
        <p class="chosen">{plain(move.choice.text)}</p>
        <div class="story">
          <ToldProse told={view(move.after).story} />
        </div>
        <GaugeLine changes={changesOf(move.after)} gauges={move.after.story.scenario.gauges} />
      </div>
      <div class="side">
        {read && readings.length > 0 && (
          <div class="readings-now" tabIndex={-1} ref={now}>
            {props.firstReading && (
              <aside class="card first-reading">
                <h3>{words.firstReadingTitle}</h3>
                <p>{words.firstReading}</p>
              </aside>
            )}
            {props.partTitle && <h3>{words.partReadings(props.partTitle)}</h3>}
            {readings.map((each) => (
              <div key={each.decision.id}>
                {readings.length > 1 && (
                  <p class="kicker">
                    {each.decision.title}: {each.choice.label}
                  </p>
                )}
                <Reading move={each} />
              </div>
            ))}
          </div>
        )}
        {props.later && <p class="soft">{props.later}</p>}
        {props.rest && !toRead && (
          <aside class="card rest">
            <p>
              <strong>{words.rest(props.rest)}</strong> {words.restLead}
            </p>
          </aside>
        )}
        <p class="row actions">
          {toRead ? (
            <button type="button" class="button" data-key="g" onClick={props.onRead}>
              {words.read}
            </button>
          ) : (
            <button type="button" class="button" data-key="g" onClick={props.onGoOn}>
              {move.after.scene.kind === 'ending' ? words.toEnding : words.goOn}
            </button>
          )}
          {props.canTakeBack && (
            <button type="button" class="button quiet" onClick={props.onTakeBack}>
              {words.takeBack}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

/** The sum of what moved with this choice and what was told right after it. */
export function changesOf(after: State): GaugeChanges {
  const sum: GaugeChanges = { ...after.choice!.gauges };
  for (const event of delayedAt(after, after.before!.scene.id, 'after')) {
    for (const [id, change] of Object.entries(event.gauges)) sum[id] = (sum[id] ?? 0) + change;
  }
  return sum;
}

/** Gauges that moved, as words in one line. */
export function GaugeLine({ changes, gauges }: { changes: GaugeChanges; gauges: readonly Gauge[] }) {
  const moved = gauges.filter(({ id }) => changes[id]);
  if (moved.length === 0) return null;
  return (
    <p class="gauge-line soft">
      {moved.map(({ id, label }) => (changes[id]! > 0 ? words.up(label) : words.down(label))).join(' · ')}
    </p>
  );
}
