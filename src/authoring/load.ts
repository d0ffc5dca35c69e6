import type { Scenario } from '../scenario/types.ts';
import { check } from './check.ts';
import { printPlain } from './print.ts';
import { read } from './read.ts';

/**
 * One file for a page: the scenario, or the report that says why there is none. `file` is the path the report shows.
 * `judge` says whether a sound structure is enough or lengths and balance count as well.
 */
export function load(
  file: string,
  text: string,
  judge: 'structure' | 'everything' = 'structure',
): { scenario: Scenario } | { report: string } {
  const { scenario, problems } = judge === 'everything' ? check(text, file) : read(text, file);
  return scenario && !problems?.length ? { scenario } : { report: printPlain(problems ?? []) };
}
