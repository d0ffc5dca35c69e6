import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { keyOf } from '../../src/authoring/key.ts';

/** What scenarios/README.md says of blind guesses and blind readings is what is there. */

const folder = join(import.meta.dirname, '../../scenarios');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const scenarios = globSync('*.yaml', { cwd: folder }).map((file) => {
  const { scenario, figures } = check(readFileSync(join(folder, file), 'utf8'), file, 1);
  return { scenario: scenario!, figures };
});

/** Every row of a table of readings, as numbers of readers by letter. */
function readings(title: string): Map<string, number[]> {
  const [, section = ''] = readme.split(`\n### ${title}, revision `);
  const rows = section.split('\n### ')[0]!.matchAll(/^\| ([^|]+) \|((?: [\d–]+ \|){4})$/gm);
  return new Map(
    [...rows].map(([, decision, counts]) => [decision!, counts!.match(/[\d–]+/g)!.map((count) => Number(count) || 0)]),
  );
}

test.each(scenarios.map((each) => [each.scenario.title, each] as const))(
  '%s: the rates of the guesses',
  (title, { figures }) => {
    const { text } = figures.find((figure) => figure.text.startsWith('guesses that find it'))!;
    expect(readme).toContain(`| ${title} | ${text.match(/\d+ %/g)!.join(' | ')} |`);
  },
);

test.each(scenarios.map((each) => [each.scenario.title, each] as const))(
  '%s: eight readers at every decision, and enough of them divided',
  (title, { scenario }) => {
    const counts = readings(title);
    const titles = keyOf(scenario).decisions.map((decision) => decision.title);
    expect([...counts.keys()]).toEqual(titles);
    for (const each of counts.values()) expect(each.reduce((sum, count) => sum + count, 0)).toBe(8);
    const divided = [...counts.values()].filter((each) => each.filter((count) => count >= 2).length >= 2);
    expect(divided.length / counts.size).toBeGreaterThanOrEqual(8 / 12);
  },
);
