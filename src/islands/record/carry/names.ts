import type { Names } from '../../../progress/csv.ts';
import { carry as words } from '../../../words/en/carry.ts';
import { placeWith, sceneOf, type Places } from '../../resume/places.ts';

/** Ids as words, as far as this edition of the course knows them; an id that it does not know stands for itself. */
export function namesFrom(places: Places): Names {
  const scene = (scenario: string, choice: string) => sceneOf(placeWith(places, scenario), choice);
  return {
    scenario: (id) => placeWith(places, id)?.title ?? id,
    moment: (scenario, choice) => scene(scenario, choice)?.[1] ?? choice,
    scene: (scenario, choice) => scene(scenario, choice)?.[0] ?? '',
    choice(scenario, choice) {
      const labels = placeWith(places, scenario)?.labels;
      return labels && Object.hasOwn(labels, choice) ? labels[choice]! : choice;
    },
    head: words.table.head,
    kinds: words.table.kinds,
    note: (name) => (Object.hasOwn(words.notes, name) ? words.notes[name]! : name),
  };
}
