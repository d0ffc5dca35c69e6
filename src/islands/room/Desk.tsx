import { useLayoutEffect } from 'preact/hooks';
import { hasEnded, stepAt } from '../../report/room/fold.ts';
import { desk as words } from '../../words/en/room.ts';
import { useStore } from '../use-store.ts';
import { Clock } from './Clock.tsx';
import { Finish } from './Finish.tsx';
import { OfflineStatus } from '../offline/OfflineStatus.tsx';
import type { Keeper } from './keeper.ts';
import { Notes } from './Notes.tsx';
import { Now } from './Now.tsx';
import { PathSoFar } from './PathSoFar.tsx';
import { Plan } from './Plan.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { Stage } from './Stage.tsx';
import type { RoomLinks } from './Start.tsx';
import { TopBar } from './TopBar.tsx';
import type { Room } from './use-room.ts';

interface Props {
  room: Room;
  keeper: Keeper;
  links: RoomLinks;
  onOneWindow: () => void;
  onKeys: () => void;
}

/** The trainer's window. */
export function Desk({ room, keeper, links, onOneWindow, onKeys }: Props) {
  const { state, session } = room;
  const kept = useStore(keeper.$kept);
  const before = useStore(keeper.$before);
  const step = stepAt(state);
  const atEnd = state.index >= 0 && !step;
  useLayoutEffect(() => scrollTo(0, 0), [state.index, state.phase]);
  return (
    <div class="desk">
      <TopBar {...{ room, keeper, onOneWindow, onKeys }} />
      {before && session.events.length === 0 && (
        <p class="notice">
          {words.anew}{' '}
          <button type="button" class="button plain" onClick={keeper.takeBack}>
            {words.takeBack}
          </button>
        </p>
      )}
      {!kept && (
        <p class="notice" role="alert">
          {words.notKept}
        </p>
      )}
      <div class="desk-columns">
        <div class="desk-main">
          <Now room={room} />
          {(atEnd || hasEnded(state)) && <Finish room={room} links={links} />}
        </div>
        <aside class="desk-side">
          <h2 class="kicker">{words.now}</h2>
          <div class="preview">
            <Stage slide={room.slide} blank={state.blank} size={state.size} preview />
          </div>
          <Clock room={room} />
          {step && <Notes state={state} step={step} />}
          <PathSoFar room={room} />
          <Plan state={state} />
          <details>
            <summary>{words.settings}</summary>
            <SettingsForm settings={state.settings} onChange={(settings) => room.act({ kind: 'set', settings })} />
          </details>
          <OfflineStatus />
          <p class="row">
            <span class="soft">{kept && words.kept}</span>
            <button type="button" class="button plain" onClick={keeper.leave}>
              {words.leave}
            </button>
          </p>
        </aside>
      </div>
    </div>
  );
}
