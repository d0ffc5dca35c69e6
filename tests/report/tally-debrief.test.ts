import { describe, expect, it } from 'vitest';
import { agreedMisfits, mostDisputed, widestSplits } from '../../src/report/splits.ts';
import { suggest } from '../../src/report/suggest.ts';
import { tally, type OpenTally } from '../../src/report/tally.ts';
import type { HandedMarks } from '../../src/report/types.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';
import { read, result, six } from './tally-fixtures.ts';

const names = ['ask', 'bar', 'cut', 'dig'] as const;

const debrief = {
  question: 'Why?',
  listen: 'Sums.',
  misreading: 'Haste.',
  rival: { choice: 'cut-not', argument: 'Warm.' },
};

/** Four decisions on one road, each with a fitting move, a rough one, one that could also work, and one that does not fit. */
const road = scenario(
  [
    ...names.map((id, index) =>
      decision(id, {
        also: ['both'],
        choices: [
          choice(`${id}-fits`),
          choice(`${id}-rough`, { craft: 'clumsy' }),
          choice(`${id}-also`, { mode: 'both' }),
          choice(`${id}-not`, { mode: 'leadership' }),
        ],
        next: names[index + 1] ?? 'end',
        ...(id === 'cut' && { debrief }),
      }),
    ),
    ending('end'),
  ],
  { hinges: [{ scene: 'dig', line: 'Here it turned.' }] },
);

/** Eight people; each word says what all of them chose at one decision, by first letter. */
function eight(words: readonly string[], marks: Record<string, HandedMarks[]> = {}): OpenTally {
  const move = { f: 'fits', r: 'rough', a: 'also', n: 'not' } as Record<string, string>;
  const results = Array.from({ length: 8 }, (_, person) =>
    result({
      person,
      path: words.map((word, index) => `${names[index]}-${move[word[person]!]}`),
      marks: Object.fromEntries(
        Object.entries(marks).flatMap(([id, each]) => (each[person] ? [[id, each[person]]] : [])),
      ),
    }),
  );
  const counted = tally(read(results, road), { names: true, which: 'first' });
  if (counted.kind === 'closed') throw new Error('closed');
  return counted;
}

const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);
const ids = (list: readonly { decision: { scene: { id: string } } }[]) =>
  list.map(({ decision: { scene } }) => scene.id);

describe('splits', () => {
  it('are as wide as the entropy of the choices by its most', () => {
    const splits = widestSplits(eight(['ffrraann', 'ffffnnnn', 'ffffffff', 'fffffffn']));
    expect(splits.map(({ decision, evenness }) => [decision.scene.id, evenness])).toEqual([
      ['ask', 1],
      ['bar', 0.5],
      ['dig', 0.271782],
    ]);
  });

  it('say what was chosen, the most frequent first', () => {
    const [split] = widestSplits(eight(['frrrnnaa', 'ffffffff', 'ffffffff', 'ffffffff']));
    expect(split!.chosen.map(({ letter, count }) => letter + count)).toEqual(['B3', 'C2', 'D2', 'A1']);
  });

  it('need four people', () => {
    const three = tally(read(six().slice(0, 3)), { names: true, which: 'first' }) as OpenTally;
    expect(widestSplits(three)).toEqual([]);
    expect(agreedMisfits(three)).toEqual([]);
  });
});

it('a misfit is agreed from half of the people on', () => {
  const misfits = agreedMisfits(eight(['nnnfffff', 'nnnnffff', 'nnnnnnnf', 'aaaaaaaa']));
  expect(misfits.map(({ decision, choice: { letter }, share }) => [decision.scene.id, letter, share])).toEqual([
    ['cut', 'D', 0.875],
    ['bar', 'D', 0.5],
  ]);
});

it('a decision is disputed from two people on, by their part of those there', () => {
  const differently = { differently: true };
  const counted = eight(['ffffffff', 'ffffffff', 'ffffffff', 'ffffffff'], {
    ask: [differently],
    bar: times(2, differently),
    cut: times(3, differently),
  });
  expect(mostDisputed(counted).map(({ decision, count }) => [decision.scene.id, count])).toEqual([
    ['cut', 3],
    ['bar', 2],
  ]);
});

describe('suggestions', () => {
  it('one of each kind, in story order, with the debrief of the file', () => {
    const counted = eight(['ffffffff', 'ffrraann', 'nnnnnnff', 'ffffffff'], { dig: times(4, { differently: true }) });
    const found = suggest(counted);
    expect(found.map(({ decision, reason }) => [decision.scene.id, reason.kind])).toEqual([
      ['bar', 'split'],
      ['cut', 'misfit'],
      ['dig', 'disputed'],
    ]);
    expect(found.map(({ debrief }) => debrief?.question)).toEqual([undefined, 'Why?', undefined]);
    expect(found[1]!.reason).toMatchObject({ choice: { letter: 'D', count: 6 }, share: 0.75 });
  });

  it('no decision twice: what else holds of it is told beside', () => {
    const counted = eight(['nnnnffaa', 'ffffffff', 'ffffffff', 'ffffffff'], {
      ask: times(3, { differently: true, sure: true }),
    });
    const [first, ...rest] = suggest(counted);
    expect([first!.reason.kind, first!.also.map(({ kind }) => kind)]).toEqual([
      'split',
      ['misfit', 'disputed', 'sure'],
    ]);
    expect(rest.map(({ decision, reason }) => [decision.scene.id, reason.kind])).toEqual([['dig', 'turning-point']]);
  });

  it('what was roughly made counts where nothing else does', () => {
    const found = suggest(eight(['rrrrrrrr', 'ffffffff', 'ffffffff', 'ffffffff']));
    expect(found.map(({ decision, reason }) => [decision.scene.id, reason.kind])).toEqual([
      ['ask', 'clumsy'],
      ['dig', 'turning-point'],
    ]);
  });

  it('several splits where there is nothing but splits', () => {
    expect(ids(suggest(eight(['ffffaaaa', 'ffffffaa', 'fffffffa', 'ffaaaaaa'])))).toEqual(['ask', 'bar', 'dig']);
  });

  it('nobody there, nothing suggested', () => {
    const counted = tally(read([result({ person: 1, path: [] })], road), { names: true, which: 'first' }) as OpenTally;
    expect(suggest(counted)).toEqual([]);
  });
});
