import { desk as words, done, windows } from '../../words/en/room.ts';
import { useStore } from '../use-store.ts';
import { audienceHref } from './address.ts';
import { whyOneWindow } from './channel.ts';
import type { Keeper } from './keeper.ts';
import type { Room } from './use-room.ts';
import { useState } from 'preact/hooks';

interface Props {
  room: Room;
  keeper: Keeper;
  onOneWindow: () => void;
  onKeys: () => void;
}

/** The tools that are always at hand: windows, blank, type, undo, keys. */
export function TopBar({ room, keeper, onOneWindow, onKeys }: Props) {
  const undone = useStore(keeper.$undone);
  const last = room.session.events.at(-1);
  return (
    <header class="top-bar">
      <WindowButton room={room} keeper={keeper} onOneWindow={onOneWindow} />
      <span class="tools">
        <button type="button" aria-pressed={room.state.blank} onClick={room.blank}>
          {words.blank}
        </button>
        <button type="button" title={words.smaller} onClick={() => room.size(-1)}>
          A− <span class="visually-hidden">{words.smaller}</span>
        </button>
        <button type="button" title={words.bigger} onClick={() => room.size(1)}>
          A+ <span class="visually-hidden">{words.bigger}</span>
        </button>
        <button type="button" aria-disabled={!last || undefined} onClick={room.undo}>
          {last ? words.undo(done[last.kind]) : words.undoNothing}
        </button>
        {undone.length > 0 && (
          <button type="button" onClick={keeper.redo}>
            {words.redo}
          </button>
        )}
        <button type="button" onClick={onKeys}>
          {words.keys} (?)
        </button>
      </span>
    </header>
  );
}

/** Opens the audience's window, or says why there can be none. */
function WindowButton({ room, keeper, onOneWindow }: Omit<Props, 'onKeys'>) {
  const open = useStore(keeper.$other);
  const [blocked, setBlocked] = useState(false);
  const why = whyOneWindow();
  const href = audienceHref(room.session.id);
  const openIt = () => {
    const opened = window.open(href, `both-hands-${room.session.id}`, 'popup,width=1280,height=720');
    setBlocked(!opened);
    opened?.focus();
  };
  return (
    <span class="window-tools">
      {!why && (
        <button type="button" class="button" onClick={openIt}>
          {open ? windows.again : windows.open}
        </button>
      )}
      <button type="button" class={why ? 'button' : 'button quiet'} onClick={onOneWindow}>
        {windows.one}
      </button>
      <span class={`window-state ${open ? 'is-open' : ''}`} role="status">
        {why ? windows[why] : open ? windows.isOpen : windows.notOpen}
      </span>
      {why === 'framed' && (
        <a href={location.href} target="_blank" rel="noopener">
          {windows.ownTab}
        </a>
      )}
      {blocked && (
        <span class="notice" role="alert">
          {windows.blocked}{' '}
          <a href={href} target="_blank">
            {windows.link}
          </a>
        </span>
      )}
    </span>
  );
}
