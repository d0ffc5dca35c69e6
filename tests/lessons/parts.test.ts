import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenLessons } from '../../src/authoring/loader.ts';
import { lessonComponentNames } from '../../src/components/lesson/names.ts';
import { slugs } from './course.ts';
import { countWords } from '../../src/scenario/text.ts';
import { lessons, median, root, sentencesOf } from './read.ts';

/** What every lesson has, and that nothing it names is missing. */

const exercises =
  /^<(?:CallIt|Compose|FormB|Guess|HowMany|Maps|MarkText|Match|Place|Plan|Pointer|SaidAndShown|Sort|Switches|Talk|Timeline|Write)\b/gm;
const drawings = /^<(?:Figure|Score|Timeline|Maps|HowMany)\b/gm;

it('all lessons of the course are there, in order, at their addresses', () => {
  const written = Object.fromEntries(
    Object.keys(slugs).map((module) => [
      module,
      lessons
        .filter(({ front }) => front.module === module)
        .toSorted((a, b) => a.front.order - b.front.order)
        .map(({ id }) => id.split('/')[1]),
    ]),
  );
  expect(written).toEqual(slugs);
  expect(lessons).toHaveLength(36);
  for (const { id, front } of lessons) expect(slugs[front.module]![front.order - 1], id).toBe(id.split('/')[1]);
  const course = readFileSync(join(root, 'src/course.ts'), 'utf8');
  expect([...course.matchAll(/^ {4}id: '([^']+)'/gm)].map(([, id]) => id)).toEqual(Object.keys(slugs));
});

it('no lesson names an exercise, word, source, row, lesson or scenario that is not there', async () => {
  expect(await brokenLessons(root, 'src/content/lessons', lessonComponentNames)).toBe('');
});

describe.each(lessons)('$id', ({ front, body, prose }) => {
  it('has a question, a sentence to carry away, decisions to practise in, and rows of the articles', () => {
    expect(front.question).toMatch(/\?/);
    expect(countWords(front.carry)).toBeGreaterThan(5);
    expect(countWords(front.carry)).toBeLessThan(36);
    expect(front.practises?.length).toBeGreaterThan(0);
    expect(front.seeds.length).toBeGreaterThan(0);
  });

  it('draws, has an exercise, and asks three things from memory', () => {
    expect(body.match(drawings)?.length ?? 0).toBeGreaterThan(0);
    expect(body.match(exercises)?.length ?? 0).toBeGreaterThan(0);
    expect(front.recall).toHaveLength(3);
    for (const { options, answer } of front.recall!) {
      expect(options.length).toBeGreaterThanOrEqual(3);
      expect(countWords(answer)).toBeGreaterThan(4);
    }
  });

  it('is words and data: no imports, no exports, no second form of a question', () => {
    expect(body).not.toMatch(/^(import|export)\b|<Recall\b/m);
  });

  it('has 500 to 1,000 words of prose, in sentences of 18 words at most in the middle', () => {
    expect(countWords(prose)).toBeGreaterThanOrEqual(500);
    expect(countWords(prose)).toBeLessThanOrEqual(1000);
    expect(median(sentencesOf(prose).map(countWords))).toBeLessThanOrEqual(18);
  });

  it('gives each exercise an id of its own', () => {
    const ids = body.match(/^ {2}id="[^"]+"$/gm) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('right answers stand in no favourite place and are not told by their length', () => {
  const questions = lessons.flatMap(({ front }) => front.recall ?? []);
  const places = questions.map(({ options }) => options.findIndex(({ right }) => right));
  for (const place of [0, 1, 2]) expect(places.filter((each) => each === place).length).toBeLessThan(places.length / 2);
  const longest = questions.filter(({ options }) => {
    const lengths = options.map(({ text }) => text.length);
    return lengths[options.findIndex(({ right }) => right)] === Math.max(...lengths);
  });
  expect(longest.length / questions.length).toBeLessThan(0.45);
});
