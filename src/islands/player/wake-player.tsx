import { render } from 'preact';
import type { Scenario } from '../../scenario/types.ts';
import type { LessonLink } from './looking-back/LookingBack.tsx';
import { ScenarioPlayer } from './ScenarioPlayer.tsx';

/**
 * Draws the player where the page has put the address of its scenario. Until then, and where this never runs or the
 * scenario does not come, the page is the gamebook.
 */
async function wakePlayer() {
  const place = document.querySelector<HTMLElement>('.player');
  const { scenario, lessons } = place?.dataset ?? {};
  if (!place || !scenario || !lessons) return;
  const response = await fetch(scenario).catch(() => undefined);
  if (!response?.ok) return addEventListener('online', wakePlayer, { once: true });
  render(
    <ScenarioPlayer
      scenario={(await response.json()) as Scenario}
      lessons={JSON.parse(lessons) as Record<string, LessonLink>}
    />,
    place,
  );
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wakePlayer, { once: true });
else void wakePlayer();
