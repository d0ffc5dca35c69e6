import type { Scenario } from '../scenario/types.ts';
import { printPlain } from './print.ts';
import { read } from './read.ts';

/** One file for a page: the scenario, or the report that says why there is none. `file` is the path the report shows. */
export function load(file: string, text: string): { scenario: Scenario } | { report: string } {
  const { scenario, problems } = read(text, file);
  return scenario ? { scenario } : { report: printPlain(problems) };
}
