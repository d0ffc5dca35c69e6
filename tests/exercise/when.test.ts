import { expect, test } from 'vitest';
import { holds, metersAfter } from '../../src/islands/exercise/when.ts';
import type { When } from '../../src/islands/exercise/types.ts';

test.each<[string, When, boolean]>([
  ['no condition', {}, true],
  ['all of after', { after: ['rota', 'reason'] }, true],
  ['one of after missing', { after: ['rota', 'prize'] }, false],
  ['one of a list', { after: [['prize', 'reason']] }, true],
  ['none of a list', { after: [['prize', 'poster']] }, false],
  ['what may not be', { after: ['rota'], unless: ['reason'] }, false],
  ['what may not be and is not', { unless: ['poster'] }, true],
])('%s', (_, when, expected) => expect(holds(when, new Set(['rota', 'reason']))).toBe(expected));

test('meters add up and stay between 0 and 100', () => {
  const meter = { id: 'trust', label: '', low: '', high: '', start: 50 };
  const after = (...moves: (Record<string, number> | undefined)[]) => metersAfter([meter], moves).get('trust');
  expect(after({ trust: 20 }, undefined, { other: 5 })).toBe(70);
  expect(after({ trust: 80 })).toBe(100);
  expect(after({ trust: -80 })).toBe(0);
});
