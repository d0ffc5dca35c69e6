import { describe, expect, it } from 'vitest';
import { halvesOf, thirdsOf, type EndedRun } from '../../src/progress/early-and-late.ts';
import type { Call } from '../../src/scenario/types.ts';

type Made = [id: string, calls: Call, fitted: boolean];
const run = (at: number, made: Made[], copied = 0, scenario = 's'): EndedRun => ({
  ...{ scenario, at, copied },
  moves: made.map(([id, calls, fitted]) => ({
    decision: { id, calls } as EndedRun['moves'][number]['decision'],
    choice: {} as EndedRun['moves'][number]['choice'],
    fit: fitted ? 'called-for' : 'partly',
  })),
});

it('of an odd number of runs the later half has one more', () => {
  const { early, late } = halvesOf([{ at: 3 }, { at: 1 }, { at: 2 }]);
  expect([early, late]).toEqual([[{ at: 1 }], [{ at: 2 }, { at: 3 }]]);
});

describe('thirds', () => {
  const first = run(1, [
    ['a', 'leadership', false],
    ['b', 'management', true],
    ['c', 'both', false],
  ]);
  const second = run(2, [
    ['a', 'leadership', true],
    ['d', 'management', true],
    ['e', 'both', false],
  ]);

  it('go by the order of the runs, whatever order they come in', () => {
    expect(thirdsOf([second, first])).toMatchObject({
      all: 6,
      third: 2,
      first: { leadership: { of: 1, fitted: 0 }, management: { of: 1, fitted: 1 }, both: { of: 0, fitted: 0 } },
      last: { management: { of: 1, fitted: 1 }, both: { of: 1, fitted: 0 } },
      fitted: { first: 1, last: 1 },
    });
  });

  it('count a move once that a run took over from another', () => {
    expect(thirdsOf([first, { ...second, copied: 2 }]).all).toBe(4);
  });

  it('say how many decisions of the last one had been met before', () => {
    const again = run(3, [
      ['a', 'leadership', true],
      ['b', 'management', true],
      ['x', 'both', true],
    ]);
    expect(thirdsOf([first, second, again]).again).toBe(2);
    expect(thirdsOf([first, second, { ...again, scenario: 'other' }]).again).toBe(0);
  });

  it('allow for chance: with fifteen and half of them fitting, up to five', () => {
    const many = (at: number, count: number) =>
      run(
        at,
        Array.from({ length: count }, (_, index): Made => [`${at}.${index}`, 'both', index % 2 === 0]),
      );
    expect(thirdsOf([many(1, 15), many(2, 15), many(3, 15)]).chance).toBe(5);
  });
});
