import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/authoring/load.ts';
import { answersOf, practisedIn } from '../../src/components/site/scenario-facts.ts';
import { questions } from '../../src/islands/library/filter.ts';
import type { Choice, Scenario } from '../../src/scenario/types.ts';
import { filter as words, library } from '../../src/words/en/library.ts';
import { choice, decision, ending, scenario as made } from '../fixtures/scenarios.ts';

const root = join(import.meta.dirname, '../..');
const scenarios = globSync('scenarios/*.yaml', { cwd: root }).map((file): Scenario => {
  const found = load(file, readFileSync(join(root, file), 'utf8'));
  if ('report' in found) throw new Error(found.report);
  return found.scenario;
});

describe.each(scenarios)('$id', (scenario) => {
  it('answers every question of the library with an answer that can be asked for', () => {
    const answers = answersOf(scenario);
    for (const question of questions) {
      expect(Object.keys(words.questions[question].answers), question).toContain(answers[question]);
    }
  });

  it('says in its setting what kind of workplace it is', () => {
    expect(answersOf(scenario).setting, `'${scenario.setting}' names no workplace that the library knows`).not.toBe(
      'elsewhere',
    );
  });

  it('names two or three things that one practises', () => {
    const practised = practisedIn(scenario, scenarios);
    expect(practised.length).toBeGreaterThanOrEqual(2);
    expect(practised.length).toBeLessThanOrEqual(3);
    for (const dimension of practised) expect(library.about[dimension]).toBeTruthy();
  });
});

it.each([
  ['The warehouse of a food bank, from Friday to Saturday', 'charity'],
  ['Customer support in a software start-up, over eight months', 'start-up'],
  ['Two wards of a hospital, in a week of stomach virus', 'health'],
  ['A national benefit office, one night; the public waits', 'public'],
  ['A family firm that makes pumps', 'company'],
  ['A lighthouse', 'elsewhere'],
])('%s: %s', (setting, answer) => expect(answersOf(made([ending('end')], { setting })).setting).toBe(answer));

it.each([
  [20, 'short'],
  [30, 'short'],
  [45, 'medium'],
  [75, 'long'],
])('%i minutes are %s', (minutes, answer) => {
  expect(answersOf(made([ending('end')], { minutes })).minutes).toBe(answer);
});

it.each([
  ['none', 'none'],
  ['line', 'team'],
  ['middle', 'team'],
  ['full', 'whole'],
  ['limited', 'whole'],
  ['changes', 'whole'],
] as const)('authority %s is %s', (authority, team) => {
  expect(answersOf(made([ending('end')], { authority })).team).toBe(team);
});

describe('what one practises', () => {
  const about = (...dimensions: Choice['dimension'][]) =>
    made([
      decision('one', {
        choices: dimensions.map((dimension, index) => choice(`c${index}`, { dimension })),
        next: 'end',
      }),
      ending('end'),
    ]);

  it('is what occurs more often here than elsewhere', () => {
    const here = about('ali', 'ali', 'ali', 'hor', 'hor', 'ins');
    const there = about('ali', 'ali', 'ali', 'ali', 'ins', 'ins');
    expect(practisedIn(here, [here, there])[0]).toBe('hor');
    expect(practisedIn(there, [here, there])[0]).toBe('ins');
  });

  it('does not depend on which choice is asked for, nor on how well it is made', () => {
    const plain = about('ali', 'hor', 'ins', 'dir');
    const judged = made(
      plain.scenes.map((scene) =>
        scene.kind === 'decision'
          ? {
              ...scene,
              calls: 'both',
              choices: scene.choices.map((each) => ({ ...each, mode: 'both', craft: 'skilled' })),
            }
          : scene,
      ),
    );
    expect(practisedIn(judged, [judged])).toEqual(practisedIn(plain, [plain]));
  });
});
