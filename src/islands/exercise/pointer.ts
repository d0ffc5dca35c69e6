import type { Answers, Pointed } from './types.ts';

export interface PointerResult {
  /** The learner's place for each item, absent where none was set. */
  yours: (number | undefined)[];
  set: number;
  /** Set at most one place from the authors'. */
  near: number;
  same: number;
  /** When each first pointed beyond the middle. */
  turned: { yours?: string; key?: string };
}

/** Reads pointers against the authors'. */
export function readPointers(items: readonly Pointed[], answers: Answers): PointerResult {
  const yours = items.map(({ id }) => (answers.has(id) ? Number(answers.get(id)) : undefined));
  const off = items.map(({ key }, at) => Math.abs(key - (yours[at] ?? Infinity)));
  const first = (places: readonly (number | undefined)[]) => items[places.findIndex((place) => (place ?? 0) > 3)]?.when;
  const [own, key] = [first(yours), first(items.map(({ key }) => key))];
  return {
    yours,
    set: yours.filter((place) => place !== undefined).length,
    near: off.filter((steps) => steps <= 1).length,
    same: off.filter((steps) => steps === 0).length,
    turned: { ...(own !== undefined && { yours: own }), ...(key !== undefined && { key }) },
  };
}
