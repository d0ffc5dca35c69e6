import { useEffect, useRef } from 'preact/hooks';
import type { Room } from './use-room.ts';

interface Keys {
  room: Room | undefined;
  /** The window shows the audience's view: arrows up and down and the space bar work, too. */
  stage: boolean;
  /** Single letters work as keys. */
  letters: boolean;
  onHelp: () => void;
  onEscape: () => void;
  onOneWindow?: () => void;
  /** A digit outside of any field. */
  onDigit?: (digit: string) => void;
}

/** The keyboard and presenter remotes. Nothing here holds back what a browser does with F5 and Escape. */
export function useKeys(given: Keys): void {
  const keys = useRef(given);
  keys.current = given;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // Under the list of keys nothing moves. It is asked for itself, because it is gone a moment before it has told so.
      if (document.querySelector('dialog[open]')) return;
      // What the browser itself does with Escape stays: it leaves the full screen.
      if (event.key === 'Escape') return keys.current.onEscape();
      const action = actionOf(event, keys.current);
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function actionOf(event: KeyboardEvent, { room, stage, letters, ...on }: Keys): (() => void) | undefined {
  const at = event.target instanceof Element ? event.target : document.body;
  const typing = at.closest('textarea, select, input:not([data-count], [type="radio"], [type="checkbox"])') !== null;
  const picking = at.closest('[type="radio"]') !== null;
  const counting = at.closest('[data-count]') !== null;
  const { key } = event;
  if (event.altKey || event.repeat) return undefined;
  if (event.ctrlKey || event.metaKey) return key === 'z' && !typing && room ? room.undo : undefined;
  if (typing) return undefined;
  if (key === 'PageDown') return room?.on;
  if (key === 'PageUp') return room?.back;
  if (counting) return letters && room ? letterAction(key, room, on, true) : undefined;
  if (!picking && (key === 'ArrowRight' || (stage && key === 'ArrowDown'))) return room?.on;
  if (!picking && (key === 'ArrowLeft' || (stage && key === 'ArrowUp'))) return room?.back;
  if (key === ' ' && stage && !at.closest('button, a, summary')) return room?.on;
  if (/^\d$/.test(key) && on.onDigit) return () => on.onDigit?.(key);
  return letters && room ? letterAction(key, room, on, false) : undefined;
}

function letterAction(
  key: string,
  room: Room,
  on: Pick<Keys, 'onHelp' | 'onOneWindow'>,
  counting: boolean,
): (() => void) | undefined {
  switch (key.toLowerCase()) {
    case 'b':
    case '.':
      return room.blank;
    case 'r':
      return room.reading;
    case 'u':
      return room.undo;
    case '+':
    case '=':
      return counting ? undefined : () => room.size(1);
    case '-':
      return counting ? undefined : () => room.size(-1);
    case 'f':
      return () => void toggleFullScreen();
    case 'o':
      return on.onOneWindow;
    case '?':
      return on.onHelp;
    default:
      return undefined;
  }
}

/** The whole screen, and back. Where a browser refuses, the window stays as it is. */
export async function toggleFullScreen(): Promise<void> {
  const change = document.fullscreenElement
    ? () => document.exitFullscreen()
    : () => document.documentElement.requestFullscreen();
  await Promise.resolve()
    .then(change)
    .catch(() => undefined);
}
