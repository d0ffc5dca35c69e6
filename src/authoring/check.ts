import type { Scenario } from '../scenario/types.ts';
import { checkCodes, type Figure } from './balance.ts';
import { checkHabits } from './habits.ts';
import type { Finding, Problem } from './issues.ts';
import { keyOf } from './key.ts';
import { checkLengths } from './lengths.ts';
import { runsEach, simulatePlayers, type Played } from './players.ts';
import { draft } from './read.ts';
import { simulationOf } from './simulation.ts';
import { checkSurface } from './surface.ts';

/** Everything that can be said about one file. Figures and players are there as soon as the structure is sound. */
export interface Checked {
  file: string;
  scenario?: Scenario;
  problems: Problem[];
  figures: Figure[];
  players: Played[];
}

/** Reads a scenario file and judges structure first; if that is sound, lengths and balance as well. Never throws. */
export function check(text: string, file: string, runs = runsEach): Checked {
  const { scenario, problems, tell } = draft(text, file);
  if (!scenario) return { file, problems, figures: [], players: [] };
  const findings: Finding[] = [];
  checkLengths(scenario, (finding) => void findings.push(finding));
  const key = keyOf(scenario);
  const players = simulatePlayers(simulationOf(scenario), runs);
  const measured = [checkCodes(key), checkHabits(key, players), checkSurface(key)];
  findings.push(...measured.flatMap((each) => each.findings));
  const byCheck = (a: Figure, b: Figure) => Number(a.check.slice(1)) - Number(b.check.slice(1));
  return {
    file,
    scenario,
    problems: findings.map(tell).sort((a, b) => a.line - b.line || a.column - b.column),
    figures: measured.flatMap((each) => each.figures).sort(byCheck),
    players,
  };
}
