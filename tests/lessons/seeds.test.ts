import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { lessons, root } from './read.ts';

/** Every concept, claim, example and question of the two articles has a row; every row is taught, and practised somewhere. */

const rows = [
  ...Array.from({ length: 35 }, (_, at) => `S1-${String(at + 1).padStart(2, '0')}`),
  ...Array.from({ length: 139 }, (_, at) => `S2-${String(at + 1).padStart(2, '0')}`),
];

const practised = globSync('scenarios/*.yaml', { cwd: root }).flatMap(
  (file) => (parse(readFileSync(join(root, file), 'utf8')) as { seeds: string[] }).seeds,
);

/** The rows that none of the lists names. */
function uncovered(...lists: readonly string[][]): string[] {
  const named = new Set(lists.flat());
  return rows.filter((row) => !named.has(row));
}

it('every row is taught in a lesson', () => {
  expect(uncovered(...lessons.map(({ front }) => front.seeds))).toEqual([]);
});

it('no scenario claims a row that does not exist', () => {
  expect(practised.filter((row) => !rows.includes(row))).toEqual([]);
});

it('a row that leaves the only lesson which taught it is listed', () => {
  const only = 'S1-24';
  const taught = lessons.map(({ front }) => front.seeds.filter((row) => row !== only));
  expect(uncovered(...taught)).toEqual([only]);
});
