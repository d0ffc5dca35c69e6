import { render } from 'preact';
import type { Scenario } from '../../scenario/types.ts';
import { page as words } from '../../words/en/room.ts';
import { Room } from './Room.tsx';
import type { RoomLinks } from './Start.tsx';

/**
 * Draws the room where the page has put the address of its scenario. Everything that a session needs comes with this
 * file and that one: nothing is fetched later.
 */
async function wakeRoom() {
  const place = document.querySelector<HTMLElement>('.room');
  const { scenario, links } = place?.dataset ?? {};
  if (!place || !scenario || !links) return;
  const response = await fetch(scenario).catch(() => undefined);
  if (!response?.ok) {
    place.querySelector('.room-waking')!.textContent = words.failed;
    return addEventListener('online', wakeRoom, { once: true });
  }
  place.replaceChildren();
  render(<Room scenario={(await response.json()) as Scenario} links={JSON.parse(links) as RoomLinks} />, place);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wakeRoom, { once: true });
else void wakeRoom();
