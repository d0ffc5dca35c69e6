import { expect, test } from 'vitest';
import { readGuesses } from '../../src/islands/exercise/guesses.ts';
import type { Case, Field } from '../../src/islands/exercise/types.ts';

const cases: Case[] = ['a', 'b'].map((id) => ({ id, name: id, title: id, text: [] }));
const field = (id: string): Field => ({
  id,
  label: id,
  control: 'radio',
  options: [
    { id: 'low', label: 'Low' },
    { id: 'high', label: 'High' },
  ],
});

test('guesses stand side by side as labels', () => {
  const answers = new Map([
    ['a.pay', 'high'],
    ['b.pay', 'low'],
    ['a.age', 'low'],
  ]);
  expect(readGuesses(cases, [field('pay'), field('age')], answers)).toEqual({
    rows: [
      { label: 'pay', guesses: ['High', 'Low'] },
      { label: 'age', guesses: ['Low', undefined] },
    ],
    different: 1,
    complete: 1,
  });
});
