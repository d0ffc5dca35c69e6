import type { Scenario } from '../scenario/types.ts';
import { check, type Checked } from './check.ts';
import { runsEach } from './players.ts';
import { printPlain } from './print.ts';
import { read } from './read.ts';

/**
 * One file for a page: the scenario, or the report that says why there is none. `file` is the path the report shows.
 * `judge` says whether a sound structure is enough or lengths, balance and the revisions `released` count as well.
 */
export function load(
  file: string,
  text: string,
  judge: 'structure' | 'everything' = 'structure',
  released: readonly Scenario[] = [],
): { scenario: Scenario; warnings: string } | { report: string } {
  const judged: Partial<Checked> = judge === 'everything' ? check(text, file, runsEach, released) : read(text, file);
  const { scenario, problems = [], warnings = [] } = judged;
  return scenario && !problems.length
    ? { scenario, warnings: printPlain(warnings, 'warning') }
    : { report: printPlain(problems) };
}
