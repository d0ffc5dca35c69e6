import { expect, test } from 'vitest';
import { revive, stateOf, type Revived } from '../../src/progress/revive.ts';
import type { Choice, Decision, Scenario } from '../../src/scenario/types.ts';
import { revivedSentence } from '../../src/words/en/revived.ts';
import { bridge, choice, decision, ending, frozen, scenario, type Next } from '../fixtures/scenarios.ts';

/** Every way of coming back that an author's edit can cause, in full: the outcome and what the learner reads. */

const pair = (letter: string) => [choice(`${letter}1`), choice(`${letter}2`)];
const one = (next: Next = 'two', choices = pair('a')) => decision('one', { choices, next });
const two = (next: Next = 'three', choices = pair('b')) => decision('two', { choices, next });
const three = (next: Next = 'left', choices = pair('c')) => decision('three', { choices, next });
const left = ending('left', { best: true });
const right = ending('right');

const now = (scenes: Scenario['scenes'], replacedBy = {}) => scenario(scenes, { revision: 2, replacedBy });
const then: Scenario = frozen(scenario([one(), two(), three(), left, right]));
const added = (id: string, next: string) => decision(id, { choices: pair('n'), next });
const without = (scene: Decision, id: string): Decision => ({
  ...scene,
  choices: scene.choices.filter((each: Choice) => each.id !== id),
});

interface Case {
  edit: string;
  path: string[];
  scenario: Scenario | undefined;
  then?: Scenario | { revision: number } | undefined;
  revived: Partial<Revived>;
  told: string;
}

