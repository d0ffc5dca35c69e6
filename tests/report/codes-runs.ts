import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from '../../src/authoring/load.ts';
import { numbersFrom } from '../../src/scenario/random.ts';
import { writeCode } from '../../src/report/hand-in.ts';
import { phrasesOf } from '../../src/scenario/view.ts';
import { catalogueOf } from '../../src/report/short-id.ts';
import type { Edition, HandedMarks, HandIn } from '../../src/report/types.ts';
import { choose, pathOf, start, statesOf, type State } from '../../src/scenario/engine.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** Runs of the course's own scenarios, at random and always the same. */

const root = join(import.meta.dirname, '../..');

export const scenarios: Scenario[] = globSync('scenarios/*.yaml', { cwd: root }).map((file) => {
  const found = load(basename(file), readFileSync(join(root, file), 'utf8'));
  if ('report' in found) throw new Error(found.report);
  return found.scenario;
});

export const coldStore = scenarios.find(({ id }) => id === 'crisis-cold-store')!;

export const catalogue = catalogueOf(
  scenarios.map(({ id }) => id),
  [],
);

export const edition: Edition = (id, revision) =>
  scenarios.find((each) => each.id === id && each.revision === revision);

/** Numbers from 0 to below `end`, always the same for a seed. */
export function randomFrom(seed: number): (end: number) => number {
  const next = numbersFrom(seed);
  return (end) => Math.floor(next() * end);
}

/** A run to its end or, one in ten, a part of it, with marks as the player makes them. */
export function randomRun(random: (end: number) => number, scenario = coldStore): HandIn {
  const most = random(10) === 0 ? random(8) : Infinity;
  let state = start(scenario);
  while (state.scene.kind === 'decision' && state.length < most) {
    state = choose(state, state.scene.choices[random(state.scene.choices.length)]!.id);
  }
  return {
    scenario: scenario.id,
    revision: scenario.revision,
    path: pathOf(state),
    marks: Object.fromEntries(marksAlong(state, random)),
    undone: random(8),
    readings: (['decision', 'part', 'end'] as const)[random(3)]!,
    phrases: random(2) === 0,
    assignment: random(2 ** 20),
    turn: random(4) + 1,
    run: random(2 ** 20),
    person: random(2 ** 25),
    room: random(10) === 0,
  };
}

function marksAlong(state: State, random: (end: number) => number): [string, HandedMarks][] {
  return statesOf(state)
    .slice(0, -1)
    .map((before): [string, HandedMarks] => {
      const { scene } = before;
      const answer = scene.kind === 'decision' && scene.key ? answerAt(before, random) : {};
      return [scene.id, { ...answer, ...(random(8) === 0 && { differently: true }) }];
    })
    .filter(([, marks]) => Object.keys(marks).length > 0);
}

function answerAt(before: State, random: (end: number) => number): HandedMarks {
  const said = random(5);
  if (said === 0) return {};
  if (said === 1) return { skipped: true };
  const phrases = phrasesOf(before).filter(() => random(2) === 0);
  return { phrases, ...(said > 2 && { sure: said === 3 }) };
}

/** So many codes of different people, each a first run. */
export function codesOf(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, person) =>
    writeCode({ ...randomRun(random), turn: 1, room: false, assignment: 7, person, run: person }, coldStore),
  );
}
