import { countWords } from '../scenario/text.ts';
import type { Mode } from '../scenario/types.ts';
import { numbersFrom } from '../scenario/random.ts';
import { play, type Simulation } from './simulation.ts';

/** How many runs each simulated player plays (curriculum, section 3). */
export const runsEach = 10_000;

export const playerNames = [
  'always leadership',
  'always management',
  'always both',
  'always neither',
  'longest text',
  'first',
  'random',
  'best',
  'competent 0.5',
  'competent 0.7',
] as const;
export type PlayerName = (typeof playerNames)[number];

/** What one simulated player got, over all its runs. */
export interface Played {
  player: PlayerName;
  /** Mean judgement value of a choice, as a share of 4. */
  value: number;
  /** Share of its choices that were called for. */
  fits: number;
  /** Mean of the outcome gauges at the end, 0 to 100. */
  outcome: number;
  /** Share of its runs by ending, by index of the scene; every ending is there. */
  endings: Map<number, number>;
  /** How the outcome goes with the number of choices of a mode and with the sum of values: -1 to 1. */
  correlations: Record<Exclude<Mode, 'neither'> | 'value', number>;
}

/** With probability `share` one of `main`, else one of `rest`; ties at random. By scene. */
interface Habit {
  main: number[][];
  share: number;
  rest: number[][];
}

/** Lets every simulated player play. The same scenario always gives the same figures. */
export function simulatePlayers(simulation: Simulation, runs = runsEach): Played[] {
  return playerNames.map((player, at) => simulatePlayer(simulation, player, habitOf(simulation, player), runs, at + 1));
}

function habitOf({ scenes, choices }: Simulation, player: PlayerName): Habit {
  const each = (pick: (own: number[]) => number[]) =>
    scenes.map((scene) => {
      const picked = pick(scene.choices);
      return picked.length ? picked : scene.choices;
    });
  const value = (at: number) => choices[at]!.value;
  const most = (own: number[], measure: (at: number) => number) => {
    const top = Math.max(...own.map(measure));
    return own.filter((at) => measure(at) === top);
  };
  const ofMode = (mode: Mode) =>
    each((own) =>
      most(
        own.filter((at) => choices[at]!.mode === mode),
        value,
      ),
    );
  const all = each((own) => own);
  const best = each((own) => most(own, value));
  const sensible = each((own) => own.filter((at) => choices[at]!.mode !== 'neither'));
  const only = (main: number[][]): Habit => ({ main, share: 1, rest: all });
  switch (player) {
    case 'always leadership':
      return only(ofMode('leadership'));
    case 'always management':
      return only(ofMode('management'));
    case 'always both':
      return only(ofMode('both'));
    case 'always neither':
      return only(ofMode('neither'));
    case 'longest text':
      return only(each((own) => most(own, (at) => countWords(choices[at]!.choice.text))));
    case 'first':
      return only(each((own) => own.slice(0, 1)));
    case 'random':
      return only(all);
    case 'best':
      return only(best);
    case 'competent 0.5':
      return { main: best, share: 0.5, rest: sensible };
    case 'competent 0.7':
      return { main: best, share: 0.7, rest: sensible };
  }
}

function simulatePlayer(simulation: Simulation, player: PlayerName, habit: Habit, runs: number, seed: number): Played {
  const { choices, scenes } = simulation;
  const random = numbersFrom(seed);
  const pick = (scene: number) => {
    const own = (habit.share === 1 || random() < habit.share ? habit.main : habit.rest)[scene]!;
    return own.length === 1 ? own[0]! : own[Math.floor(random() * own.length)]!;
  };
  const endings = new Map(scenes.flatMap(({ ending }, at) => (ending ? [[at, 0] as [number, number]] : [])));
  const outcomes: number[] = [];
  const counts = {
    leadership: [] as number[],
    management: [] as number[],
    both: [] as number[],
    value: [] as number[],
  };
  let made = 0;
  let fits = 0;
  for (let run = 0; run < runs; run += 1) {
    const { choices: chosen, ending, outcome } = play(simulation, pick);
    const count = { leadership: 0, management: 0, both: 0, neither: 0, value: 0 };
    for (const at of chosen) {
      const { mode, value, calledFor } = choices[at]!;
      count[mode] += 1;
      count.value += value;
      if (calledFor) fits += 1;
    }
    made += chosen.length;
    outcomes.push(outcome);
    endings.set(ending, endings.get(ending)! + 1);
    for (const key of ['leadership', 'management', 'both', 'value'] as const) counts[key].push(count[key]);
  }
  return {
    player,
    value: sum(counts.value) / made / 4,
    fits: fits / made,
    outcome: sum(outcomes) / runs,
    endings: new Map([...endings].map(([at, count]) => [at, count / runs])),
    correlations: {
      leadership: correlation(outcomes, counts.leadership),
      management: correlation(outcomes, counts.management),
      both: correlation(outcomes, counts.both),
      value: correlation(outcomes, counts.value),
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Pearson's, and 0 where one of the two does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [sum(xs) / xs.length, sum(ys) / ys.length];
  let [both, x2, y2] = [0, 0, 0];
  xs.forEach((x, at) => {
    const [dx, dy] = [x - meanX, ys[at]! - meanY];
    both += dx * dy;
    x2 += dx * dx;
    y2 += dy * dy;
  });
  return x2 && y2 ? both / Math.sqrt(x2 * y2) : 0;
}
