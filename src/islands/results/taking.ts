import { editionsFor, reading, takingIn, type Intake, type Progress, type Source } from '../../report/intake.ts';
import { catalogueFor } from '../../report/short-id.ts';
import type { Catalogue, Result } from '../../report/types.ts';
import { courseList, edition, editionSoFar } from '../course-data.ts';
import { readAll } from './read-all.ts';
import { inSlices } from './slices.ts';

/** What the short ids of codes stand for. Rejects where the list of the course does not come. */
export async function catalogue(): Promise<Catalogue> {
  return catalogueFor(await courseList());
}

export type Taken =
  | { kind: 'taken'; intake: Intake }
  /** Stopped on the way: what was read until then. */
  | { kind: 'stopped'; intake: Intake; done: number; of: number }
  | { kind: 'no-course' };

/** Takes a text in without freezing the page: finds codes, fetches the stories they need, reads them. */
export async function take(
  intake: Intake,
  source: Source,
  onProgress: (progress: Progress) => boolean,
): Promise<Taken> {
  const known = await catalogue().catch(() => undefined);
  if (!known) return { kind: 'no-course' };
  const read = await inSlices(reading(source), () => onProgress({ done: 0, of: 0 }));
  if (!read) return { kind: 'stopped', intake, done: 0, of: 0 };
  await Promise.all(editionsFor(read, known).map(({ id, revision }) => edition(id, revision)));
  let soFar: (Progress & { soFar: () => Intake }) | undefined;
  const taken = await inSlices(takingIn(intake, read, known, editionSoFar), (step) => {
    soFar = step;
    return onProgress(step);
  });
  if (!taken) return { kind: 'stopped', intake: soFar!.soFar(), done: soFar!.done, of: soFar!.of };
  await inSlices(playing(taken.results), () => true);
  return { kind: 'taken', intake: taken };
}

/** Plays results again a few at a time, before they are shown all at once. */
export function* playing(results: readonly Result[]): Generator<Progress, void> {
  for (let done = 0; done < results.length; done += 20) {
    readAll(results.slice(done, done + 20));
    yield { done, of: results.length };
  }
}
