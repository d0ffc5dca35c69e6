import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinable } from '../../src/report/join.ts';
import { readRuns } from '../../src/report/runs.ts';
import { tallies, tally, type OpenDecision, type OpenTally, type TallyOptions } from '../../src/report/tally.ts';
import type { HandIn, Result } from '../../src/report/types.ts';
import type { Decision, Scenario } from '../../src/scenario/types.ts';
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

  it('who passed a question over and came back has answered', () => {
    const marks = { hook: { skipped: true, sure: true } };
    expect(at('hook', open(read([result({ person: 1, path: ['ring'], marks })])))).toMatchObject({
      answered: 1,
      skipped: 0,
    });
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

describe('which run counts', () => {
  const twice = [
    result({ person: 1, turn: 2, path: ['wait', 'list'] }),
    result({ person: 1, turn: 1, path: ['ring', 'speak'] }),
    result({ person: 2, path: ['promise', 'lock'] }),
  ];
  const chosen = (which: TallyOptions['which']) =>
    at('hook', open(read(twice), { names: true, which })).choices.map(({ count }) => count);

  it.each([
    ['first', [1, 1, 0]],
    ['latest', [0, 1, 1]],
    ['every', [1, 1, 1]],
  ] as const)('%s', (which, counts) => expect(chosen(which)).toEqual(counts));

  it('a second run counts where nothing came before it, and is named as one', () => {
    expect(open(read(twice.slice(0, 1)))).toMatchObject({ people: 1, runs: 1, later: 1 });
  });

  it('people are counted once, later runs are named', () => {
    expect(open(read(twice), { names: true, which: 'every' })).toMatchObject({ people: 2, runs: 3, later: 1 });
  });

  it('the same person id in another assignment is another person', () => {
    const runs = read([result({ person: 1, path: ['ring'] }), result({ person: 1, assignment: 8, path: ['ring'] })]);
    expect(open(runs).people).toBe(2);
  });
});

describe('with names off', () => {
  const off: TallyOptions = { names: false, which: 'first' };
  const several = (people: number, fields: Partial<Result> = {}) =>
    Array.from({ length: people }, (_, index) => result({ person: index + 1, path: ['ring', 'speak'], ...fields }));

  it('four people give totals and nothing else', () => {
    const closed = tally(read(several(4)), off);
    expect(Object.keys(closed).sort()).toEqual(
      ['kind', 'scenario', 'revisions', 'people', 'runs', 'later', 'finished', 'rooms'].sort(),
    );
    expect(closed).toMatchObject({ kind: 'closed', people: 4, runs: 4 });
  });

  it('five people give details', () => expect(tally(read(several(5)), off).kind).toBe('open'));

  it('runs of four people are no five people', () => {
    const runs = read([...several(4), ...several(4, { turn: 2 })]);
    expect(tally(runs, { names: false, which: 'every' })).toMatchObject({ kind: 'closed', people: 4, runs: 8 });
  });

  it('one name on two devices does not open the details', () => {
    const named = (person: number, label: string) => result({ person, label, path: ['ring'] });
    const four = [named(1, 'Sample 1'), named(2, 'Sample 2'), named(3, 'Sample 3'), named(4, 'Sample 4')];
    expect(tally(read([...four, named(5, ' sample 4')]), off).kind).toBe('closed');
    expect(tally(read([...four, named(5, 'Sample 5')]), off).kind).toBe('open');
    expect(tally(read([...four, named(5, '')]), off).kind).toBe('open');
  });

  it('a decision that four people reached in five runs is closed, and so is its moment', () => {
    const five = several(5).map((each, index) => (index === 4 ? { ...each, path: [] } : each));
    const counted = open(read([...five, ...several(1, { turn: 2 })]), { names: false, which: 'every' });
    expect(counted.decisions.map(({ kind, reached }) => [kind, reached])).toEqual([
      ['closed', 5],
      ['closed', 5],
      ['open', 0],
    ]);
    expect(counted.moments).toEqual([]);
  });

  it('a decision that four reached gives only their number', () => {
    const counted = open(read(six()), off);
    expect(counted.decisions.map(({ kind, reached }) => [kind, reached])).toEqual([
      ['open', 6],
      ['closed', 4],
      ['closed', 1],
    ]);
    expect(counted.decisions[1]).not.toHaveProperty('choices');
    expect(counted.clumsyFits).toEqual([]);
  });
});

describe('groups that played together', () => {
  const together = [
    ...six(),
    result({ person: 1, run: 900, room: true, path: ['wait', 'list'] }),
    result({ person: 1, run: 901, room: true, path: ['wait'] }),
  ];

  it('are no people, and their paths are not mixed with theirs', () => {
    expect(open(read(together))).toMatchObject({ people: 6, runs: 6, rooms: 2 });
    expect(at('hook', open(read(together))).choices[2]!.count).toBe(1);
  });

  it('are counted by themselves where asked, also with names off', () => {
    const counted = open(read(together), { names: false, which: 'first', of: 'rooms' });
    expect(counted).toMatchObject({ runs: 2, finished: 1 });
    expect(at('hook', counted).choices.map(({ count }) => count)).toEqual([0, 0, 2]);
  });
});

describe('several revisions', () => {
  const renamed = fork({ revision: 2, replacedBy: { knock: 'ring' } });
  const older = JSON.parse(JSON.stringify(fork()).replaceAll('"ring"', '"knock"')) as Scenario;
  const edition = (newer: Scenario) => (_: string, revision: number) => (revision === 2 ? newer : older);
  const results = [
    result({ person: 1, path: ['knock', 'speak'] }),
    result({ person: 2, revision: 2, path: ['ring', 'list'] }),
  ];

  it('that are read the same are counted together, old ids under the new ones', () => {
    const [counted, ...rest] = tallies(readRuns(results, edition(renamed)).runs, named);
    expect(rest).toEqual([]);
    expect(counted).toMatchObject({ kind: 'open', revisions: [1, 2], people: 2, scenario: { revision: 2 } });
    expect(at('hook', counted as OpenTally).choices.map(({ count }) => count)).toEqual([2, 0, 0]);
    expect(at('door', counted as OpenTally).reached).toBe(2);
  });

  it.each<[what: string, change: (scenario: Scenario) => void]>([
    ['what a moment calls for', (story) => ((story.scenes[0] as Decision).calls = 'both')],
    ['what could also work', (story) => ((story.scenes[0] as Decision).also = [])],
    ['what a choice is', (story) => ((story.scenes[0] as Decision).choices[0]!.mode = 'both')],
    ['how well it is made', (story) => ((story.scenes[0] as Decision).choices[0]!.craft = 'clumsy')],
    ['a choice that is gone', (story) => (story.scenes[1] as Decision).choices.pop()],
    ['a scene that is gone', (story) => (story.scenes[2]!.id = 'garden')],
  ])('are counted apart when they differ in %s', (_, change) => {
    const newer = structuredClone(renamed);
    change(newer);
    expect(joinable(older, newer)).toBe(false);
    expect(joinable(older, renamed)).toBe(true);
  });

  it('a first run in one and a second run in another: the first counts, and the second nowhere', () => {
    const changed = structuredClone(renamed);
    (changed.scenes[0] as Decision).calls = 'both';
    const later = result({ person: 1, revision: 2, turn: 2, path: ['ring', 'speak'] });
    const counted = tallies(readRuns([...results, later], edition(changed)).runs, named);
    expect(counted.map(({ revisions, runs, later }) => [revisions, runs, later])).toEqual([
      [[2], 1, 1],
      [[1], 1, 0],
    ]);
  });

  it('one that is not to be had is told, and nothing else is lost', () => {
    const { runs, unread } = readRuns(
      [...results, result({ person: 3, revision: 9, path: ['ring'] })],
      (_, revision) => (revision === 9 ? undefined : edition(renamed)(_, revision)),
    );
    expect(runs).toHaveLength(2);
    expect(unread).toMatchObject([{ why: 'edition', result: { revision: 9 } }]);
  });
});

it('a path that is none of the scenario is told', () => {
  const { runs, unread } = readRuns([result({ person: 1, path: ['speak'] })], () => fork());
  expect([runs, unread[0]!.why]).toEqual([[], 'path']);
});

it('a tally of one scenario never holds results of another', () => {
  const other = fork({ id: 'other', title: 'Another' });
  const results = [...six(), result({ person: 1, scenario: 'other', path: ['wait'] })];
  const { runs } = readRuns(results, (id) => (id === 'other' ? other : fork()));
  expect(tallies(runs, named).map(({ scenario, runs: count }) => [scenario.id, count])).toEqual([
    ['other', 1],
    ['tiny', 6],
  ]);
});

it('sums add up for any results', () => {
  const paths = [[], ['ring'], ['wait', 'shout'], ['promise', 'lock'], ['promise', 'open'], ['ring', 'list']];
  const any = fc.record({
    person: fc.nat(12),
    turn: fc.integer({ min: 1, max: 4 }),
    path: fc.constantFrom(...paths),
    room: fc.boolean(),
    marks: fc.constantFrom<HandIn['marks']>({}, { hook: { sure: true } }, { hook: { phrases: ['The rain is loud'] } }),
  });
  fc.assert(
    fc.property(
      fc.array(any, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('first', 'latest', 'every'),
      (all, which) => {
        const counted = open(read(all.map((fields) => result(fields))), { names: true, which });
        const people = new Set(all.filter(({ room }) => !room).map(({ person }) => person)).size;
        expect(counted.people).toBe(people);
        if (which !== 'every') expect(counted.runs).toBe(people);
        expect(sum(counted.endings.map(({ count }) => count))).toBe(counted.finished);
        for (const { reached, ...decision } of counted.decisions as OpenDecision[]) {
          expect(sum(decision.choices.map(({ count }) => count))).toBe(reached);
          expect(sum(Object.values(decision.fits))).toBe(reached);
          expect(sum(Object.values(decision.modes))).toBe(reached);
          expect(sum(decision.choices.map(({ sure }) => sure))).toBe(decision.sure);
          for (const { tapped, of } of decision.phrases) expect(tapped <= of && of <= decision.answered).toBe(true);
        }
        expect(sum(counted.moments.map(({ reached }) => reached))).toBe(
          sum(counted.decisions.map(({ reached }) => reached)),
        );
        const onward = Object.values(counted.moments[0]!.onward).flatMap((next) => Object.values(next));
        expect(sum(onward)).toBe(counted.moments[1]!.reached);
        expect(sum(counted.dimensions.map(({ moves }) => moves))).toBe(
          sum(counted.moments.map(({ reached }) => reached)),
        );
      },
    ),
    { seed: 20261121, numRuns: 100 },
  );
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
