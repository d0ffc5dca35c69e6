import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = `${import.meta.dirname}/../../src/content/lessons`;

/** A lesson's text without front matter, and its prose: what is left without exercises. */
function read(path: string): { body: string; prose: string } {
  const body = readFileSync(`${root}/${path}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const prose = body.replace(/^<(?!Recall|\/Recall)[A-Z]\w*\b[\s\S]*?^\/>$/gm, '').replace(/<\/?Recall[^>]*>/g, '');
  return { body, prose };
}

describe.each(globSync('*/*/index.mdx', { cwd: root }))('%s', (path) => {
  const { body, prose } = read(path);

  test('has 500 to 1,000 words of prose', () => {
    const words = prose.match(/[\p{L}\d]+([’'][\p{L}]+)?/gu)?.length;
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(1000);
  });

  test('asks for one thing from memory', () => expect(body.match(/^<Recall /gm)).toHaveLength(1));

  test('is words and data, without imports or exports', () => expect(body).not.toMatch(/^(import|export)\b/m));

  test('gives each exercise an id of its own', () => {
    const ids = body.match(/^ {2}id="[^"]+"$/gm) ?? [];
    expect(ids).not.toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
