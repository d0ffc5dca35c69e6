import { expect, it } from 'vitest';
import { newFor } from '../../src/islands/record/carry/new-for.ts';
import { lastPlace } from '../../src/islands/resume/last-place.ts';
import { placesOf } from '../../src/islands/resume/places-of.ts';
import { sceneOf } from '../../src/islands/resume/places.ts';
import { fold } from '../../src/progress/fold.ts';
import type { Step } from '../../src/progress/entries.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';
import { noteOf } from './lives.ts';

const tiny = scenario([
  decision('one', { title: 'The first', choices: [choice('a'), choice('b')], next: 'two' }),
  decision('two', { title: 'The second', choices: [choice('c'), choice('d')], next: 'end' }),
  ending('end'),
]);
const places = placesOf([tiny]);

const step = (run: string, n: number, path: string[], at: number, writer = 'w'): Step => ({
  ...{ format: 1, kind: 'step', run, n, writer, after: n > 1 ? 'w' : '', scenario: 'tiny', revision: 1 },
  ...{ act: 'choose', choice: path.at(-1)!, path, at },
});

it('a map of moments holds titles and ids, and no story', () => {
  expect(places).toEqual({
    tiny: {
      title: 'Tiny',
      decisions: 2,
      scenes: [
        ['one', 'The first'],
        ['two', 'The second'],
      ],
      at: { a: 0, b: 0, c: 1, d: 1 },
    },
  });
  expect(placesOf([tiny], { labels: true })['tiny']!.labels).toEqual({ a: 'a', b: 'b', c: 'c', d: 'd' });
  expect(sceneOf(places['tiny'], 'constructor')).toBeUndefined();
});

it('the open run that was touched last is where one goes on', () => {
  const stored = [step('r1', 1, ['a'], 100), step('r2', 1, ['b'], 300), step('r3', 1, ['a'], 200)];
  expect(lastPlace(stored, places)).toEqual({
    scenario: 'tiny',
    title: 'Tiny',
    run: 'r2',
    scene: 'The first',
    number: 1,
    of: 2,
    others: 2,
  });
});

it('the road that two devices took apart is found under its own id', () => {
  const stored = [step('r', 1, ['a'], 100), step('r', 2, ['a', 'c'], 200), step('r', 2, [], 300, 'x')];
  const branch = { ...stored[2]!, act: 'undo', choice: 'a' };
  const after = { ...step('r', 3, ['b'], 400, 'x'), after: 'x' };
  expect(lastPlace([stored[0], stored[1], branch, after], places)).toMatchObject({ run: 'r~2.x', number: 1 });
});

it.each([
  ['nothing', []],
  ['a finished run', [step('r', 1, ['a'], 1), step('r', 2, ['a', 'c'], 2)]],
  [
    'a run whose only move was taken back',
    [step('r', 1, ['a'], 1), { ...step('r', 2, ['a'], 2), act: 'undo', path: [] }],
  ],
  ['a scenario that is not here', [{ ...step('r', 1, ['a'], 1), scenario: 'toString' }]],
  ['a newer format', [{ ...step('r', 1, ['a'], 1), format: 2 }]],
  ['what cannot be read', ['nonsense', null, 7, { kind: 'step' }]],
])('%s is nowhere to go on', (_, stored) => expect(lastPlace(stored, places)).toBeUndefined());

it('a link adds what is not here, and no mark of which something is known', () => {
  const known = [step('r', 1, ['a'], 100), noteOf('run/r/one', 'sure', false)];
  const steps = [known[0] as Step, step('r', 2, ['a', 'c'], 200)];
  const notes = [noteOf('run/r/one', 'sure', true, 0, 'link'), noteOf('run/r/two', 'sure', true, 0, 'link')];
  expect(newFor(fold(known), { steps, notes })).toEqual([steps[1], notes[1]]);
  expect(newFor(fold([...known, steps[1]!, notes[1]!]), { steps, notes })).toEqual([]);
});
