import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/authoring/load.ts';
import { choose, start, type State } from '../../src/scenario/engine.ts';
import { outcomeOf } from '../../src/scenario/outcome.ts';
import { plain } from '../../src/scenario/text.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { view } from '../../src/scenario/view.ts';
import { choice, decision, ending, scenario as made } from '../fixtures/scenarios.ts';
import { roadsToEndings } from './roads.ts';

/** Every scenario of the course, played to each of its endings. */

const root = join(import.meta.dirname, '../..');

const scenarios = globSync('scenarios/*.yaml', { cwd: root }).map((file) => {
  const found = load(file, readFileSync(join(root, file), 'utf8'));
  if ('report' in found) throw new Error(found.report);
  return found.scenario;
});

const endingsOf = ({ scenes }: Scenario) => scenes.filter(({ kind }) => kind === 'ending');

/** The endings that no road leads to, as a learner reads their names. */
function neverReached(scenario: Scenario): string[] {
  const roads = roadsToEndings(scenario);
  return endingsOf(scenario)
    .filter(({ id }) => !roads.has(id))
    .map(({ id, title }) => `${scenario.id}: no road leads to '${title}' (${id})`);
}

/** Plays choice by choice what stands on the screen, and answers every state; a choice that is not offered is told. */
function played(scenario: Scenario, path: readonly string[]): State[] {
  const states = [start(scenario)];
  for (const id of path) {
    const state = states.at(-1)!;
    const offered = view(state).choices.map((each) => each.id);
    expect(offered, `at '${state.scene.title}'`).toContain(id);
    states.push(choose(state, id));
  }
  return states;
}

/** What a learner reads in a state. */
function read(state: State): string[] {
  const { story, arrival, text, after } = view(state);
  return [...story, ...arrival, { text }, ...after].map((told) => plain(told.text));
}

it('there are scenarios to play', () => expect(scenarios.length).toBeGreaterThan(0));

describe.each(scenarios)('$id', (scenario) => {
  const roads = roadsToEndings(scenario);

  it('has a road to each of its endings', () => expect(neverReached(scenario)).toEqual([]));

  it.each(endingsOf(scenario))('is played to ‘$title’', ({ id, title }) => {
    const states = played(scenario, roads.get(id) ?? []);
    const last = states.at(-1)!;
    expect(last.scene.title).toBe(title);
    const { ending: reached, moves } = outcomeOf(last);
    expect(reached?.id).toBe(id);
    expect(moves).toHaveLength(last.story.decisions);
    for (const state of states) for (const text of read(state)) expect(text).toMatch(/\p{L}/u);
    expect(states.map((state) => state.scene.id)).toHaveLength(new Set(states.map((state) => state.scene.id)).size);
  });
});

describe('a road is found', () => {
  const choices = (scene: string) => [choice(`${scene}-a`), choice(`${scene}-b`)];

  it('to an ending that hangs on two choices far apart, and not to one that asks for what excludes each other', () => {
    const story = made([
      decision('one', { choices: choices('one'), next: 'two' }),
      decision('two', { choices: choices('two'), next: 'three' }),
      decision('three', {
        choices: choices('three'),
        next: [
          { to: 'rare', after: ['one-b', 'three-b'], unless: ['two-b'] },
          { to: 'never', after: ['one-a', 'one-b'] },
          { to: 'usual' },
        ],
      }),
      ending('rare'),
      ending('never'),
      ending('usual'),
    ]);
    expect(roadsToEndings(story).get('rare')).toEqual(['one-b', 'two-a', 'three-b']);
    expect(neverReached(story)).toEqual([expect.stringContaining('(never)')]);
  });
});
