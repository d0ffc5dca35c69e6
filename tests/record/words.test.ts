import { describe, expect, it } from 'vitest';
import { certificate } from '../../src/words/en/certificate.ts';
import { comeBack } from '../../src/words/en/come-back.ts';
import { record } from '../../src/words/en/record.ts';

describe('the comparison of two runs in sentences', () => {
  const ends = { first: 'Wet', second: 'Dry' };
  const parting = { scene: 'The door', first: 'leadership', second: 'both' } as const;

  it.each<[Parameters<typeof record.side.told>[0], string[]]>([
    [
      { sameBefore: 4, sameAfter: 1, parting, ...ends },
      [
        'The first four moves are the same. The roads part in ‘The door’: the first run led there, the second did both.',
        'After that one more move is the same.',
        'The first ends in ‘Wet’, the second ends in ‘Dry’.',
      ],
    ],
    [
      { sameBefore: 0, sameAfter: 0, parting: { ...parting, second: 'leadership' }, first: 'Wet', second: 'Wet' },
      ['The roads part at once, in ‘The door’: both runs led there, in different ways.', 'Both end in ‘Wet’.'],
    ],
    [
      { sameBefore: 2, sameAfter: 0, first: undefined, second: 'Dry' },
      ['As far as both go, every move is the same.', 'The first has not ended yet, the second ends in ‘Dry’.'],
    ],
    [
      { sameBefore: 1, sameAfter: 0, parting, first: undefined, second: undefined },
      [
        'The first move is the same. The roads part in ‘The door’: the first run led there, the second did both.',
        'Neither has ended yet.',
      ],
    ],
  ])('%j', (facts, sentences) => {
    expect(record.side.told(facts)).toEqual(sentences);
  });
});

it.each([
  [1, 0, 0, 'One run, still open.'],
  [1, 1, 1, 'One run, finished. One lesson done.'],
  [7, 5, 2, 'Seven runs, five of them finished. Two lessons done.'],
  [3, 3, 0, 'Three runs, all of them finished.'],
  [2, 0, 13, 'Two runs, none of them finished. 13 lessons done.'],
  [0, 0, 1, 'One lesson done.'],
])('the sum of %i runs, %i finished, %i lessons', (runs, finished, lessons, sentence) => {
  expect(record.sum(runs, finished, lessons)).toBe(sentence);
});

describe('pull', () => {
  it.each([
    [0, 'Not once'],
    [1, 'That has happened once'],
    [2, 'That has happened twice'],
    [9, 'That has happened nine times'],
  ])('of %i has a count and no percentage', (total, begin) => {
    expect(record.pull.early(total)).toMatch(new RegExp(`^${begin} so far`));
    expect(record.pull.early(total)).not.toMatch(/%|per cent/);
  });

  it('names its side', () => {
    expect(record.pull.sum(9, 6, 0.2)).toContain('(9 − 6) ÷ 15 = 0.20, a pull towards leading.');
    expect(record.pull.sum(3, 9, -0.5)).toContain('(3 − 9) ÷ 12 = −0.50, a pull towards managing.');
    expect(record.pull.sum(5, 5, 0)).toContain('0.00, a pull to neither side.');
  });
});

it.each([
  [5, 5, 'You read all five as the authors do.'],
  [1, 1, 'You read it as the authors do.'],
  [0, 3, 'You read each of them in another way than the authors do. Those come again first, if you come back.'],
  [2, 5, 'You read two of five as the authors do. The others come again first, if you come back.'],
])('%i of %i questions read as the authors do', (same, of, sentence) => {
  expect(comeBack.done.text(same, of)).toBe(sentence);
});

it.each([
  [2, 1, 11, '2 lessons done, 1 scenario played to an ending and 11 decisions made.'],
  [1, 0, 0, '1 lesson done.'],
  [0, 2, 22, '2 scenarios played to an ending and 22 decisions made.'],
])('a certificate of %i, %i and %i', (lessons, scenarios, decisions, sentence) => {
  expect(certificate.sum(lessons, scenarios, decisions)).toBe(sentence);
});
