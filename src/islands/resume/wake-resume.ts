import { mayHold } from './may-hold.ts';
import type { LastPlace } from './last-place.ts';
import type { Places } from './places.ts';

declare global {
  interface Window {
    /** Shows where a learner stopped, or nothing: see `Resume.astro`. */
    bothHandsResume?: (at: LastPlace | undefined) => void;
  }
}

const places = document.getElementById('resume')?.dataset['places'];
if (places) {
  const look = async () => {
    if (document.getElementById('resume')?.hidden && !(await mayHold('step/'))) return;
    const { lastPlaceStored } = await import('./stored.ts');
    window.bothHandsResume?.(await lastPlaceStored(JSON.parse(places) as Places));
  };
  // Where it can't be fetched, what the mirror said stands.
  const quietly = () => void look().catch(() => undefined);
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(quietly);
  else setTimeout(quietly, 200);
  // A page out of the back/forward cache shows what was true when it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted) quietly();
  });
}
