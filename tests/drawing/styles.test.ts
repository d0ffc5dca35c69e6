import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const size = (...names: string[]): number => brotliCompressSync(names.map(read).join('\n')).length;

test('base styles and tokens stay below 5 kB', () => {
  expect(size('tokens', 'base')).toBeLessThan(5000);
});

test('the frame of every page stays below 6.5 kB', () => {
  expect(size('tokens', 'base', 'fonts', 'frame')).toBeLessThan(6500);
});

test('every custom property that is used is set, or has another value beside it', () => {
  const files = ['tokens', 'base', 'fonts', 'frame', 'score', 'drawing'].map(read).join('\n');
  const set = new Set([...files.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const used = [...files.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  expect(used.filter((name) => !set.has(name))).toEqual([]);
});

test('text never waits for a font', () => {
  const faces = read('fonts').match(/@font-face \{[^}]*\}/g) ?? [];
  const waiting = faces.filter((face) => face.includes('url(') && !face.includes('font-display: optional'));
  expect(faces.length).toBeGreaterThan(4);
  expect(waiting).toEqual([]);
});

test('an underline is set in single properties: Safari drops a shorthand that has more than the line', () => {
  const files = globSync('src/**/*.{css,astro}', { cwd: resolve(import.meta.dirname, '../..') });
  const read = (file: string) => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
  const dropped = files.filter((file) => /text-decoration:(?! (none|underline);)/.test(read(file)));
  expect(files.length).toBeGreaterThan(60);
  expect(dropped).toEqual([]);
});
