import { expect, test } from 'vitest';
import { nearest } from '../../src/authoring/near.ts';

const known = ['leadership', 'management', 'both', 'neither', 'why', 'next'];

test.each([
  ['leadreship', 'leadership'],
  ['mangement', 'management'],
  ['bth', 'both'],
  ['whyy', 'why'],
  ['nxet', 'next'],
  ['consequence', undefined],
  ['', undefined],
])('%j was meant for %s', (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test('nothing was meant where nothing is known', () => {
  expect(nearest('why', [])).toBeUndefined();
});
