import { expect, test } from 'vitest';
import { compose, placeOf, type Composition } from '../../src/islands/exercise/compose.ts';

const trial: Composition = {
  groups: [
    {
      id: 'scope',
      label: 'How far',
      choose: 'one',
      options: [
        { id: 'one-boat', label: 'One boat', cost: 2 },
        { id: 'all-boats', label: 'All boats', cost: 9, moves: { calm: -30 } },
      ],
    },
    {
      id: 'extras',
      label: 'With it',
      choose: 'some',
      most: 1,
      options: [
        { id: 'lamp', label: 'A lamp', cost: 3 },
        { id: 'bell', label: 'A bell' },
      ],
    },
  ],
  budget: { limit: 10, unit: 'days' },
  meters: [{ id: 'calm', label: 'Calm', start: 50, low: 'none', high: 'much' }],
  says: [
    { at: 'now', after: ['all-boats'], text: 'All of them?', moves: { calm: -10 } },
    { at: 'end', after: ['lamp'], text: 'It was seen.', moves: { calm: 20 } },
  ],
  ends: [
    { after: ['all-boats'], title: 'Too large', text: '' },
    { title: 'Small', text: '' },
  ],
};
const read = (answers: Record<string, string>, whole = true) => compose(trial, new Map(Object.entries(answers)), whole);

test('costs add up against the limit', () => {
  expect(read({ scope: 'one-boat', 'extras.lamp': 'on' })).toMatchObject({ spent: 5, over: 0 });
  expect(read({ scope: 'all-boats', 'extras.lamp': 'on' })).toMatchObject({ spent: 12, over: 2 });
});

test('groups say what is too much and what is open', () => {
  const result = read({ 'extras.lamp': 'on', 'extras.bell': 'on' });
  expect(result.tooMany).toEqual(['extras']);
  expect(result.tooFew).toEqual(['scope']);
});

test('the first end that holds is told', () => {
  expect(read({ scope: 'all-boats' }).comes?.title).toBe('Too large');
  expect(read({ scope: 'one-boat' }).comes?.title).toBe('Small');
});

test('meters wait with what is told at the end', () => {
  const answers = { scope: 'all-boats', 'extras.lamp': 'on' };
  expect(read(answers, false).meters.get('calm')).toBe(10);
  expect(read(answers).meters.get('calm')).toBe(30);
});

test('a sentence stands under the last group that it speaks of', () => {
  expect(placeOf({ at: 'now', text: '', after: ['one-boat'] }, trial.groups)).toBe('scope');
  expect(placeOf({ at: 'now', text: '', after: ['one-boat', ['lamp', 'bell']] }, trial.groups)).toBe('extras');
  expect(placeOf({ at: 'now', text: '', unless: ['one-boat'] }, trial.groups)).toBe('extras');
});
