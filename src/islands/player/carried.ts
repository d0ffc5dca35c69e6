import { archivedScenario } from '../../progress/archive.ts';
import { carryOver } from '../../progress/carry-over.ts';
import type { KeptRun } from '../../progress/fold.ts';
import type { CarryOver } from '../../progress/kept-run.ts';
import type { Scenario } from '../../scenario/types.ts';
import { revivedSentence } from '../../words/en/revived.ts';

/** Way from the player's page to the archive. */
const folder = '../../released/';

/** Knows the revisions that the given runs were made in, as far as the site still has them. Fetched only where there are any. */
export async function carriedOver(scenario: Scenario, runs: readonly KeptRun[]): Promise<CarryOver> {
  const revisions = new Set(runs.map(({ revision }) => revision).filter((each) => each !== scenario.revision));
  const found = await Promise.all(
    [...revisions].map(async (each) => [each, await archivedScenario(folder, scenario.id, each)] as const),
  );
  const archive = new Map(found);
  return carryOver(
    scenario,
    (revision) => archive.get(revision),
    (revived) => revivedSentence(revived),
  );
}
