import { describe, expect, it } from 'vitest';
import { pullOf } from '../../src/progress/pull.ts';
import { replay } from '../../src/scenario/engine.ts';
import { outcomeOf } from '../../src/scenario/outcome.ts';
import type { Call, Mode } from '../../src/scenario/types.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

/** A run with one decision for each pair of what was asked and what was played. */
function run(pairs: readonly [asked: Call, played: Mode][], copied = 0) {
  const scenes = pairs.map(([calls, mode], index) =>
    decision(`d${index}`, {
      calls,
      also: calls === 'both' ? [] : ['leadership', 'management'],
      choices: [choice(`c${index}`, { mode })],
      next: index + 1 < pairs.length ? `d${index + 1}` : 'end',
    }),
  );
  const state = replay(
    scenario([...scenes, ending('end')]),
    pairs.map((_, index) => `c${index}`),
  );
  return { moves: outcomeOf(state).moves, copied };
}

const led: [Call, Mode] = ['management', 'leadership'];
const managed: [Call, Mode] = ['leadership', 'management'];
const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

describe('pull', () => {
  it('is the difference of both kinds of miss by their sum', () => {
    expect(pullOf([run([...times(7, led), ...times(3, managed)])])).toMatchObject({
      led: 7,
      managed: 3,
      total: 10,
      value: 0.4,
    });
  });

  it('points the other way when managing is what one falls back on', () => {
    expect(pullOf([run(times(12, managed))]).value).toBe(-1);
  });

  it('has no value below ten, only its counts', () => {
    const pull = pullOf([run([...times(8, led), managed])]);
    expect(pull).toMatchObject({ led: 8, managed: 1, total: 9 });
    expect(pull).not.toHaveProperty('value');
  });

  it('counts nothing but the opposite single hand', () => {
    const others: [Call, Mode][] = [
      ['management', 'management'],
      ['management', 'both'],
      ['management', 'neither'],
      ['leadership', 'both'],
      ['leadership', 'neither'],
      ['both', 'leadership'],
      ['both', 'management'],
    ];
    expect(pullOf([run(others)]).total).toBe(0);
  });

  it('counts moves once that a run took over from another', () => {
    const first = run(times(6, led));
    expect(pullOf([first, run(times(6, led), 4)]).total).toBe(8);
  });

  it.each([
    [7, 3, true],
    [9, 1, false],
    [8, 2, true],
    [20, 6, false],
  ])('%i to %i: can be chance %s', (a, b, chance) => {
    expect(pullOf([run([...times(a, led), ...times(b, managed)])]).chance).toBe(chance);
  });
});