const cases: Case[] = [
  {
    edit: 'only words changed',
    path: ['a1'],
    scenario: now([one(), { ...two(), text: 'Other words.' }, three(), left, right]),
    revived: { kind: 'same', path: ['a1'] },
    told: 'You are where you were, at ‘At two’.',
  },
  {
    edit: 'a choice removed that was not taken',
    path: ['a1'],
    scenario: now([without(one(), 'a2'), two(), three(), left, right]),
    revived: { kind: 'same', path: ['a1'] },
    told: 'You are where you were, at ‘At two’.',
  },
  {
    edit: 'a choice removed that was taken',
    path: ['a1', 'b2'],
    scenario: now([one(), without(two(), 'b2'), three(), left, right]),
    revived: { kind: 'nearest', path: ['a1'], lost: ['b2'], why: { reason: 'choice-gone' } },
    told: 'What you chose at ‘At two’ is no longer one of the moves there. Choose again; your record keeps what you did before.',
  },
  {
    edit: 'the first choice removed',
    path: ['a2', 'b1'],
    scenario: now([without(one(), 'a2'), two(), three(), left, right]),
    revived: { kind: 'read-only', path: ['a2', 'b1'], why: 'none' },
    told: 'This scenario has changed since you were at ‘At three’, and none of your choices fits any more. The run is kept as it was; a new one begins at the start.',
  },
  {
    edit: 'the scene removed where the learner is',
    path: ['a1'],
    scenario: now([one('three'), three(), left, right]),
    revived: { kind: 'nearest', path: ['a1'], lost: [], why: { reason: 'scene-gone' } },
    told: '‘At two’, where you were, is no longer part of this scenario; you go on at ‘At three’.',
  },
  {
    edit: 'the last scene removed where the learner is',
    path: ['a1', 'b1'],
    scenario: now([one(), two('left'), left, right]),
    revived: { kind: 'nearest', path: ['a1', 'b1'], lost: [], ended: true },
    told: '‘At three’, where you were, is no longer part of this scenario; the story now ends with ‘End left’.',
  },
  {
    edit: 'a scene removed that was played',
    path: ['a1', 'b1'],
    scenario: now([one('three'), three(), left, right]),
    revived: { kind: 'nearest', path: ['a1'], lost: ['b1'], why: { reason: 'left-out', scene: 'At two' } },
    told: 'You are still at ‘At three’. ‘At two’, which you had played, is no longer on this road; your record keeps what you chose.',
  },
  {
    edit: 'the first scene removed',
    path: ['a1'],
    scenario: now([two(), three(), left, right]),
    revived: { kind: 'nearest', path: [], lost: ['a1'], why: { reason: 'left-out', scene: 'At one' } },
    told: 'You are still at ‘At two’. ‘At one’, which you had played, is no longer on this road; your record keeps what you chose.',
  },
  {
    edit: 'a scene inserted where the learner is',
    path: ['a1'],
    scenario: now([one('new'), added('new', 'two'), two(), three(), left, right]),
    revived: { kind: 'nearest', path: ['a1'], lost: [], why: { reason: 'inserted' } },
    told: '‘At new’ was added to this scenario after you left it at ‘At two’; you go on at ‘At new’.',
  },
  {
    edit: 'a scene inserted before',
    path: ['a1', 'b1'],
    scenario: now([one('new'), added('new', 'two'), two(), three(), left, right]),
    revived: { kind: 'nearest', path: ['a1'], lost: ['b1'], why: { reason: 'inserted' } },
    told: '‘At new’ was added to this scenario after you left it at ‘At three’; you go on at ‘At new’. One choice no longer fits; your record keeps it.',
  },
  {
    edit: 'a scene inserted after',
    path: ['a1'],
    scenario: now([one(), two('new'), added('new', 'three'), three(), left, right]),
    revived: { kind: 'same', path: ['a1'] },
    told: 'You are where you were, at ‘At two’.',
  },
  {
    edit: 'a scene without choices inserted',
    path: ['a1'],
    scenario: now([one('past'), bridge('past', 'two'), two(), three(), left, right]),
    revived: { kind: 'same', path: ['a1'] },
    told: 'You are where you were, at ‘At two’.',
  },
  {
    edit: 'two scenes changed places',
    path: ['a1', 'b1', 'c1'],
    scenario: now([one('three'), two('left'), three('two'), left, right]),
    then: scenario([one(), two(), three('four'), decision('four', { choices: pair('d'), next: 'left' }), left, right]),
    revived: { kind: 'nearest', path: ['a1', 'c1', 'b1'], lost: [], why: { reason: 'scene-gone' } },
    told: '‘At four’, where you were, is no longer part of this scenario; the story now ends with ‘End left’.',
  },
  {
    edit: 'two scenes that were played changed places',
    path: ['a1', 'b1'],
    scenario: now([two('one'), one('three'), three(), left, right]),
    revived: { kind: 'nearest', path: ['b1', 'a1'], lost: [], why: { reason: 'order' } },
    told: 'The moments of this scenario stand in a new order. All your choices stand, and you are still at ‘At three’.',
  },
  {
    edit: 'a choice moved to the scene where the learner is',
    path: ['a1', 'b1'],
    scenario: now([one('three'), two('left', pair('n')), three('two', [...pair('c'), choice('b1')]), left, right]),
    revived: { kind: 'nearest', path: ['a1'], lost: ['b1'] },
    told: 'You are still at ‘At three’. ‘At two’, which you had played, is no longer on this road; your record keeps what you chose.',
  },
  {
    edit: 'a condition changed',
    path: ['a1'],
    scenario: now([one([{ to: 'three', after: ['a1'] }, { to: 'two' }]), two(), three(), left, right]),
    revived: { kind: 'nearest', path: ['a1'], lost: [], why: { reason: 'road' } },
    told: 'Your choices no longer lead to ‘At two’, where you were; you go on at ‘At three’.',
  },
  {
    edit: 'a choice replaced',
    path: ['a1', 'b1'],
    scenario: now([one('two', [choice('a3'), choice('a2')]), two(), three(), left, right], { a1: 'a3' }),
    revived: { kind: 'mapped', path: ['a3', 'b1'] },
    told: 'Parts of this scenario have new names; all your choices stand, and you are where you were, at ‘At three’.',
  },
  {
    edit: 'a choice replaced in one revision and again in the next',
    path: ['a1', 'b1'],
    scenario: now([one('two', [choice('a4'), choice('a2')]), two(), three(), left, right], { a1: 'a3', a3: 'a4' }),
    revived: { kind: 'mapped', path: ['a4', 'b1'] },
    told: 'Parts of this scenario have new names; all your choices stand, and you are where you were, at ‘At three’.',
  },
  {
    edit: 'the scene replaced where the learner is',
    path: ['a1'],
    scenario: now([one('second'), { ...two(), id: 'second' }, three(), left, right], { two: 'second' }),
    revived: { kind: 'mapped', path: ['a1'] },
    told: 'Parts of this scenario have new names; all your choices stand, and you are where you were, at ‘At two’.',
  },
  {
    edit: 'a replacement that goes round in a circle',
    path: ['a1', 'b1'],
    scenario: now([one(), two('three', [choice('b3')]), three(), left, right], { b1: 'b2', b2: 'b1' }),
    revived: { kind: 'nearest', path: ['a1'], lost: ['b1'], why: { reason: 'choice-gone' } },
    told: 'What you chose at ‘At two’ is no longer one of the moves there. Choose again; your record keeps what you did before.',
  },
  {
    edit: 'only words changed after the run was finished',
    path: ['a1', 'b1', 'c1'],
    scenario: now([one(), two(), three(), { ...left, text: 'Other words.' }, right]),
    revived: { kind: 'same', path: ['a1', 'b1', 'c1'], words: 'then' },
    told: 'You are where you were, at the end, ‘End left’. You see it in the words that you read then.',
  },
  {
    edit: 'the ending removed after the run was finished',
    path: ['a1', 'b1', 'c1'],
    scenario: now([one(), two(), three('right'), right]),
    revived: { kind: 'read-only', path: ['a1', 'b1', 'c1'], why: 'finished', words: 'then' },
    told: 'You finished this run with ‘End left’ before the scenario changed. It stays finished, and you see it in the words that you read then.',
  },
  {
    edit: 'a scene inserted before the end after the run was finished',
    path: ['a1', 'b1', 'c1'],
    scenario: now([one(), two(), three('new'), added('new', 'left'), left, right]),
    revived: { kind: 'read-only', path: ['a1', 'b1', 'c1'], why: 'finished', words: 'then' },
    told: 'You finished this run with ‘End left’ before the scenario changed. It stays finished, and you see it in the words that you read then.',
  },
  {
    edit: 'the scenario removed',
    path: ['a1'],
    scenario: undefined,
    revived: { kind: 'read-only', path: ['a1'], why: 'gone', was: 'At two' },
    told: 'The scenario of this run is no longer part of the course. The run is kept, up to ‘At two’, as it was.',
  },
  {
    edit: 'the scenario removed after the run was finished',
    path: ['a1', 'b1', 'c1'],
    scenario: undefined,
    revived: { kind: 'read-only', why: 'gone', words: 'then' },
    told: 'The scenario of this run is no longer part of the course. The run is kept, up to ‘End left’, in the words that you read then.',
  },
  {
    edit: 'the scenario removed, and its archive not at hand',
    path: ['a1'],
    scenario: undefined,
    then: { revision: 1 },
    revived: { kind: 'read-only', path: ['a1'], why: 'gone' },
    told: 'The scenario of this run is no longer part of the course. The run is kept as it was.',
  },
  {
    edit: 'something changed, the archive not at hand, all stands',
    path: ['a1'],
    scenario: now([one(), two(), three(), left, right]),
    then: { revision: 1 },
    revived: { kind: 'nearest', path: ['a1'], lost: [], why: { reason: 'unknown', stand: 1, of: 1 } },
    told: 'This scenario has changed since you were here. All your choices stand, and you go on at ‘At two’.',
  },
  {
    edit: 'a choice removed, the archive not at hand',
    path: ['a1', 'b2'],
    scenario: now([one(), without(two(), 'b2'), three(), left, right]),
    then: { revision: 1 },
    revived: { kind: 'nearest', path: ['a1'], lost: ['b2'], why: { reason: 'unknown', stand: 1, of: 2 } },
    told: 'This scenario has changed since you were here; you go on at ‘At two’. One choice no longer fits; your record keeps it.',
  },
  {
    edit: 'a choice removed, the archive not at hand, the run perhaps finished',
    path: ['a1', 'b2', 'c1'],
    scenario: now([one(), without(two(), 'b2'), three(), left, right]),
    then: { revision: 1 },
    revived: { kind: 'read-only', path: ['a1', 'b2', 'c1'], why: 'unclear' },
    told: 'This scenario has changed since you played it, and not all of your choices fit any more. The run is kept as it was; a new one begins at the start.',
  },
  {
    edit: 'a run of a newer revision than the page has',
    path: ['a1', 'b3'],
    scenario: now([one(), two(), three(), left, right]),
    then: { revision: 3 },
    revived: { kind: 'read-only', path: ['a1', 'b3'], why: 'newer' },
    told: 'This run was played in a newer version of the scenario than this page has. Nothing in it is changed; load the page again to go on.',
  },
  {
    edit: 'nothing changed',
    path: ['a1', 'b1', 'c1'],
    scenario: then,
    then: { revision: 1 },
    revived: { kind: 'same', path: ['a1', 'b1', 'c1'], ended: true },
    told: 'You are where you were, at the end, ‘End left’.',
  },
];

