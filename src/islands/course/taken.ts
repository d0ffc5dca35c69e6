import type { Folded } from '../../progress/fold.ts';

/** What the note with the way that a learner takes is about, and its name. */
export const wayAbout = 'course';
export const wayName = 'way';

/** The way that was taken; none where none was, or it was left again. */
export function wayTaken(folded: Folded): string | undefined {
  const way = folded.notes.get(wayAbout)?.get(wayName)?.value;
  return typeof way === 'string' && way ? way : undefined;
}
