import { localMirror } from '../../progress/mirror.ts';
import { lastPlace, type LastPlace } from './last-place.ts';
import type { Places } from './places.ts';

declare global {
  interface Window {
    /** Shows where a learner stopped, or nothing: see `Resume.astro`. */
    bothHandsResume?: (at: LastPlace | undefined) => void;
  }
}

const places = document.getElementById('resume')?.dataset['places'];
if (places) {
  const look = async () => window.bothHandsResume?.(lastPlace(await stored(), JSON.parse(places) as Places));
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(() => void look());
  else setTimeout(() => void look(), 200);
  // A page out of the back/forward cache shows what was true when it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted) void look();
  });
}

/** All that the stores of this browser hold. */
async function stored(): Promise<unknown[]> {
  return [...inMirror(), ...(await inDatabase())];
}

function inMirror(): unknown[] {
  try {
    return localMirror(() => localStorage)
      .read()
      .map(({ value }) => value);
  } catch {
    return [];
  }
}

/** Whoever has no database yet does not get one by looking at this page. */
async function inDatabase(): Promise<unknown[]> {
  try {
    const there = await indexedDB.databases();
    if (!there.some(({ name }) => name === 'both-hands')) return [];
    const { database } = await import('../../progress/database.ts');
    return (await database().read()).map(({ value }) => value);
  } catch {
    return [];
  }
}
