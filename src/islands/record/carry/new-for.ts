import { keyOf, type Entry } from '../../../progress/entries.ts';
import type { Folded } from '../../../progress/fold.ts';
import type { Carried } from '../../../progress/run-link.ts';

/** What a link would add: steps that are not here, and marks of which nothing is known here. */
export function newFor(folded: Folded, { steps, notes }: Carried): Entry[] {
  const known = new Set(folded.runs.flatMap((run) => run.steps.map(keyOf)));
  return [
    ...steps.filter((step) => !known.has(keyOf(step))),
    ...notes.filter(({ about, name }) => !folded.notes.get(about)?.has(name)),
  ];
}
