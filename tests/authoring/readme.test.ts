import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldsReference } from '../../src/authoring/fields.ts';
import { printPlain } from '../../src/authoring/print.ts';
import { read } from '../../src/authoring/read.ts';
import { lostKey } from './corpus.ts';

const readme = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/^```(?:yaml)?\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
const example = blocks.find((block) => block.includes('\ntitle: The lost key\n'))!;

test('the example for authors is sound', () => {
  expect(read(example, 'lost-key.yaml').problems).toBeUndefined();
});

test('the example is the scenario that broken ones are made from, with comments', () => {
  expect(example.replace(/^ *#.*\n/gm, '')).toBe(lostKey);
});

test('the report shown is the one that an author gets', () => {
  const { problems = [] } = read(lostKey.replace('next: door', 'next: dorr'), 'lost-key.yaml');
  expect(blocks).toContain(`${printPlain(problems)}\n`);
});

test('the tables of fields are those of the schema', () => {
  expect(readme).toContain(`\n${fieldsReference()}\n`);
});
