import { expect, test } from 'vitest';
import { readLines } from '../../src/islands/exercise/lines.ts';

const lines = [
  { id: 'first', text: '', isKey: true },
  { id: 'second', text: '', isKey: true },
  { id: 'third', text: '' },
  { id: 'fourth', text: '' },
];

test('marked lines are found or extra, the others missed or plain', () => {
  const result = readLines(
    lines,
    new Map([
      ['first', 'on'],
      ['third', 'on'],
    ]),
  );
  expect([...result.standings.values()]).toEqual(['found', 'missed', 'extra', 'plain']);
  expect(result).toMatchObject({ found: 1, missed: 1, extra: 1 });
});
