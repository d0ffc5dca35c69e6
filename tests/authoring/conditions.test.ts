import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/authoring/issues.ts';
import { checkStructure } from '../../src/authoring/structure.ts';
import { choose, holds, start, type State } from '../../src/scenario/engine.ts';
import type { Choice, Condition, Decision, Ending, Item, Scenario, Variant } from '../../src/scenario/types.ts';
import { read } from '../../src/authoring/read.ts';
import { lostKey } from './corpus.ts';

/** What is decided about conditions is compared with playing every run there is. */

const pattern = read(lostKey, 'lost-key.yaml').scenario!;
const [firstScene, , goodEnding, badEnding] = pattern.scenes as [Decision, Decision, Ending, Ending];

interface Shape {
  choices: number;
  variant?: Condition;
  way?: Condition;
}

const depth = 5;

/** A corridor of rooms; a room may have a variant and a way that leads round the next room through a twin of it. */
function corridor(rooms: readonly Shape[], last: Condition): Scenario {
  const choiceOf = (id: string): Choice => ({ ...firstScene.choices[0]!, id, next: [] });
  const scenes = rooms.flatMap(({ choices, variant, way }, at): Decision[] => {
    const variants: Variant[] = variant ? [{ where: 'after', text: 'More.', ...variant }] : [];
    const end = at === rooms.length - 1;
    const next = end ? [{ to: 'bad', ...last }, { to: 'good' }] : [{ to: `room-${at + 1}` }];
    const ids = Array.from({ length: choices }, (_, choice) => `${at}-${'abc'[choice]}`);
    const room = (id: string, suffix: string): Decision => ({
      ...firstScene,
      id,
      part: 'before',
      cues: [],
      decoys: [],
      variants,
      choices: ids.map((choice) => choiceOf(`${choice}${suffix}`)),
      next: end || !way || suffix ? next : [{ to: `twin-${at + 1}`, ...way }, ...next],
    });
    const twin = at > 0 && rooms[at - 1]!.way ? [{ ...room(`twin-${at}`, '-twin'), variants: [] }] : [];
    return [room(`room-${at}`, ''), ...twin];
  });
  return {
    ...pattern,
    start: 'room-0',
    parts: [{ id: 'before', title: 'Before' }],
    scenes: [...scenes, { ...goodEnding, id: 'good', part: 'before' }, { ...badEnding, id: 'bad', part: 'before' }],
    delayed: [],
    hinges: [
      { scene: 'room-0', line: 'x' },
      { scene: 'room-1', line: 'x' },
    ],
  };
}

/** Conditions on choices made before room `at`. */
function conditionBefore(at: number): fc.Arbitrary<Condition> {
  const id = fc.tuple(fc.nat(at - 1), fc.constantFrom('a', 'b', 'c')).map(([room, choice]) => `${room}-${choice}`);
  const item: fc.Arbitrary<Item> = fc.oneof(id, fc.uniqueArray(id, { minLength: 2, maxLength: 3 }));
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    items.map((after) => ({ after })),
    items.map((unless) => ({ unless })),
    fc.record({ after: items, unless: items }),
  );
}

const shapes = fc.tuple(
  ...Array.from({ length: depth }, (_, at) =>
    fc.record({
      choices: fc.constant(3),
      variant: at ? fc.option(conditionBefore(at), { nil: undefined }) : fc.constant(undefined),
      way: at && at < depth - 1 ? fc.option(conditionBefore(at), { nil: undefined }) : fc.constant(undefined),
    }),
  ),
);

/** Every state of every run, of a room's variant and ways: whether they ever hold, and whether they ever fail. */
function byPlaying(scenario: Scenario) {
  const seen = new Map<Condition, { held: boolean; failed: boolean }>();
  const reached = new Set<string>();
  const note = (condition: Condition, value: boolean) => {
    const known = seen.get(condition) ?? { held: false, failed: false };
    seen.set(condition, { held: known.held || value, failed: known.failed || !value });
  };
  const go = (state: State) => {
    reached.add(state.scene.id);
    for (const variant of state.scene.variants) note(variant, holds(state, variant));
    if (state.scene.kind === 'ending') return;
    for (const { id } of state.scene.choices) {
      const next = choose(state, id);
      for (const road of state.scene.next) {
        note(road, holds(next, road));
        if (holds(next, road)) break;
      }
      go(next);
    }
  };
  go(start(scenario));
  return { seen, reached };
}

test('conditions are judged as playing every run would judge them', () => {
  fc.assert(
    fc.property(shapes, conditionBefore(depth), (rooms, last) => {
      const scenario = JSON.parse(JSON.stringify(corridor(rooms as Shape[], last))) as Scenario;
      const found: string[] = [];
      checkStructure(scenario, ({ code, path }: Finding) => void found.push(`${code} ${path.slice(0, 4).join('.')}`));
      const { seen, reached } = byPlaying(scenario);

      const expected = scenario.scenes.flatMap((scene) => {
        if (!reached.has(scene.id)) return [`unreachable-scene scenes.${scene.id}`];
        const conditions: [string, Condition][] = [
          ...scene.variants.map((each, at): [string, Condition] => [`variants.${at}`, each]),
          ...(scene.kind === 'decision' ? scene.next.map((each, at): [string, Condition] => [`next.${at}`, each]) : []),
        ];
        return conditions.flatMap(([place, condition]) => {
          const { held, failed } = seen.get(condition) ?? { held: false, failed: false };
          const bare = !condition.after && !condition.unless;
          if (bare) return held ? [] : [`never-taken scenes.${scene.id}.${place}`];
          if (held && failed) return [];
          return [`${held ? 'always' : 'never'}-holds scenes.${scene.id}.${place}`];
        });
      });
      const told = found.filter((each) => each.startsWith('not-before')).map((each) => each.split(' ')[1]);
      const wanted = expected.filter((each) => !told.includes(each.split(' ')[1]));
      expect(found.filter((each) => !each.startsWith('not-before')).sort()).toEqual(wanted.sort());
    }),
    { seed: 3, numRuns: 150 },
  );
});
