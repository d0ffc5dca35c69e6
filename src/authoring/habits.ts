import type { Ending } from '../scenario/types.ts';
import { measures, type Measured } from './balance.ts';
import { named, percent, two, type Key } from './key.ts';
import type { Played, PlayerName } from './players.ts';

/** B5 to B8 and B12: no habit wins, and judgement does. `players` are those of `simulatePlayers`. */
export function checkHabits(key: Key, players: readonly Played[]): Measured {
  const { figures, findings, figure, fails } = measures();
  const { scenario } = key;
  const of = (name: PlayerName) => players.find(({ player }) => player === name)!;
  const bestEnding = scenario.scenes.findIndex((scene) => scene.kind === 'ending' && scene.best);
  const inBest = ({ endings }: Played) => endings.get(bestEnding) ?? 0;
  const habits = [of('always leadership'), of('always management'), of('always both')] as const;
  const [leading, managing] = habits;
  const [best, random] = [of('best'), of('random')];

  figure('B5', habits.map(({ player, value, fits }) => `${player} ${two(value)}, fits ${percent(fits)}`).join('; '));
  for (const habit of habits) {
    const { player, value, fits } = habit;
    if (value < 0.45 || value > 0.68)
      fails('B5', `The player '${player}' gets a mean value of ${two(value)}.`, '0.45 to 0.68');
    if (fits > 0.6)
      fails('B5', `${percent(fits)} of the moves of the player '${player}' are called for.`, 'at most 60 %');
    if (inBest(habit) > 0) {
      const path = ['scenes', scenario.scenes[bestEnding]!.id];
      fails('B5', `The player '${player}' reaches the best ending in ${share(inBest(habit))} of runs.`, 'never', path);
    }
  }
  const gap = Math.abs(leading.value - managing.value);
  figure('B5', `always leadership and always management lie ${two(gap)} apart`);
  if (gap > 0.12) fails('B5', `Always leadership and always management lie ${two(gap)} apart.`, 'at most 0.12');

  const lead = best.value - Math.max(...habits.map(({ value }) => value));
  figure(
    'B6',
    `best play ${two(best.value)}, ${two(lead)} above the best habit; best ending in ${percent(inBest(best))}`,
  );
  if (best.value < 0.95) {
    const weak = key.decisions.filter((decision) =>
      key.choices.every((each) => each.decision !== decision || each.value < 4),
    );
    fails('B6', `Best play gets ${two(best.value)}; no move is worth 4 in ${named(weak)}.`, 'at least 0.95');
  }
  for (const decision of key.decisions) {
    const top = key.choices.filter((each) => each.decision === decision && each.value === 4);
    if (top.length <= 2) continue;
    const message = `In \`${decision.id}\` ${top.length} moves are worth 4.`;
    fails('B6', message, 'one, or two that the debrief shows to be equal', ['scenes', decision.id]);
  }
  if (inBest(best) < 1 - 1e-9) {
    const other = [...best.endings]
      .filter(([at, rate]) => at !== bestEnding && rate > 0)
      .map(([at]) => scenario.scenes[at]!);
    fails('B6', `Best play reaches the best ending in ${share(inBest(best))} of runs, else ${named(other)}.`, 'always');
  }
  if (lead < 0.3) fails('B6', `Best play is ${two(lead)} above the best habit.`, 'at least 0.30');

  const { correlations } = random;
  const modes = [correlations.leadership, correlations.management, correlations.both];
  const apart = Math.max(...modes) - Math.min(...modes);
  const told = `leadership ${two(modes[0]!)}, management ${two(modes[1]!)}, both ${two(modes[2]!)}`;
  figure(
    'B7',
    `random play ${two(random.value)}; outcome goes with the number of ${told}, with judgement ${two(correlations.value)}`,
  );
  if (random.value < 0.38 || random.value > 0.52) fails('B7', `Random play gets ${two(random.value)}.`, '0.38 to 0.52');
  if (modes.some((each) => Math.abs(each) > 0.3)) {
    fails(
      'B7',
      `In random play the outcome goes with the number of moves of a mode: ${told}.`,
      'a correlation of at most 0.30 for each',
    );
  }
  if (apart > 0.2)
    fails(
      'B7',
      `In random play these correlations of the outcome lie ${two(apart)} apart: ${told}.`,
      'within 0.20 of each other',
    );
  if (correlations.value < 0.6) {
    fails(
      'B7',
      `In random play the outcome goes with judgement by ${two(correlations.value)} only.`,
      'a correlation of at least 0.60',
    );
  }

  const differ = Math.abs(leading.outcome - managing.outcome);
  figure(
    'B8',
    `outcome of always leadership ${leading.outcome.toFixed(1)}, of always management ${managing.outcome.toFixed(1)}`,
  );
  if (differ > 15) {
    fails(
      'B8',
      `Always leadership ends at ${leading.outcome.toFixed(1)}, always management at ${managing.outcome.toFixed(1)}.`,
      'outcomes at most 15 apart',
    );
  }

  checkEndings(key, [random, of('competent 0.5'), of('competent 0.7')], { figure, fails });
  return { figures, findings };
}

const share = (rate: number) => (rate > 0 && rate < 0.01 ? `${(rate * 100).toFixed(2)} %` : percent(rate));

type Report = Pick<ReturnType<typeof measures>, 'figure' | 'fails'>;

/** B12. */
function checkEndings({ scenario }: Key, players: readonly Played[], { figure, fails }: Report): void {
  const endings = scenario.scenes.flatMap((scene, at): [Ending, number][] =>
    scene.kind === 'ending' ? [[scene, at]] : [],
  );
  const rates = endings.map(([ending, at]) => ({
    ending,
    most: Math.max(...players.map((player) => player.endings.get(at) ?? 0)),
  }));
  figure(
    'B12',
    `endings, most often reached by chance or competence: ${rates.map(({ ending, most }) => `${ending.id} ${share(most)}`).join(', ')}`,
  );
  if (endings.length < 4) fails('B12', `There are ${endings.length} endings.`, 'at least 4');
  for (const { ending, most } of rates) {
    if (most < 0.01)
      fails(
        'B12',
        `\`${ending.id}\` is reached in ${share(most)} of runs.`,
        'at least 1 % of random or competent runs',
        ['scenes', ending.id],
      );
  }
  for (const hand of ['leadership', 'management'] as const) {
    if (endings.some(([{ tone, lacks }]) => tone === 'mixed' && lacks.includes(hand))) continue;
    fails('B12', `No mixed ending lacks ${hand}.`, `an ending with tone mixed and ${hand} among its lacks`);
  }
}
