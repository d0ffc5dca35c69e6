import { describe, expect, it } from 'vitest';
import { doneSteps, foldStored, leftSteps, nextStep } from '../../src/islands/course/progress.ts';
import { wayTaken } from '../../src/islands/course/taken.ts';
import { format, type NoteValue } from '../../src/progress/entries.ts';

let clock = 0;
const note = (about: string, name: string, value: NoteValue) =>
  ({ format, kind: 'note', about, name, value, clock: ++clock, writer: 'w', at: clock }) as const;
const step = (scenario: string, path: string[]) =>
  ({
    ...({ format, kind: 'step', run: `run-${scenario}`, n: path.length, writer: 'w', after: 'w', scenario } as const),
    ...({ revision: 1, act: 'choose', choice: path.at(-1)!, path, at: 1 } as const),
  }) as const;
const decisions = { short: 2, long: 3 };
const done = (...stored: unknown[]) => [...doneSteps(foldStored(stored), decisions)].sort();

describe('a step is done', () => {
  it.each([
    ['when a lesson was marked', note('lesson/a/b', 'done', true), ['lesson/a/b']],
    ['not when it was only opened', note('lesson/a/b', 'opened', true), []],
    ['when four calls were marked', note('calls/a', 'done', true), ['calls/a']],
    ['when a run was played to its end', step('short', ['x', 'y']), ['scenario/short']],
    ['not when a run is open', step('long', ['x', 'y']), []],
    ['not when the scenario is unknown', step('constructor', ['x', 'y']), []],
    ['when a part of the questions was finished', note('diagnostic/k3', 'done', true), ['diagnostic']],
    ['not when they were turned down', note('diagnostic', 'offer', 'left'), []],
    ['when the plan says something', note('action', 'what', 'ask first'), ['plan']],
    ['not when the plan is blank', note('action', 'what', '  '), []],
    ['not when the store holds something else', { kind: 'note', about: 'lesson/a/b' }, []],
  ])('%s', (_, stored, expected) => expect(done(stored)).toEqual(expected));

  it('and not any more when the mark was taken back', () => {
    expect(done(note('lesson/a/b', 'done', true), note('lesson/a/b', 'done', null))).toEqual([]);
  });
});

it('what was turned down is left out', () => {
  expect([...leftSteps(foldStored([note('diagnostic', 'offer', 'left')]))]).toEqual(['diagnostic']);
  expect([...leftSteps(foldStored([]))]).toEqual([]);
});

it('the next step is the first that is neither done nor left out', () => {
  const steps = ['a', 'b', 'c'].map((id) => ({ id, title: id, href: id }));
  const none = new Set<string>();
  expect(nextStep(steps, new Set(['a', 'c']), none)?.id).toBe('b');
  expect(nextStep(steps, new Set(['a']), new Set(['b']))?.id).toBe('c');
  expect(nextStep(steps, new Set(['a', 'b', 'c']), none)).toBeUndefined();
});

it('a way is taken until it is left', () => {
  const taken = [note('course', 'way', 'core')];
  expect(wayTaken(foldStored(taken))).toBe('core');
  expect(wayTaken(foldStored([...taken, note('course', 'way', null)]))).toBeUndefined();
});
