import type { Meter, When } from './types.ts';

/** Whether a sentence holds for what was chosen: all of `after` (of a list one suffices), none of `unless`. */
export function holds({ after = [], unless = [] }: When, chosen: ReadonlySet<string>): boolean {
  const has = (id: string) => chosen.has(id);
  return after.every((item) => (typeof item === 'string' ? has(item) : item.some(has))) && !unless.some(has);
}

/** What a condition asks for and what it rules out, in words: each option by its name. */
export function namedIn(
  { after = [], unless = [] }: When,
  nameOf: (id: string) => string,
  or: string,
): { after: string[]; unless: string[] } {
  return {
    after: after.map((item) => (typeof item === 'string' ? nameOf(item) : item.map(nameOf).join(or))),
    unless: unless.map(nameOf),
  };
}

/** Where meters stand after moves, each between 0 and 100. */
export function metersAfter(
  meters: readonly Meter[],
  moves: readonly (Record<string, number> | undefined)[],
): Map<string, number> {
  return new Map(
    meters.map(({ id, start }) => {
      const value = moves.reduce((sum, each) => sum + (each?.[id] ?? 0), start);
      return [id, Math.max(0, Math.min(100, value))];
    }),
  );
}
