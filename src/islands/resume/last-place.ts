import { parseEntry, type Entry } from '../../progress/entries.ts';
import { fold, type KeptRun } from '../../progress/fold.ts';
import { placeWith, sceneOf, type Places } from './places.ts';

/** Where a learner stopped: what the line on the home page says. */
export interface LastPlace {
  scenario: string;
  title: string;
  /** Id of the run. */
  run: string;
  scene: string;
  number: number;
  of: number;
  /** How many other runs are open. */
  others: number;
}

/** The open run that was touched last, or nothing where none is open. A finished run is not to be continued. */
export function lastPlace(stored: readonly unknown[], places: Places): LastPlace | undefined {
  const entries = stored.map(parseEntry).filter((entry): entry is Entry => typeof entry === 'object');
  const open = fold(entries).runs.flatMap((run) => placeOfRun(run, places));
  const [last] = open.toSorted((a, b) => b.at - a.at);
  return last && { ...last.place, others: open.length - 1 };
}

function placeOfRun(run: KeptRun, places: Places): { at: number; place: LastPlace }[] {
  const place = placeWith(places, run.scenario);
  const number = run.path.length;
  if (!place || number === 0 || number >= place.decisions) return [];
  const scene = sceneOf(place, run.path.at(-1)!)?.[1] ?? '';
  const { title, decisions: of } = place;
  return [
    { at: run.steps.at(-1)!.at, place: { scenario: run.scenario, title, run: run.id, scene, number, of, others: 0 } },
  ];
}
