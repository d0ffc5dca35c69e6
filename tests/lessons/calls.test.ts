import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CallItem } from '../../src/islands/exercise/types.ts';
import { callFaults } from '../../src/components/lesson/call-faults.ts';
import { countWords } from '../../src/scenario/text.ts';
import { root } from './read.ts';

/** The situations that return in each module: they would teach a habit if their answers had a pattern. */

const sets = parse(readFileSync(join(root, 'src/content/calls.yaml'), 'utf8')) as Record<string, CallItem[]>;
const items = Object.values(sets).flat();

it('every situation has an id of its own and 35 to 60 words', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.filter(({ text }) => countWords(text) < 35 || countWords(text) > 60).map(({ id }) => id)).toEqual([]);
});

it('each phrase stands once in its text, and no two overlap', () => {
  expect(callFaults('calls', items)).toEqual([]);
});

it('the four answers are equally frequent, and no two modules ask in the same order', () => {
  const orders = Object.values(sets).map((set) => set.map(({ calls }) => calls).join(' '));
  expect(new Set(orders).size).toBe(orders.length);
  const count = (call: string) => items.filter(({ calls }) => calls === call).length;
  const counts = ['leadership', 'management', 'wait', 'both'].map(count);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(3);
  expect(count('both')).toBeLessThanOrEqual(Math.min(count('leadership'), count('management'), count('wait')));
});
