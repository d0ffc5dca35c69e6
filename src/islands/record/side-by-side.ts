import type { Move } from '../../scenario/outcome.ts';

/** The decisions at one place of two runs. */
export interface Pair {
  /** From 1. */
  number: number;
  first: Move | undefined;
  second: Move | undefined;
  /** `apart`: the roads led to different decisions. `open`: one run has not come so far. */
  how: 'same' | 'different' | 'apart' | 'open';
}

export interface SideBySide {
  pairs: Pair[];
  /** The first pair whose moves differ: there the roads part. */
  parting: Pair | undefined;
  /** How many moves were the same before they part, and after it. */
  sameBefore: number;
  sameAfter: number;
}

/** Lays two runs of one scenario side by side, decision by decision. Every road has the same number of them. */
export function sideBySide(first: readonly Move[], second: readonly Move[]): SideBySide {
  const pairs = Array.from({ length: Math.max(first.length, second.length) }, (_, index) =>
    pair(index + 1, first[index], second[index]),
  );
  const parting = pairs.find(({ how }) => how === 'different');
  const same = pairs.filter(({ how }) => how === 'same');
  const sameBefore = same.filter(({ number }) => !parting || number < parting.number).length;
  return { pairs, parting, sameBefore, sameAfter: same.length - sameBefore };
}

function pair(number: number, first: Move | undefined, second: Move | undefined): Pair {
  const how =
    !first || !second
      ? 'open'
      : first.decision.id !== second.decision.id
        ? 'apart'
        : first.choice.id === second.choice.id
          ? 'same'
          : 'different';
  return { number, first, second, how };
}
