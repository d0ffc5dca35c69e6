import { countWords } from '../scenario/text.ts';
import { dimensions } from '../scenario/types.ts';
import type { Figure } from './balance.ts';
import type { Checked } from './check.ts';
import { calls, keyOf, mean, percent, two, type Coded, type Key } from './key.ts';
import type { Played, PlayerName } from './players.ts';
import { haloWordsIn } from './surface.ts';

/**
 * The column for the whole course of curriculum section 3: figures over several scenarios, each with what is wanted.
 * They are printed from the first scenario on and not enforced before all are there.
 */
export function courseFigures(checked: readonly Checked[]): Figure[] {
  const course = checked.flatMap(({ scenario, players }) => (scenario ? [{ key: keyOf(scenario), players }] : []));
  if (!course.length) return [];
  const keys = course.map(({ key }) => key);
  const choices = keys.flatMap((key) => key.choices);
  const best = choices.filter((each) => each.best);
  const shares = calls.map((mode) => bestShare(keys, mode));
  const means = calls.map((mode) =>
    mean(choices.filter(({ choice }) => choice.mode === mode).map(({ value }) => value)),
  );
  const gap = (measure: (played: Played) => number) =>
    course.map(({ players }) => measure(of(players, 'always leadership')) - measure(of(players, 'always management')));
  const length = (list: readonly Coded[]) => mean(list.map(({ choice }) => countWords(choice.text)));
  const halo = (list: readonly Coded[]) => mean(list.map(({ choice }) => haloWordsIn(choice)));
  const ratio = (one: number, other: number) => (other ? two(one / other) : 'none');

  return [
    { check: 'B1', text: `best moves: ${inModes(shares.map(percent))}; wanted 27 to 40 % each` },
    { check: 'B2', text: `leadership minus management: ${two(shares[0]! - shares[1]!)}; wanted -0.05 to 0.05` },
    { check: 'B4', text: `mean value: ${inModes(means.map(two))}; wanted at most 0.15 apart` },
    {
      check: 'B5',
      text: `always leadership minus always management: ${two(mean(gap(({ value }) => value)))}; wanted -0.05 to 0.05`,
    },
    {
      check: 'B8',
      text: `the same in outcome: ${gap(({ outcome }) => outcome)
        .map((each) => each.toFixed(1))
        .join(', ')}; wanted both signs`,
    },
    { check: 'B10', text: `length of best moves to all: ${ratio(length(best), length(choices))}; wanted 0.92 to 1.08` },
    {
      check: 'B11',
      text: `halo words in best moves to others: ${ratio(halo(best), halo(choices.filter((each) => !each.best)))}; wanted 0.67 to 1.5`,
    },
    { check: 'B13', text: `${dimensionsOf(choices)}; wanted 3 % each` },
    {
      check: 'B14',
      text: `best moves that lead, ${rank(keys, 'none')}, ${rank(keys, 'full')}; wanted at most 15 % apart`,
    },
  ];
}

const inModes = (told: readonly string[]) => calls.map((mode, at) => `${mode} ${told[at]}`).join(', ');

function of(players: readonly Played[], name: PlayerName): Played {
  return players.find(({ player }) => player === name)!;
}

function bestShare(keys: readonly Key[], mode: (typeof calls)[number]): number {
  const decisions = keys.flatMap((key) => key.decisions.map((decision) => key.best(decision)[0]?.mode));
  return decisions.filter((each) => each === mode).length / decisions.length;
}

function rank(keys: readonly Key[], authority: 'none' | 'full'): string {
  const own = keys.filter(({ scenario }) => scenario.authority === authority);
  return `authority ${authority} ${own.length ? percent(bestShare(own, 'leadership')) : '–'}`;
}

function dimensionsOf(choices: readonly Coded[]): string {
  return dimensions
    .map(
      (each) => `${each} ${percent(choices.filter(({ choice }) => choice.dimension === each).length / choices.length)}`,
    )
    .join(', ');
}
