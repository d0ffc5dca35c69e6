import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { releasedIn } from '../../src/authoring/loader.ts';
import { numbersFrom } from '../../src/scenario/random.ts';
import { read } from '../../src/authoring/read.ts';
import { revive, stateOf } from '../../src/progress/revive.ts';
import { choose, start, type State } from '../../src/scenario/engine.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { revivedSentence } from '../../src/words/en/revived.ts';

/** The released revisions of the course itself: each can be played, and each of its runs goes on in the scenario of now. */

const folder = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const scenarios = new Map(
  files.map((name) => {
    const { scenario } = read(readFileSync(new URL(name, folder), 'utf8'), name);
    if (!scenario) throw new Error(`${name} has problems`);
    return [scenario.id, scenario];
  }),
);
const released = [...releasedIn(folder.pathname).values()].flat();

/** Random runs, each left at a random place. */
function runsOf(scenario: Scenario, count: number): { path: string[]; state: State }[] {
  const random = numbersFrom(20261121);
  return Array.from({ length: count }, () => {
    let state = start(scenario);
    const path: string[] = [];
    for (
      let left = Math.floor(random() * (state.story.decisions + 1));
      left > 0 && state.scene.kind === 'decision';
      left -= 1
    ) {
      const { choices } = state.scene;
      const { id } = choices[Math.floor(random() * choices.length)]!;
      state = choose(state, id);
      path.push(id);
    }
    return { path, state };
  });
}

describe.each(released.map((each) => [`${each.id}, revision ${each.revision}`, each] as const))('%s', (_, then) => {
  test('a thousand runs go on in the scenario of now, each with its sentence', () => {
    const now = scenarios.get(then.id);
    for (const { path, state } of runsOf(then, 1000)) {
      const revived = revive(path, now, then);
      expect(revivedSentence(revived)).toMatch(/^[^.]+.*\.$/);
      const shown = stateOf(revived, path, now, then);
      expect(shown).toBeDefined();
      if (state.scene.kind === 'ending') expect([path, shown!.scene.id]).toEqual([path, state.scene.id]);
    }
  });
});

test('no scenario says that it is older than what was released', () => {
  const older = released.filter(({ id, revision }) => revision > (scenarios.get(id)?.revision ?? Infinity));
  expect(older.map(({ id, revision }) => `${id} ${revision}`)).toEqual([]);
});
