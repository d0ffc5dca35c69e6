import type { Fit } from '../scenario/judge.ts';
import { countedRuns, runsByPerson } from './counting.ts';
import { grouped } from './grouped.ts';
import { countPeople, fewestPeople, isOpen } from './guard.ts';
import { idsIn } from './join.ts';
import type { ReadRun } from './runs.ts';
import { newestOf, tally, type Tally, type TallyOptions } from './tally.ts';

/** Groups beside one another, and the first run of people beside their second. */

/** What makes a group: the part of the list that a code came from, or the assignment that it was made for. */
export type GroupedBy = 'group' | 'assignment';

export interface GroupTally {
  /** The trainer's name of the part, or the number of the assignment as digits; empty where there was none. */
  group: string;
  tally: Tally;
}

/**
 * A tally for every group, in the order of the alphabet, the nameless last. All runs have to be ones that may be counted
 * together (`setsOf`). With names off a group of fewer than five people has totals only; and where the groups so closed
 * have fewer than five people together, the smallest open one is closed too, because the rest could be told from the sum.
 */
export function compareGroups(runs: readonly ReadRun[], by: GroupedBy, given: TallyOptions): GroupTally[] {
  if (!runs.length) return [];
  const options = { among: runs, ...given };
  const groups = [...grouped(runs, (run) => nameOf(run, by))].sort(([a], [b]) => byName(a, b));
  const closed = closedGroups(groups, options);
  const newest = newestOf(runs);
  return groups.map(([group, own]) => {
    const counted = tally(own, options, newest);
    return { group, tally: closed.has(group) ? closing(counted) : counted };
  });
}

function nameOf({ result }: ReadRun, by: GroupedBy): string {
  if (by === 'group') return result.group;
  return result.assignment ? String(result.assignment) : '';
}

function byName(a: string, b: string): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.localeCompare(b, 'en', { numeric: true });
}

function closedGroups(groups: readonly [string, ReadRun[]][], options: TallyOptions): ReadonlySet<string> {
  const counts = groups.map(([group, own]) => {
    const single = own.filter(({ result }) => result.room === (options.of === 'rooms'));
    const counted = countedRuns(single, options);
    return { group, people: countPeople(counted), open: isOpen(counted, options) };
  });
  const closed = counts.filter(({ open }) => !open);
  const open = counts.filter((each) => each.open).sort((a, b) => a.people - b.people);
  const hidden = () => closed.reduce((sum, { people }) => sum + people, 0);
  while (closed.length && hidden() < fewestPeople && open.length) closed.push(open.shift()!);
  return new Set(closed.map(({ group }) => group));
}

function closing(tally: Tally): Tally {
  const { scenario, revisions, people, runs, later, finished, rooms } = tally;
  return { kind: 'closed', scenario, revisions, people, runs, later, finished, rooms };
}

export interface FirstAndSecond {
  /** People with a second run; nobody else is counted here. */
  people: number;
  first: Tally;
  second: Tally;
  /** Decisions that people reached in both runs, in story order; empty where the details are closed. */
  changes: FitChange[];
}

/** What became of one decision from the first run to the second. */
export interface FitChange {
  /** Scene id. */
  scene: string;
  /** People who were here in both runs. */
  both: number;
  /** Who chose another move. */
  changed: number;
  /** Whose second move was nearer to what was asked, and whose was further from it. */
  nearer: number;
  further: number;
}

/** The first and the second runs of those who have both, in one set that may be counted together; or undefined. */
export function firstAndSecond(runs: readonly ReadRun[], options: TallyOptions): FirstAndSecond | undefined {
  const pairs = runsByPerson(runs.filter(({ result }) => !result.room)).flatMap(([first, second]) =>
    first && second ? [{ first, second }] : [],
  );
  if (!pairs.length) return undefined;
  const firsts = pairs.map(({ first }) => first);
  const seconds = pairs.map(({ second }) => second);
  const each = { ...options, which: 'every' as const, among: undefined };
  const first = tally(firsts, each, newestOf(runs));
  const second = tally(seconds, each, newestOf(runs));
  const isShown = first.kind === 'open' && second.kind === 'open';
  return { people: countPeople(firsts), first, second, changes: isShown ? changesOf(pairs, first, options) : [] };
}

interface Pair {
  first: ReadRun;
  second: ReadRun;
}

function changesOf(pairs: readonly Pair[], { scenario }: Tally, { names }: TallyOptions): FitChange[] {
  const now = idsIn(scenario);
  const met = pairs.flatMap(({ first, second }) =>
    first.steps.flatMap((a) => {
      const b = second.steps.find(({ decision }) => now(decision.id) === now(a.decision.id));
      return b ? { scene: now(a.decision.id), a, b } : [];
    }),
  );
  const byScene = grouped(met, ({ scene }) => scene);
  return scenario.scenes.flatMap(({ id }) => {
    const here = byScene.get(id);
    if (!here || !(names || here.length >= fewestPeople)) return [];
    const steps = here.map(({ a, b }) => nearness[b.fit] - nearness[a.fit]);
    return {
      scene: id,
      both: here.length,
      changed: here.filter(({ a, b }) => now(a.choice.id) !== now(b.choice.id)).length,
      nearer: steps.filter((step) => step > 0).length,
      further: steps.filter((step) => step < 0).length,
    };
  });
}

const nearness: Record<Fit, number> = { 'called-for': 2, partly: 1, 'not-now': 0 };
