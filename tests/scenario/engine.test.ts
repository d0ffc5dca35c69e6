import { describe, expect, it } from 'vitest';
import {
  choose,
  ChoiceError,
  holds,
  mentioned,
  pathOf,
  prepare,
  replay,
  start,
  statesOf,
} from '../../src/scenario/engine.ts';
import { bridge, choice, decision, ending, frozen, scenario, twoSteps } from '../fixtures/scenarios.ts';

const refusal = (action: () => unknown): ChoiceError => {
  try {
    action();
  } catch (error) {
    if (error instanceof ChoiceError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('a run', () => {
  it('starts at the first scene, without steps', () => {
    const state = start(twoSteps());
    expect(state.scene.id).toBe('hook');
    expect(state).toMatchObject({ length: 0, passed: [] });
    expect(state.choice).toBeUndefined();
    expect(state.before).toBeUndefined();
  });

  it('starts where the scenario says', () => {
    expect(start({ ...twoSteps(), start: 'door' }).scene.id).toBe('door');
  });

  it('links each state to the one before', () => {
    const first = start(twoSteps());
    const second = choose(first, 'ring');
    expect(second.before).toBe(first);
    expect(second.choice?.id).toBe('ring');
    expect(second.scene.id).toBe('door');
  });

  it('writes itself as its choice ids', () => {
    const end = replay(twoSteps(), ['promise', 'list']);
    expect(pathOf(end)).toEqual(['promise', 'list']);
    expect(statesOf(end).map(({ length }) => length)).toEqual([0, 1, 2]);
  });

  it.each([
    [['ring', 'speak'], 'inside'],
    [['ring', 'list'], 'inside'],
    [['promise', 'speak'], 'wet'],
    [['promise', 'list'], 'wet'],
  ])('%j ends in %s', (path, end) => {
    expect(replay(twoSteps(), path).scene.id).toBe(end);
  });

  it('branches from any state', () => {
    const first = choose(start(twoSteps()), 'promise');
    expect(choose(first, 'list').choice?.id).toBe('list');
    expect(choose(first, 'speak').choice?.id).toBe('speak');
    expect(pathOf(first)).toEqual(['promise']);
  });
});

describe('a refused choice', () => {
  it('is unknown to the scenario', () => {
    const state = start(twoSteps());
    expect(refusal(() => choose(state, 'rang'))).toMatchObject({
      name: 'ChoiceError',
      code: 'unknown',
      choice: 'rang',
      scene: 'hook',
      belongsTo: undefined,
      message: "'rang' is not a choice of this scenario",
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hook', ''])('is unknown, even %j', (id) => {
    expect(refusal(() => choose(start(twoSteps()), id)).code).toBe('unknown');
  });

  it('belongs to another scene', () => {
    const state = start(twoSteps());
    expect(refusal(() => choose(state, 'list'))).toMatchObject({
      code: 'elsewhere',
      choice: 'list',
      scene: 'hook',
      belongsTo: 'door',
      message: "'list' belongs to 'door', and the run is at 'hook'",
    });
  });

  it('was made already', () => {
    const state = choose(start(twoSteps()), 'ring');
    expect(refusal(() => choose(state, 'ring'))).toMatchObject({ code: 'elsewhere', belongsTo: 'hook' });
  });

  it('comes after the ending', () => {
    const state = replay(twoSteps(), ['ring', 'speak']);
    expect(refusal(() => choose(state, 'list'))).toMatchObject({
      code: 'over',
      choice: 'list',
      scene: 'inside',
      belongsTo: 'door',
      message: "'list' cannot be chosen: the run has ended in 'inside'",
    });
  });

  it('stops a replay', () => {
    expect(refusal(() => replay(twoSteps(), ['ring', 'promise', 'list']))).toMatchObject({
      code: 'elsewhere',
      choice: 'promise',
    });
  });
});

describe('preparation', () => {
  it('happens once for a scenario', () => {
    const one = twoSteps();
    expect(prepare(one)).toBe(prepare(one));
    expect(start(one).story).toBe(prepare(one));
    expect(prepare(structuredClone(one))).not.toBe(prepare(one));
  });

  it('leaves a frozen scenario as it was', () => {
    const one = frozen(twoSteps());
    const before = JSON.stringify(one);
    expect(replay(one, ['promise', 'speak']).scene.id).toBe('wet');
    expect(JSON.stringify(one)).toBe(before);
  });

  it('gives states that cannot be changed', () => {
    const state = replay(twoSteps(), ['promise']);
    expect(Object.isFrozen(state)).toBe(true);
    expect(Object.isFrozen(state.passed)).toBe(true);
  });

  it('counts the decisions of a road', () => {
    expect(prepare(twoSteps()).decisions).toBe(2);
  });

  it('names a scene that is not there', () => {
    const lost = scenario([decision('hook', { choices: [choice('ring')], next: 'dor' }), ending('door')]);
    expect(() => start(lost)).toThrow(new RangeError("no scene 'dor' in 'tiny'"));
    expect(() => start({ ...twoSteps(), start: 'hok' })).toThrow(new RangeError("no scene 'hok' in 'tiny'"));
  });

  it('names a place without a way on', () => {
    const stuck = scenario([
      decision('hook', { choices: [choice('ring')], next: [{ to: 'door', after: ['other'] }] }),
      ending('door'),
    ]);
    expect(() => choose(start(stuck), 'ring')).toThrow(new RangeError("no way on from 'ring' in 'tiny'"));
  });
});

describe('a way on', () => {
  const after = (next: { to: string; after?: (string | string[])[]; unless?: (string | string[])[] }[]) =>
    scenario([
      decision('one', { choices: [choice('a'), choice('b')], next: 'two' }),
      decision('two', { choices: [choice('c'), choice('d')], next: 'three' }),
      decision('three', { choices: [choice('e')], next }),
      ending('yes'),
      ending('no'),
    ]);
  const cases: [name: string, condition: { after?: (string | string[])[]; unless?: string[] }, ends: string[]][] = [
    ['every item of after', { after: ['a', 'c'] }, ['yes', 'no', 'no', 'no']],
    ['one id of a list', { after: [['a', 'c']] }, ['yes', 'yes', 'yes', 'no']],
    ['no item of unless', { unless: ['a', 'c'] }, ['no', 'no', 'no', 'yes']],
    ['both kinds', { after: ['a'], unless: ['c'] }, ['no', 'yes', 'no', 'no']],
    ['no condition', {}, ['yes', 'yes', 'yes', 'yes']],
  ];
  it.each(cases)('needs %s', (_, condition, ends) => {
    const story = after([{ to: 'yes', ...condition }, { to: 'no' }]);
    const paths = ['ac', 'ad', 'bc', 'bd'];
    expect(paths.map((path) => replay(story, [...path, 'e']).scene.id)).toEqual(ends);
  });

  it('is the first that holds', () => {
    const story = after([{ to: 'no', after: ['b'] }, { to: 'yes', after: ['a'] }, { to: 'no' }]);
    expect(replay(story, ['a', 'c', 'e']).scene.id).toBe('yes');
  });

  it('at the choice comes before the one at the scene', () => {
    const story = scenario([
      decision('one', { choices: [choice('a', { next: 'yes' }), choice('b')], next: 'no' }),
      ending('yes'),
      ending('no'),
    ]);
    expect(['a', 'b'].map((id) => replay(story, [id]).scene.id)).toEqual(['yes', 'no']);
  });

  it('passes scenes without choices, and tells which', () => {
    const story = scenario([
      bridge('dawn', 'one'),
      decision('one', { choices: [choice('a'), choice('b')], next: 'night' }),
      bridge('night', [{ to: 'frost', after: ['a'] }, { to: 'late' }]),
      bridge('frost', 'late'),
      ending('late'),
    ]);
    expect(start(story).scene.id).toBe('one');
    expect(start(story).passed.map(({ id }) => id)).toEqual(['dawn']);
    expect(replay(story, ['a']).passed.map(({ id }) => id)).toEqual(['night', 'frost']);
    expect(replay(story, ['b']).passed.map(({ id }) => id)).toEqual(['night']);
  });

  it('remembers more choices than a number has bits', () => {
    const many = Array.from({ length: 1100 }, (_, index) => index);
    const story = scenario([
      ...many.map((index) =>
        decision(`s${index}`, {
          choices: [choice(`y${index}`), choice(`n${index}`)],
          next:
            index === 1099 ? [{ to: 'all', after: many.map((each) => `y${each}`) }, { to: 'some' }] : `s${index + 1}`,
        }),
      ),
      ending('all'),
      ending('some'),
    ]);
    const yes = many.map((index) => `y${index}`);
    expect(replay(story, yes).scene.id).toBe('all');
    for (const index of [0, 31, 32, 63, 64, 1023, 1024, 1099]) {
      expect(replay(story, yes.with(index, `n${index}`)).scene.id).toBe('some');
    }
  });
});

describe('a condition', () => {
  it('mentions ids flat', () => {
    expect(mentioned({ after: ['a', ['b', 'c']], unless: ['d'] })).toEqual(['a', 'b', 'c', 'd']);
    expect(mentioned({})).toEqual([]);
  });

  it('is asked only if it is the scenario’s own', () => {
    const story = twoSteps();
    const own = story.scenes[1]!.kind === 'decision' ? story.scenes[1]!.next[0]! : undefined;
    expect(holds(replay(story, ['promise']), own!)).toBe(true);
    expect(() => holds(start(story), { after: ['promise'] })).toThrow(
      new RangeError('this condition is not one of the scenario'),
    );
  });
});
