import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashBytes, readHashes, runLength, runsOf, wordsOf, written } from './words.ts';

/*
 * The course is written from two articles and copies no sentence of them: no six words in a row. What they say stands
 * here as hashes only (`store.ts` wrote them), so the articles themselves are not part of the project.
 */

const root = join(import.meta.dirname, '../..');
const articles = readHashes(readFileSync(new URL('runs.txt', import.meta.url), 'utf8'));

/** Runs that stand in the course on purpose, and why: titles and marked quotations. */
const allowed: { words: string; reason: string }[] = [
  {
    words: 'leadership as management - management as leadership',
    reason: 'the title of an article, where it is named',
  },
];
const allowedRuns = new Set(allowed.flatMap(({ words }) => runsOf(words).map(({ hash }) => hash)));

const files = [
  'scenarios/**/*.{yaml,md}',
  'src/content/**/*.{mdx,yaml}',
  'src/words/**/*.ts',
  'src/{pages,components}/**/*.astro',
]
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .map((file) => file.split(sep).join('/'))
  .sort();

/** A file as it is read aloud: of a lesson without the tags inside its sentences and without the targets of links. */
function readAloud(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  return text.replace(/<\/?[A-Za-z][^<>]*>|\]\([^)]*\)/g, blank).replace(/[*_]/g, ' ');
}

/** Every place where a text has six words in a row in common with an article: `file:line  the words`. */
function copies(file: string, text: string): string[] {
  const found = new Map<number, string>();
  for (const version of [text, readAloud(text)]) {
    const words = wordsOf(version);
    for (const [index, { hash, at }] of runsOf(version).entries()) {
      if (!articles.has(hash) || allowedRuns.has(hash)) continue;
      const run = words.slice(index, index + runLength).map(({ word }) => word);
      found.set(at, `${file}:${text.slice(0, at).split('\n').length}  ${run.join(' ')}`);
    }
  }
  return [...found.values()];
}

it('no scenario, lesson or sentence of the interface copies six words in a row from the articles', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap((file) => copies(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

it('what is allowed is a copy, and stands in the course', () => {
  const course = files.map((file) =>
    wordsOf(readFileSync(join(root, file), 'utf8'))
      .map(({ word }) => word)
      .join(' '),
  );
  for (const { words, reason } of allowed) {
    expect(reason.length).toBeGreaterThan(10);
    expect(runsOf(words).filter(({ hash }) => articles.has(hash)).length, words).toBeGreaterThan(0);
    const spoken = wordsOf(words)
      .map(({ word }) => word)
      .join(' ');
    expect(course.filter((text) => text.includes(spoken)).length, words).toBeGreaterThan(0);
  }
});

it('the stored runs are whole', () => {
  expect(articles.size).toBeGreaterThan(5000);
  expect([...articles].every((hash) => hash.length === hashBytes * 2)).toBe(true);
  expect(written(articles)).toBe(readFileSync(new URL('runs.txt', import.meta.url), 'utf8'));
});

describe('words are found', () => {
  const plain = 'the quick brown fox jumps over the lazy dog';
  const hashes = (text: string) => runsOf(text).map(({ hash }) => hash);

  it.each([
    ['in capitals and with marks', '‘The quick, brown FOX’ jumps – over the lazy dog.'],
    ['over line ends', 'the quick brown\n    fox jumps over\n    the lazy dog'],
    ['in code', "const text = 'the quick brown fox ' + 'jumps over the lazy dog';"],
    ['in italics', readAloud('the *quick* brown _fox jumps_ over the lazy dog')],
    ['under links', readAloud('the [quick brown](../fox/) fox [jumps](#jump) over the lazy dog')],
    ['between tags', readAloud('the quick <Term name="fox">brown fox</Term> jumps over<br/>the lazy dog')],
  ])('%s', (_, text) => expect(hashes(text)).toEqual(expect.arrayContaining(hashes(plain))));

  it.each([
    ["it doesn't matter to them at all", 'It doesn’t matter, to them, at all.'],
    ["it doesn't matter to them at all", "- 'It doesn''t matter to them at all'"],
    ['naïve people in the café are here', 'nai\u0308ve people in the cafe\u0301 are here'],
  ])('with apostrophes and accents of any kind: %s', (one, other) => expect(hashes(other)).toEqual(hashes(one)));

  it('from five words on nothing is a copy yet', () => expect(runsOf('one two three four five')).toEqual([]));
});
