import { expect, test } from 'vitest';
import { isWorked, readBoard } from '../../src/islands/exercise/board.ts';
import type { Field, Item } from '../../src/islands/exercise/types.ts';

const options = [
  { id: 'yes', label: 'yes' },
  { id: 'no', label: 'no' },
];
const fields: Field[] = [
  { id: 'mode', label: 'Mode', control: 'radio', options },
  { id: 'fit', label: 'Fit', control: 'radio', options },
];
const open: Item = { id: 'open', text: '', key: { mode: 'yes', fit: 'no' } };
const half: Item = { id: 'half', text: '', key: { mode: 'yes', fit: 'no' }, given: ['mode'] };
const worked: Item = { id: 'worked', text: '', key: { mode: 'no', fit: 'no' }, given: ['mode', 'fit'] };
const read = (...answers: [string, string][]) => readBoard([open, half, worked], fields, new Map(answers));

test('an item is the same when all its fields are', () => {
  const result = read(['open.mode', 'yes'], ['open.fit', 'no'], ['half.fit', 'no']);
  expect(result.whole).toEqual({ same: 2, of: 2 });
  expect(result.again).toEqual([]);
});

test('one field that differs sends the item back', () => {
  const result = read(['open.mode', 'yes'], ['open.fit', 'yes'], ['half.fit', 'no']);
  expect(result.again).toEqual(['open']);
  expect(result.whole).toEqual({ same: 1, of: 2 });
});

test('a field left open differs and is counted as open', () => {
  const result = read(['open.mode', 'yes']);
  expect(result.again).toEqual(['open', 'half']);
  expect(result).toMatchObject({ set: 1, open: 2 });
});

test('fields are counted apart, given ones not at all', () => {
  const { fields: counts } = read(['open.mode', 'yes'], ['open.fit', 'yes'], ['half.fit', 'no']);
  expect(counts.get('mode')).toEqual({ same: 1, of: 1 });
  expect(counts.get('fit')).toEqual({ same: 1, of: 2 });
});

test('what is given cannot be answered otherwise', () => {
  const [, result] = read(['half.mode', 'no'], ['half.fit', 'no']).items;
  expect(result?.readings[0]).toEqual({ field: 'mode', key: 'yes', isGiven: true, isSame: true });
});

test('a worked example is not asked', () => {
  expect(isWorked(worked, fields)).toBe(true);
  expect(isWorked(half, fields)).toBe(false);
  expect(read().items.map(({ item }) => item)).toEqual(['open', 'half']);
});
