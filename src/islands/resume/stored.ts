import { database } from '../../progress/database.ts';
import { localMirror } from '../../progress/mirror.ts';
import { lastPlace, type LastPlace } from './last-place.ts';
import type { Places } from './places.ts';

/** Where a learner stopped, by all that the stores of this browser hold. */
export async function lastPlaceStored(places: Places): Promise<LastPlace | undefined> {
  return lastPlace(await allStored(), places);
}

/** All that the stores of this browser hold; of one that does not answer, nothing. */
export async function allStored(): Promise<unknown[]> {
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

async function inDatabase(): Promise<unknown[]> {
  try {
    return (await database().read()).map(({ value }) => value);
  } catch {
    return [];
  }
}
