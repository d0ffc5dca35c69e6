import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = `${import.meta.dirname}/../../src/content/lessons`;

describe.each(globSync('*/*/index.mdx', { cwd: root }))('%s', (path) => {
  const body = readFileSync(`${root}/${path}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

  test('is words and data, without imports or exports', () => expect(body).not.toMatch(/^(import|export)\b/m));

  test('gives each exercise an id of its own', () => {
    const ids = body.match(/^ {2}id="[^"]+"$/gm) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
