import { allScenarios } from '../../course.ts';
import type { Site } from '../../islands/record/use-record.ts';
import { prepare } from '../../scenario/engine.ts';
import { address } from '../address.ts';

/** What an exercise has to know of the course to read a learner's runs: no story, and no lesson. */
export async function siteForRuns(): Promise<Site> {
  const scenarios = await allScenarios();
  return {
    root: address(),
    scenarios: scenarios.map((scenario) => ({
      id: scenario.id,
      title: scenario.title,
      decisions: prepare(scenario).decisions,
    })),
    modules: [],
  };
}
