import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/islands/record/side-by-side.ts';
import { replay } from '../../src/scenario/engine.ts';
import { outcomeOf } from '../../src/scenario/outcome.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

/** The second choice at `fork` leads by another road; both meet again in `last`. */
const story = scenario([
  decision('first', { choices: [choice('a1'), choice('a2')], next: 'fork' }),
  decision('fork', { choices: [choice('b1', { next: 'left' }), choice('b2', { next: 'right' })] }),
  decision('left', { choices: [choice('l1'), choice('l2')], next: 'last' }),
  decision('right', { choices: [choice('r1'), choice('r2')], next: 'last' }),
  decision('last', { choices: [choice('z1'), choice('z2')], next: 'end' }),
  ending('end'),
]);
const moves = (...path: string[]) => outcomeOf(replay(story, path)).moves;
const how = (first: string[], second: string[]) =>
  sideBySide(moves(...first), moves(...second)).pairs.map((p) => p.how);

describe('two runs side by side', () => {
  it('part where the first move differs', () => {
    const { parting, sameBefore, sameAfter } = sideBySide(moves('a1', 'b1', 'l1', 'z1'), moves('a1', 'b2', 'r1', 'z1'));
    expect(parting).toMatchObject({ number: 2, first: { choice: { id: 'b1' } }, second: { choice: { id: 'b2' } } });
    expect([sameBefore, sameAfter]).toEqual([1, 1]);
  });

  it('say of every place how they compare', () => {
    expect(how(['a1', 'b1', 'l1', 'z1'], ['a2', 'b2', 'r1', 'z1'])).toEqual([
      'different',
      'different',
      'apart',
      'same',
    ]);
  });

  it('leave open what one has not come to', () => {
    expect(how(['a1', 'b1'], ['a1'])).toEqual(['same', 'open']);
  });

  it('do not part where all that both played is the same', () => {
    expect(sideBySide(moves('a1', 'b1'), moves('a1', 'b1', 'l1'))).toMatchObject({ parting: undefined, sameBefore: 2 });
  });
});
