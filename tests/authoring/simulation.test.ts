import { expect, test } from 'vitest';
import { numbersFrom } from '../../src/scenario/random.ts';
import { randomRuns } from '../../src/authoring/paths.ts';
import { playerNames, simulatePlayers } from '../../src/authoring/players.ts';
import { read } from '../../src/authoring/read.ts';
import { play, simulationOf } from '../../src/authoring/simulation.ts';
import { pathOf } from '../../src/scenario/engine.ts';
import { fitOf, valueOf } from '../../src/scenario/judge.ts';
import { outcomeOf } from '../../src/scenario/outcome.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { soundFile, yamlOf } from '../fixtures/sound.ts';
import { lostKey } from './corpus.ts';

const twelveGates = read(yamlOf(soundFile()), 'twelve-gates.yaml').scenario!;

/** The lost key with a bridge, events at every place, and gauges that reach both ends of their range. */
function crowded(): Scenario {
  const text = lostKey
    .replace('    next: door\n', '    next: yard\n')
    .replace(
      '  door:\n',
      '  yard:\n    title: The yard\n    part: before\n    text: You cross the yard.\n    next: door\n  door:\n',
    )
    .replace(
      'trust: { label: Trust, start: 50',
      'calm: { label: Calm, start: 95, outcome: true }\n  trust: { label: Trust, start: 5',
    )
    .replace(
      'delayed:\n',
      `delayed:
${[
  'yard before promise',
  'yard after promise',
  'hook after ring',
  'door before ring',
  'door after speak',
  'inside before ring',
  'inside after list',
  'end before list',
]
  .map((event, at) => {
    const [scene, when, choice] = event.split(' ');
    return `  - at: ${scene}
    when: ${when}
    after: [${choice}]
    text: Something ${at}.
    gauges: { trust: ${at % 2 ? 20 : -15}, calm: ${at % 2 ? -10 : 12} }
    because: something`;
  })
  .join('\n')}
`,
    );
  const { scenario, problems } = read(text, 'crowded.yaml');
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}

test.each([
  ['twelve gates', twelveGates],
  ['a crowded evening', crowded()],
])('simulated runs of %s agree with the engine', (_, scenario) => {
  const simulation = simulationOf(scenario);
  const outcomes = new Set(scenario.gauges.filter(({ outcome }) => outcome).map(({ id }) => id));
  for (const states of randomRuns(scenario, 300, 4)) {
    const last = states.at(-1)!;
    const path = pathOf(last);
    const steps = path.map((id) => simulation.choices.findIndex(({ choice }) => choice.id === id)).values();
    const run = play(simulation, () => steps.next().value!);
    const { ending, gauges, moves } = outcomeOf(last);
    expect(run.choices.map((at) => simulation.choices[at]!.choice.id)).toEqual(path);
    expect(scenario.scenes[run.ending]).toBe(ending);
    const told = gauges.filter(({ gauge }) => outcomes.has(gauge.id)).map(({ value }) => value);
    expect(run.outcome).toBeCloseTo(told.reduce((a, b) => a + b) / told.length, 9);
    expect(run.choices.map((at) => simulation.choices[at]!.value)).toEqual(
      moves.map(({ decision, choice }) => valueOf(decision, choice)),
    );
    expect(run.choices.map((at) => simulation.choices[at]!.calledFor)).toEqual(
      moves.map(({ decision, choice }) => fitOf(decision, choice.mode) === 'called-for'),
    );
  }
});

test('the same seed gives the same numbers', () => {
  const [one, other] = [numbersFrom(9), numbersFrom(9)];
  expect([one(), one(), one()]).toEqual([other(), other(), other()]);
  expect(numbersFrom(10)()).not.toBe(numbersFrom(9)());
});

test('random numbers fill their range evenly', () => {
  const random = numbersFrom(1);
  const bins = new Array<number>(10).fill(0);
  for (let at = 0; at < 10_000; at += 1) bins[Math.floor(random() * 10)]! += 1;
  for (const bin of bins) expect(Math.abs(bin - 1000)).toBeLessThan(130);
});

const players = simulatePlayers(simulationOf(twelveGates), 2000);
const of = (name: (typeof playerNames)[number]) => players.find(({ player }) => player === name)!;

test('every player is there, and plays to an ending', () => {
  expect(players.map(({ player }) => player)).toEqual(playerNames);
  for (const { endings } of players) {
    expect([...endings.values()].reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
  }
});

test('the best player is worth 4 every time', () => {
  expect(of('best')).toMatchObject({ value: 1, fits: 1 });
});

test('a habit picks its best move, and at random where it has none', () => {
  const expected = twelveGates.scenes.flatMap((scene) => {
    if (scene.kind !== 'decision') return [];
    const values = scene.choices.map((choice) => valueOf(scene, choice));
    const hasNone = scene.choices.every(({ mode }) => mode !== 'neither');
    return [hasNone ? values.reduce((a, b) => a + b) / 4 : 0];
  });
  expect(of('always neither').value).toBeCloseTo(expected.reduce((a, b) => a + b) / 12 / 4, 2);
});

test('competence lies between chance and the best', () => {
  const order = (['random', 'competent 0.5', 'competent 0.7', 'best'] as const).map((name) => of(name).value);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('two simulations give the same figures', () => {
  expect(simulatePlayers(simulationOf(twelveGates), 500)).toEqual(simulatePlayers(simulationOf(twelveGates), 500));
});

test('a competent player plays the best move or any that is not neither', () => {
  const expected = twelveGates.scenes.flatMap((scene) => {
    if (scene.kind !== 'decision') return [];
    const values = scene.choices.filter(({ mode }) => mode !== 'neither').map((choice) => valueOf(scene, choice));
    return [0.5 * 4 + (0.5 * values.reduce((a, b) => a + b)) / values.length];
  });
  expect(of('competent 0.5').value).toBeCloseTo(expected.reduce((a, b) => a + b) / 12 / 4, 2);
});
