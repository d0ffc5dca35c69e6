import { expect, test } from 'vitest';
import { answersIn, nameOf } from '../../src/islands/exercise/answers.ts';

const set = (...parts: string[]) => ({ name: nameOf('lift', ...parts), value: 'leadership' });

test('answers are named without the exercise', () => {
  expect([...answersIn([set('sign', 'mode')], 'lift')]).toEqual([['sign.mode', 'leadership']]);
});

test('a list on its empty line says nothing', () => {
  expect(answersIn([{ name: 'lift.sign.mode', value: '' }], 'lift').size).toBe(0);
});

test('controls of another exercise are left alone', () => {
  expect(answersIn([{ name: 'lift-door.sign.mode', value: 'both' }], 'lift').size).toBe(0);
});
