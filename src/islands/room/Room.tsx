import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { trainerStore } from '../../progress/trainer-store.ts';
import type { Scenario } from '../../scenario/types.ts';
import { desk as words, windows } from '../../words/en/room.ts';
import { windowAddress } from './address.ts';
import { Desk } from './Desk.tsx';
import { openKeeper, type Keeper } from './keeper.ts';
import { KeyMap } from './KeyMap.tsx';
import { OneWindow } from './OneWindow.tsx';
import { Stage } from './Stage.tsx';
import { Start, type RoomLinks } from './Start.tsx';
import { useKeys } from './use-keys.ts';
import { useRoom } from './use-room.ts';

interface Props {
  scenario: Scenario;
  links: RoomLinks;
}

/** A scenario played with a group: the trainer's window or the audience's, as the address says. */
export function Room(props: Props) {
  const [keeper, setKeeper] = useState<Keeper>();
  useEffect(() => {
    void openKeeper(props.scenario, windowAddress(), trainerStore()).then(setKeeper);
  }, []);
  return keeper ? <OpenRoom {...props} keeper={keeper} /> : null;
}

function OpenRoom({ scenario, links, keeper }: Props & { keeper: Keeper }) {
  const room = useRoom(keeper, scenario);
  const [one, setOne] = useState(false);
  const [help, setHelp] = useState(false);
  const [letters, setLetters] = useState(true);
  const audience = keeper.role === 'audience';
  const stage = audience || one;

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['room'] = stage ? 'stage' : room ? 'desk' : 'start';
    document.title = audience ? scenario.title : room ? `${words.title}: ${scenario.title}` : document.title;
  }, [stage, !room]);

  useKeys({
    room,
    stage,
    letters,
    onHelp: () => setHelp(true),
    onEscape: () => {
      if (one && !document.fullscreenElement) setOne(false);
      else if (room?.state.peek) room.act({ kind: 'peeked' });
    },
    ...(!audience && { onOneWindow: () => setOne(!one), onDigit: intoFirstField }),
  });

  const draw = () => {
    if (audience)
      return room ? <Stage slide={room.slide} blank={room.state.blank} size={room.state.size} /> : <Waiting />;
    if (!room) return <Start {...{ scenario, keeper, links }} />;
    if (one) return <OneWindow room={room} onLeave={() => setOne(false)} />;
    return <Desk {...{ room, keeper, links }} onOneWindow={() => setOne(true)} onKeys={() => setHelp(true)} />;
  };
  return (
    <>
      {draw()}
      {help && <KeyMap letters={letters} onLetters={setLetters} onClose={() => setHelp(false)} />}
    </>
  );
}

function Waiting() {
  return (
    <div class="stage">
      <div class="stage-main stage-waiting">
        <h1>{windows.waiting}</h1>
        <p>{windows.waitingLead}</p>
      </div>
    </div>
  );
}

/** A digit typed while no field has the focus goes into the first count. */
function intoFirstField(digit: string): void {
  const field = document.querySelector<HTMLInputElement>('[data-count]');
  if (!field) return;
  field.focus();
  field.value = digit;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.setSelectionRange(1, 1);
}
