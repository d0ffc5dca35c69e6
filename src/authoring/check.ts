import type { Scenario } from '../scenario/types.ts';
import { checkCodes, type Figure } from './balance.ts';
import { checkHabits } from './habits.ts';
import type { Finding, Problem } from './issues.ts';
import { keyOf } from './key.ts';
import { checkLengths } from './lengths.ts';
import { runsEach, simulatePlayers, type Played } from './players.ts';
import { draft } from './read.ts';
import { checkReleased } from './released.ts';
import { simulationOf } from './simulation.ts';
import { checkSurface } from './surface.ts';

/** Everything that can be said about one file. Figures and players are there as soon as the structure is sound. */
export interface Checked {
  file: string;
  scenario?: Scenario;
  problems: Problem[];
  /** What an author should know and may leave as it is. */
  warnings: Problem[];
  figures: Figure[];
  players: Played[];
}

/**
 * Reads a scenario file and judges structure first; if that is sound, lengths and balance as well, and what its
 * released revisions, the oldest first, ask of it. Never throws.
 */
export function check(text: string, file: string, runs = runsEach, released: readonly Scenario[] = []): Checked {
  const { scenario, problems, tell } = draft(text, file);
  if (!scenario) return { file, problems, warnings: [], figures: [], players: [] };
  const findings: Finding[] = [];
  checkLengths(scenario, (finding) => void findings.push(finding));
  const key = keyOf(scenario);
  const players = simulatePlayers(simulationOf(scenario), runs);
  const measured = [checkCodes(key), checkHabits(key, players), checkSurface(key)];
  const beside = checkReleased(scenario, released);
  findings.push(...measured.flatMap((each) => each.findings), ...beside.problems);
  const byCheck = (a: Figure, b: Figure) => Number(a.check.slice(1)) - Number(b.check.slice(1));
  return {
    file,
    scenario,
    problems: findings.map(tell).sort((a, b) => a.line - b.line || a.column - b.column),
    warnings: beside.warnings.map(tell),
    figures: measured.flatMap((each) => each.figures).sort(byCheck),
    players,
  };
}
