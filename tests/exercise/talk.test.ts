import { expect, test } from 'vitest';
import { talkAfter } from '../../src/islands/exercise/talk.ts';
import type { Turn } from '../../src/islands/exercise/types.ts';

const option = (id: string, more: Partial<Turn['options'][number]> = {}) => ({ id, text: id, reply: '', ...more });
const turns: Turn[] = [
  {
    id: 'open',
    said: '',
    options: [
      option('ask', { moves: { trust: 10 } }),
      option('tell', { next: 'close' }),
      option('leave', { next: 'end' }),
    ],
  },
  { id: 'middle', said: '', options: [option('listen'), option('argue')] },
  { id: 'close', said: '', options: [option('thank'), option('order')] },
];
const meters = [{ id: 'trust', label: '', start: 40, low: '', high: '' }];
const ends = [
  { after: ['ask', 'thank'], title: 'Heard', text: '' },
  { title: 'Over', text: '' },
];
const after = (...path: string[]) => talkAfter(turns, meters, ends, path);

test('a talk begins with its first turn', () => {
  expect(after()).toMatchObject({ taken: [], open: { id: 'open' } });
  expect(after().comes).toBeUndefined();
});

test('an answer leads on, or where it says', () => {
  expect(after('ask').open?.id).toBe('middle');
  expect(after('tell').open?.id).toBe('close');
});

test('meters follow what was said', () => expect(after('ask', 'listen').meters.get('trust')).toBe(50));

test('the end is the first whose condition holds', () => {
  expect(after('ask', 'listen', 'thank').comes?.title).toBe('Heard');
  expect(after('tell', 'thank').comes?.title).toBe('Over');
  expect(after('leave').comes?.title).toBe('Over');
});

test('what fits no turn is left out with all after it', () => {
  expect(after('ask', 'thank', 'listen').taken.map(({ option }) => option.id)).toEqual(['ask']);
});
