import { describe, expect, it } from 'vitest';
import { fitOf, handsNotNeeded, missingHands } from '../../src/scenario/judge.ts';
import { dimensions, type Call, type Mode } from '../../src/scenario/types.ts';
import { dimensionWork, verdict } from '../../src/words/en/reading.ts';
import { decision } from '../fixtures/scenarios.ts';

const calls: Call[] = ['leadership', 'management', 'both'];
const modes: Mode[] = ['leadership', 'management', 'both', 'neither'];

function read(calls: Call, also: Mode[], mode: Mode, craft?: 'skilled' | 'fair' | 'clumsy'): string {
  const moment = decision('one', { calls, also, choices: [] });
  return verdict({
    calls,
    mode,
    fit: fitOf(moment, mode),
    craft,
    missing: missingHands(moment, mode),
    notNeeded: handsNotNeeded(moment, mode),
  });
}

describe('the verdict', () => {
  it.each<[Call, Mode[], Mode, 'skilled' | 'fair' | 'clumsy' | undefined, string]>([
    ['leadership', [], 'leadership', 'skilled', 'The moment asked for leading. You led, and well.'],
    [
      'management',
      [],
      'management',
      'clumsy',
      'The moment asked for managing. You managed: the right kind of work, roughly done.',
    ],
    ['both', [], 'both', 'fair', 'The moment asked for both hands. You did both, well enough.'],
    [
      'both',
      ['management'],
      'management',
      'skilled',
      'The moment asked for both hands. You managed, and well, which could also work; leading was missing.',
    ],
    [
      'management',
      ['both'],
      'both',
      'fair',
      'The moment asked for managing. You did both, well enough, which could also work.',
    ],
    [
      'management',
      [],
      'leadership',
      'clumsy',
      'The moment asked for managing. You led, roughly; managing was missing, and the leading was not needed.',
    ],
    [
      'leadership',
      [],
      'both',
      'fair',
      'The moment asked for leading. You did both, well enough; the managing was not needed.',
    ],
    ['both', [], 'neither', undefined, 'The moment asked for both hands. Nothing was led or managed.'],
  ])('on %s (also %j) for %s, %s', (calls, also, mode, craft, sentence) => {
    expect(read(calls, also, mode, craft)).toBe(sentence);
  });

  it('is two whole sentences in every case, without grade or number', () => {
    for (const call of calls) {
      const others = modes.filter((mode) => mode !== call && mode !== 'neither');
      for (const also of [[], [others[0]!], [others[1]!], others]) {
        for (const mode of modes) {
          const crafts = mode === 'neither' ? [undefined] : (['skilled', 'fair', 'clumsy'] as const);
          for (const craft of crafts) {
            expect(read(call, also, mode, craft)).toMatch(/^The moment asked for [a-z ]+\. [A-Z][a-z ,;:]+[a-z]\.$/);
          }
        }
      }
    }
  });
});

it('every dimension has plain words for every kind of work', () => {
  expect(Object.keys(dimensionWork).sort()).toEqual([...dimensions].sort());
  for (const dimension of dimensions) {
    for (const mode of modes) expect(dimensionWork[dimension]![mode]).toMatch(/^[a-z][a-zA-Z ,]+[a-z]$/);
  }
});
