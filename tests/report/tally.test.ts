import { describe, expect, it } from 'vitest';
import { readRuns } from '../../src/report/runs.ts';
import { tallies, tally, type OpenDecision, type OpenTally, type TallyOptions } from '../../src/report/tally.ts';
import { fork, read, result, six } from './tally-fixtures.ts';

const named: TallyOptions = { names: true, which: 'first' };

function open(runs = read(six()), options = named): OpenTally {
  const counted = tally(runs, options);
  if (counted.kind === 'closed') throw new Error('closed');
  return counted;
}

function at(scene: string, counted = open()): OpenDecision {
  const found = counted.decisions.find((each) => each.scene.id === scene);
  if (found?.kind !== 'open') throw new Error(`${scene} is closed`);
  return found;
}

describe('six people in a fork, counted by hand', () => {
  it('totals', () => {
    expect(open()).toMatchObject({ people: 6, runs: 6, later: 0, finished: 5, rooms: 0, revisions: [1], undone: 2 });
  });

  it('who reached a decision', () => {
    expect(open().decisions.map(({ number, scene, reached }) => [number, scene.id, reached])).toEqual([
      [1, 'hook', 6],
      [2, 'door', 4],
      [2, 'gate', 1],
    ]);
  });

  it('choices with letter and fit', () => {
    expect(at('hook').choices.map(({ letter, choice, fit, count }) => [letter, choice.id, fit, count])).toEqual([
      ['A', 'ring', 'called-for', 3],
      ['B', 'promise', 'partly', 2],
      ['C', 'wait', 'not-now', 1],
    ]);
    expect(at('hook').fits).toEqual({ 'called-for': 3, partly: 2, 'not-now': 1 });
  });

  it('sure and not sure, also by choice', () => {
    expect(at('hook')).toMatchObject({ sure: 3, notSure: 1, answered: 4, skipped: 1, differently: 1 });
    expect(at('hook').choices.map(({ sure, notSure }) => [sure, notSure])).toEqual([
      [1, 1],
      [2, 0],
      [0, 0],
    ]);
  });

  it('phrases of those who answered', () => {
    expect(at('hook').phrases).toEqual([
      { quote: 'The hook is bent', kind: 'cue', tapped: 2, of: 4 },
      { quote: 'The rain is loud', kind: 'decoy', tapped: 1, of: 4 },
    ]);
  });

  it('endings, also those nobody reached', () => {
    expect(open().endings.map(({ ending, count }) => [ending.id, count])).toEqual([
      ['inside', 4],
      ['wet', 1],
    ]);
  });

  it('moments join the roads, and lead on', () => {
    const [first, second] = open().moments;
    expect(first).toMatchObject({
      scenes: ['hook'],
      reached: 6,
      modes: { leadership: 2, management: 3, both: 0, neither: 1 },
      asked: { leadership: 0, management: 6, both: 0 },
    });
    expect(first!.onward).toEqual({
      leadership: { leadership: 0, management: 0, both: 1, neither: 0 },
      management: { leadership: 2, management: 1, both: 0, neither: 0 },
      both: { leadership: 0, management: 0, both: 0, neither: 0 },
      neither: { leadership: 1, management: 0, both: 0, neither: 0 },
    });
    expect(second).toMatchObject({ scenes: ['door', 'gate'], reached: 5 });
  });

  it('fitting moves roughly made', () => {
    expect(open().clumsyFits).toMatchObject([
      { number: 2, letter: 'B', choice: { id: 'shout' }, count: 2, reached: 4 },
    ]);
  });

  it('dimensions with what was done and asked', () => {
    expect(open().dimensions.map(({ dimension, moves }) => [dimension, moves])).toEqual([
      ['dir', 9],
      ['ins', 2],
    ]);
    expect(open().dimensions[1]).toMatchObject({
      modes: { leadership: 2 },
      asked: { management: 2 },
      fits: { partly: 2 },
    });
  });

  it('pull is counts', () => {
    expect(open().pull).toEqual({ led: 2, managed: 1, total: 3, chance: true });
  });
});

it('the order of results changes nothing', () => {
  expect(open(read(six().reverse()))).toEqual(open());
});
