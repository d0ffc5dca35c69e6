import type { Answers, End, Group, Meter, Say } from './types.ts';
import { holds, metersAfter } from './when.ts';

/** What is to be composed, and what is said about it. */
export interface Composition {
  groups: Group[];
  budget?: { limit: number; unit: string };
  meters?: Meter[];
  says: Say[];
  ends: End[];
}

export interface Composed {
  chosen: ReadonlySet<string>;
  spent: number;
  /** By how much the budget is exceeded; 0 when it holds. */
  over: number;
  /** Groups in which more is chosen than may be, and those in which something is still to be chosen. */
  tooMany: string[];
  tooFew: string[];
  /** Holding sentences by their place in the list. */
  now: Say[];
  end: Say[];
  meters: Map<string, number>;
  /** What the whole comes to. */
  comes?: End;
}

/** The ids of the options that are chosen. */
function chosenIn(groups: readonly Group[], answers: Answers): ReadonlySet<string> {
  const isChosen = (group: Group, option: string) =>
    group.choose === 'one' ? answers.get(group.id) === option : answers.has(`${group.id}.${option}`);
  return new Set(groups.flatMap((group) => group.options.filter(({ id }) => isChosen(group, id)).map(({ id }) => id)));
}

/** Reads what was composed. Sentences told at the end move the meters only when `whole`. */
export function compose(composition: Composition, answers: Answers, whole: boolean): Composed {
  const { groups, budget, meters = [], says, ends } = composition;
  const chosen = chosenIn(groups, answers);
  const options = groups.flatMap(({ options }) => options).filter(({ id }) => chosen.has(id));
  const spent = options.reduce((sum, { cost = 0 }) => sum + cost, 0);
  const holding = says.filter((say) => holds(say, chosen));
  const [now, end] = [holding.filter(({ at }) => at === 'now'), holding.filter(({ at }) => at === 'end')];
  const told = whole ? holding : now;
  const comes = ends.find((each) => holds(each, chosen));
  return {
    chosen,
    spent,
    over: budget ? Math.max(0, spent - budget.limit) : 0,
    tooMany: groups.filter((group) => countIn(group, chosen) > mostOf(group)).map(({ id }) => id),
    tooFew: groups.filter((group) => countIn(group, chosen) < leastOf(group)).map(({ id }) => id),
    now,
    end,
    meters: metersAfter(
      meters,
      [...options, ...told].map(({ moves }) => moves),
    ),
    ...(comes && { comes }),
  };
}

/** The group under which a sentence is told: the last one that has a part in its condition. */
export function placeOf(say: Say, groups: readonly Group[]): string | undefined {
  const named = new Set((say.after ?? []).flat());
  const found = groups.findLast(({ options }) => options.some(({ id }) => named.has(id)));
  return (found ?? groups.at(-1))?.id;
}

function countIn({ options }: Group, chosen: ReadonlySet<string>): number {
  return options.filter(({ id }) => chosen.has(id)).length;
}

function leastOf({ choose, least }: Group): number {
  return least ?? (choose === 'one' ? 1 : 0);
}

function mostOf({ most }: Group): number {
  return most ?? Infinity;
}
