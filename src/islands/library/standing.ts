import { parseEntry, type Entry } from '../../progress/entries.ts';
import { fold } from '../../progress/fold.ts';

/** How far a learner has come with a scenario: the open run that was touched last, and how many runs were ended. */
export interface Standing {
  begun?: { number: number; at: number };
  finished: number;
}

/**
 * By scenario id, from what the stores of a browser hold.
 * @param decisions by scenario id: how many decisions every road has. Other scenarios are left out.
 */
export function standings(stored: readonly unknown[], decisions: ReadonlyMap<string, number>): Map<string, Standing> {
  const entries = stored.map(parseEntry).filter((entry): entry is Entry => typeof entry === 'object');
  const found = new Map<string, Standing>();
  for (const { scenario, path, steps } of fold(entries).runs) {
    const of = decisions.get(scenario);
    if (of === undefined || path.length === 0) continue;
    const known = found.get(scenario) ?? { finished: 0 };
    const at = steps.at(-1)?.at ?? 0;
    if (path.length >= of) found.set(scenario, { ...known, finished: known.finished + 1 });
    else if (!known.begun || at > known.begun.at) found.set(scenario, { ...known, begun: { number: path.length, at } });
    else found.set(scenario, known);
  }
  return found;
}
