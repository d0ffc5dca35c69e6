import { fitOf, valueOf } from '../scenario/judge.ts';
import type { Choice, Condition, Delayed, GaugeChanges, Mode, Road, Scenario } from '../scenario/types.ts';

/**
 * A scenario as lists of numbers, for hundreds of thousands of runs. It has to agree with `scenario/engine` and
 * `scenario/outcome`, step by step; a test plays random paths through both.
 */
export interface Simulation {
  scenario: Scenario;
  start: number;
  scenes: SimulatedScene[];
  choices: SimulatedChoice[];
  gauges: { start: number; outcome: boolean }[];
}

interface SimulatedScene {
  /** Indices of its choices, in stored order; none for bridges and endings. */
  choices: number[];
  ending: boolean;
  /** Ways out of a bridge. */
  ways: Way[];
  /** Told on arriving, in order. */
  arriving: Event[];
  /** Told after what follows from a choice made here. */
  leaving: Event[];
}

interface SimulatedChoice {
  choice: Choice;
  mode: Mode;
  /** 0 to 4. */
  value: number;
  calledFor: boolean;
  changes: Change[];
  ways: Way[];
}

interface Test {
  after: number[][];
  unless: number[];
}
type Way = Test & { to: number };
type Event = Test & { changes: Change[] };
/** Gauge index and points. */
type Change = [gauge: number, points: number];

/** What came of one run. The choices are indices into `Simulation.choices`. */
export interface Run {
  choices: number[];
  ending: number;
  /** Mean of the outcome gauges at the end. */
  outcome: number;
}

/** Prepares a scenario whose structure is sound. */
export function simulationOf(scenario: Scenario): Simulation {
  const sceneAt = new Map(scenario.scenes.map(({ id }, at) => [id, at]));
  const gaugeAt = new Map(scenario.gauges.map(({ id }, at) => [id, at]));
  const decisions = scenario.scenes.filter((scene) => scene.kind === 'decision');
  const owned = decisions.flatMap((scene) => scene.choices.map((choice) => ({ scene, choice })));
  const choiceAt = new Map(owned.map(({ choice }, at) => [choice.id, at]));

  const test = ({ after, unless }: Condition): Test => ({
    after: (after ?? []).map((item) => [item].flat().map((id) => choiceAt.get(id)!)),
    unless: (unless ?? []).flat().map((id) => choiceAt.get(id)!),
  });
  const changes = (values: GaugeChanges): Change[] =>
    Object.entries(values).map(([id, points]) => [gaugeAt.get(id)!, points]);
  const way = (road: Road): Way => ({ ...test(road), to: sceneAt.get(road.to)! });
  const told = (at: string, when: Delayed['when']): Event[] =>
    scenario.delayed
      .filter((event) => event.at === at && event.when === when)
      .map((event) => ({ ...test(event), changes: changes(event.gauges) }));

  return {
    scenario,
    start: sceneAt.get(scenario.start)!,
    gauges: scenario.gauges,
    choices: owned.map(({ scene, choice }) => ({
      choice,
      mode: choice.mode,
      value: valueOf(scene, choice),
      calledFor: fitOf(scene, choice.mode) === 'called-for',
      changes: changes(choice.gauges),
      ways: (choice.next.length ? choice.next : scene.next).map(way),
    })),
    scenes: scenario.scenes.map((scene): SimulatedScene => {
      const before = told(scene.id, 'before');
      const after = told(scene.id, 'after');
      const end = scene.kind === 'ending';
      return {
        choices: scene.kind === 'decision' ? scene.choices.map(({ id }) => choiceAt.get(id)!) : [],
        ending: end,
        ways: scene.kind === 'bridge' ? scene.next.map(way) : [],
        arriving: end
          ? [...told('end', 'before'), ...before, ...after, ...told('end', 'after')]
          : [...before, ...(scene.kind === 'bridge' ? after : [])],
        leaving: scene.kind === 'decision' ? after : [],
      };
    }),
  };
}

/** Plays one run. `pick` gets a scene's index and gives the index of one of its choices. */
export function play(simulation: Simulation, pick: (scene: number) => number): Run {
  const { scenes, choices, gauges } = simulation;
  const values = gauges.map(({ start }) => start);
  const held = new Uint8Array(choices.length);
  const made: number[] = [];
  let at = simulation.start;
  for (;;) {
    const scene = scenes[at]!;
    tell(scene.arriving, held, values);
    if (scene.ending) return { choices: made, ending: at, outcome: outcomeOf(gauges, values) };
    let ways = scene.ways;
    if (scene.choices.length) {
      const chosen = pick(at);
      const choice = choices[chosen]!;
      made.push(chosen);
      held[chosen] = 1;
      change(choice.changes, values);
      tell(scene.leaving, held, values);
      ways = choice.ways;
    }
    at = ways.find((way) => holds(way, held))!.to;
  }
}

function holds(test: Test, held: Uint8Array): boolean {
  for (const item of test.after) if (!item.some((choice) => held[choice])) return false;
  for (const choice of test.unless) if (held[choice]) return false;
  return true;
}

function tell(events: readonly Event[], held: Uint8Array, values: number[]): void {
  for (const event of events) if (holds(event, held)) change(event.changes, values);
}

function change(changes: readonly Change[], values: number[]): void {
  for (const [gauge, points] of changes) values[gauge] = Math.min(100, Math.max(0, values[gauge]! + points));
}

function outcomeOf(gauges: Simulation['gauges'], values: readonly number[]): number {
  let sum = 0;
  let count = 0;
  gauges.forEach(({ outcome }, at) => {
    if (!outcome) return;
    sum += values[at]!;
    count += 1;
  });
  return count ? sum / count : 0;
}
