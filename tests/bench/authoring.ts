import { simulatePlayers } from '../../src/authoring/players.ts';
import { printPlain } from '../../src/authoring/print.ts';
import { read } from '../../src/authoring/read.ts';
import { simulationOf } from '../../src/authoring/simulation.ts';
import { readYaml } from '../../src/authoring/source.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { checkStructure } from '../../src/authoring/structure.ts';
import { bigFile } from './big-file.ts';
import { atMost, round, type Figure } from './report.ts';

/** What reading a scenario file costs: its structure beside the YAML parse, growing with the file and not faster. */
export function authoringFigures(): Figure[] {
  const [small, big] = [bigFile(40), bigFile(160)];
  const check = (scenario: Scenario) => () => checkStructure(scenario, () => undefined);
  const [parse, ofSmall, ofBig] = times([() => readYaml(big), check(scenarioOf(small)), check(scenarioOf(big))]);
  const simulation = simulationOf(scenarioOf(bigFile(24)));
  const began = performance.now();
  simulatePlayers(simulation);
  const players = (performance.now() - began) / 1000;
  return [
    atMost(
      'checking the structure, to the YAML parse',
      ofBig! / parse!,
      0.25,
      'x',
      `${round(ofBig!)} ms and ${round(parse!)} ms for ${Math.round(big.length / 1024)} kB`,
    ),
    atMost('checking a file of four times the size, to the small one', ofBig! / ofSmall!, 8, 'x'),
    atMost('simulated players, 24 decisions', players, 2, ' s'),
  ];
}

function scenarioOf(text: string): Scenario {
  const { scenario, problems } = read(text, 'long.yaml');
  if (!scenario) throw new Error(printPlain(problems));
  return scenario;
}

/** Milliseconds of each action, the fastest of the rounds in which they take turns: the others were held up. */
function times(actions: (() => unknown)[]): number[] {
  const rounds = Array.from({ length: 15 }, () =>
    actions.map((action) => {
      const began = performance.now();
      action();
      return performance.now() - began;
    }),
  ).slice(3);
  return actions.map((_, at) => Math.min(...rounds.map((round) => round[at]!)));
}
