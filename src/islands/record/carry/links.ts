import type { Folded, KeptRun } from '../../../progress/fold.ts';
import { runLink, type Edition } from '../../../progress/run-link.ts';
import { placeWith, sceneOf, type Places } from '../../resume/places.ts';
import { takeAddress } from './address.ts';

export interface RunLink {
  address: string;
  /** Texts that would make it too long. */
  leftOut: number;
}

/** The link that carries a run. Rejects in browsers that cannot pack it. */
export async function linkTo(run: KeptRun, folded: Folded, places: Places, root: string): Promise<RunLink> {
  const { fragment, leftOut } = await runLink(run, folded, editionOf(places));
  return { address: takeAddress(root, fragment), leftOut };
}

/** What is known of scenarios, as links have to know it. */
export function editionOf(places: Places): Edition {
  return {
    scene: (scenario, choice) => sceneOf(placeWith(places, scenario), choice)?.[0],
    phrases(scenario, revision, scene) {
      const known = placeWith(places, scenario)?.phrases;
      return known?.revision === revision && Object.hasOwn(known.of, scene) ? known.of[scene] : undefined;
    },
  };
}

/** Runs with at least one choice, the one touched last first. */
export function runsToCarry({ runs }: Folded): KeptRun[] {
  const last = (run: KeptRun) => run.steps.at(-1)!.at;
  return runs.filter(({ path }) => path.length > 0).toSorted((a, b) => last(b) - last(a));
}
