import { render } from 'preact';
import type { Scenario } from '../../scenario/types.ts';
import type { LessonLink } from './LookingBack.tsx';
import { ScenarioPlayer } from './ScenarioPlayer.tsx';

/** Draws the player where the page has put its scenario. Until then, and where this never runs, the page is the gamebook. */
function wakePlayer() {
  const place = document.querySelector<HTMLElement>('.player');
  const { scenario, lessons } = place?.dataset ?? {};
  if (!place || !scenario || !lessons) return;
  render(
    <ScenarioPlayer
      scenario={JSON.parse(scenario) as Scenario}
      lessons={JSON.parse(lessons) as Record<string, LessonLink>}
    />,
    place,
  );
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wakePlayer, { once: true });
else wakePlayer();
