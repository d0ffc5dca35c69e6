import { describe, expect, it } from 'vitest';
import {
  bandOf,
  formResult,
  forms,
  itemsOfPart,
  keyOf,
  pairs,
  pairsResult,
  rangeOf,
  type Form,
  type Occasion,
  type Sure,
} from '../../src/progress/diagnostic.ts';
import type { Call } from '../../src/scenario/types.ts';
import { bands } from '../../src/words/en/instrument-limits.ts';
import { pairWords, vignetteWords } from '../../src/words/en/instruments.ts';

const occasion = (part: Occasion['part'], answers: [string, Call][], sure: [string, Sure][] = []): Occasion => ({
  ...{ id: 'o', part, begun: 0, last: 0, done: true },
  answers: new Map(answers),
  reasons: new Map(),
  sure: new Map(sure),
});
const ids = pairs.map(({ id }) => id);
/** Fourteen answers, so many of them for leading. */
const leading = (count: number) =>
  ids.map((id, index): [string, Call] => [id, index < count ? 'leadership' : 'management']);

describe('part A', () => {
  it('has fourteen pairs with words, each side first in seven', () => {
    expect(new Set(ids).size).toBe(14);
    expect([...ids].sort()).toEqual(Object.keys(pairWords).sort());
    expect(pairs.filter(({ first }) => first === 'leadership')).toHaveLength(7);
  });

  it('never asks twice in a row about one dimension', () => {
    const dimensions: Record<string, string> = {
      ...{ 'first-hour': 'dir', 'two-months-left': 'dir', 'good-meeting': 'ali', 'two-teams': 'ali' },
      ...{ 'rather-hear': 'ins', 'work-slips': 'ins', 'three-years': 'chg', 'half-way': 'chg' },
      ...{ 'monthly-notes': 'hor', 'free-day': 'hor', 'facts-missing': 'amb', 'mixed-signals': 'amb' },
      ...{ 'end-of-year': 'suc', 'hardly-used': 'suc' },
    };
    for (const [index, id] of ids.slice(1).entries()) expect(dimensions[id]).not.toBe(dimensions[ids[index]!]);
  });

  it.each([0, 3, 4, 9, 14])('counts %i leadership options', (count) => {
    expect(pairsResult(occasion('pairs', leading(count)))).toEqual({ leadership: count, management: 14 - count });
  });

  it('counts nothing that was left open', () => {
    expect(pairsResult(occasion('pairs', leading(14).slice(0, 5)))).toEqual({ leadership: 5, management: 0 });
  });

  it('calls every count by the band of the design', () => {
    const counts = Array.from({ length: 15 }, (_, count) => bands[bandOf(count)]);
    expect(counts).toEqual([
      ...Array<string>(4).fill('You lean clearly to management work in these answers.'),
      'A slight lean to management work; it could be chance.',
      ...Array<string>(5).fill('No clear lean in these answers.'),
      'A slight lean to leadership work; it could be chance.',
      ...Array<string>(4).fill('You lean clearly to leadership work in these answers.'),
    ]);
  });
});

describe.each<Form>(['form-a', 'form-b'])('part B, %s', (form) => {
  const items = itemsOfPart(form);
  it('has three to lead, three to manage, two for both, with words', () => {
    const calls = items.map((id) => keyOf(form, id)!).sort();
    expect(calls.join(' ')).toBe('both both leadership leadership leadership management management management');
    for (const id of items) expect(vignetteWords[id]).toBeDefined();
  });

  it('counts what is as in the key, and how sure one was of it', () => {
    const [first, second, third] = items as [string, string, string];
    const same = keyOf(form, first)!;
    const result = formResult(
      occasion(
        form,
        [
          [first, same],
          [second, keyOf(form, second) === 'both' ? 'leadership' : 'both'],
          [third, keyOf(form, third)!],
        ],
        [
          [first, 4],
          [second, 3],
          [third, 1],
        ],
      ),
    );
    expect(result).toMatchObject({ same: 2, answered: 3, of: 8, rated: 3, confident: { of: 2, same: 1 } });
    expect(result.items[1]).toMatchObject({ id: second, same: false, sure: 3 });
  });
});

it('the two forms share no vignette', () => {
  const all = [...Object.keys(forms['form-a']), ...Object.keys(forms['form-b'])];
  expect(new Set(all).size).toBe(16);
  expect([...all].sort()).toEqual(Object.keys(vignetteWords).sort());
});

describe('a range', () => {
  it.each([
    [7, 14, 0.268, 0.732],
    [10, 10, 0.722, 1],
    [0, 10, 0, 0.278],
    [0, 0, 0, 1],
  ])('of %i in %i', (part, of, low, high) => {
    expect(rangeOf(part, of).low).toBeCloseTo(low, 2);
    expect(rangeOf(part, of).high).toBeCloseTo(high, 2);
  });
});