test.each(cases)('$edit', ({ path, scenario: scene, then: known = then, revived, told }) => {
  const found = revive(frozen(path), scene && frozen(scene), known);
  expect(found).toMatchObject(revived);
  expect(revivedSentence(found)).toBe(told);
});

test('a path that was never one of its archived revision is as safe as one without an archive', () => {
  const changed = now([one(), without(two(), 'b2'), three(), left, right]);
  for (const path of [
    ['c1'],
    ['a1', 'a1'],
    ['nobody'],
    ['__proto__'],
    ['constructor', 'a1'],
    ['a1', 'b1', 'c1', 'c2'],
  ]) {
    const revived = revive(path, changed, then);
    expect(revived.kind).toMatch(/^(nearest|read-only)$/);
    expect(revivedSentence(revived)).not.toContain('undefined');
  }
});

test('an archived scenario that cannot be played is as good as none', () => {
  const broken = scenario([one('nowhere')]);
  expect(revive(['a1'], now([one(), two(), three(), left, right]), broken)).toMatchObject({
    kind: 'nearest',
    why: { reason: 'unknown' },
  });
});

test('a run that stays as it was is shown in its own revision, and not at all without it', () => {
  const changed = now([one(), two(), three('right'), right]);
  const path = ['a1', 'b1', 'c1'];
  const shown = (known: Parameters<typeof revive>[2]) => stateOf(revive(path, changed, known), path, changed, known);
  expect(shown(then)?.scene.title).toBe('End left');
  expect(stateOf(revive(path, undefined), path, undefined)).toBeUndefined();
});
