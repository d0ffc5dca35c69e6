import { expect, it, test } from 'vitest';
import { standings } from '../../src/islands/library/standing.ts';
import type { Step } from '../../src/progress/entries.ts';

const decisions = new Map([['cold-store', 3]]);

/** The last step of a run: it carries the whole path. */
const step = (run: string, path: string[], change: Partial<Step> = {}): Step => ({
  format: 1,
  kind: 'step',
  run,
  n: path.length,
  writer: 'p8w1z6',
  after: path.length > 1 ? 'p8w1z6' : '',
  scenario: 'cold-store',
  revision: 1,
  act: 'choose',
  choice: path.at(-1)!,
  path,
  at: 1_795_280_400_000,
  ...change,
});

const of = (...stored: unknown[]) => standings(stored, decisions).get('cold-store');

test('a scenario that was not played has no standing', () => expect(of()).toBeUndefined());

test('an open run tells how far it is', () => {
  expect(of(step('k3v9q2mx7t4d', ['a', 'b']))).toMatchObject({ begun: { number: 2 }, finished: 0 });
});

test('a run with every decision made is finished', () => {
  expect(of(step('k3v9q2mx7t4d', ['a', 'b', 'c']))).toEqual({ finished: 1 });
});

test('of several open runs the one touched last counts, and finished ones are counted beside it', () => {
  const stored = [
    step('k3v9q2mx7t4d', ['a'], { at: 3 }),
    step('k3v9q2mx7t4e', ['a', 'b'], { at: 2 }),
    step('k3v9q2mx7t4f', ['a', 'b', 'c'], { at: 1 }),
    step('k3v9q2mx7t4g', ['a', 'b', 'd'], { at: 4 }),
  ];
  expect(of(...stored)).toMatchObject({ begun: { number: 1 }, finished: 2 });
});

it.each([null, 'text', {}, { format: 9 }, step('k3v9q2mx7t4d', ['a'], { scenario: '__proto__' })])(
  'what cannot be read changes nothing: %j',
  (stored) => expect(standings([stored], decisions).size).toBe(0),
);
