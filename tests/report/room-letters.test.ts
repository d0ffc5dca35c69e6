import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetters, voteIn } from '../../src/report/room/letters.ts';
import { anyCharacters } from '../fixtures/texts.ts';

const counts = (text: string, choices = 4) => readLetters(text, choices).counts;

describe('one message', () => {
  it.each([
    ['B', 1],
    ['b!', 1],
    ['*B*', 1],
    ['(c)', 2],
    ['I say C', 2],
    ['my vote: D', 3],
    ['B, no, C', 2],
    ['C for me please', 2],
    ['bbb', 1],
    ['В', 1],
    ['🅱️', 1],
    ['I go with a', 0],
    ['A because nobody knows yet', 0],
    ['option A', 0],
    ["I'd take B because it is honest", 1],
    ['A good question', undefined],
    ['What a mess', undefined],
    ['B or C?', undefined],
    ['B/C', undefined],
    ['B?', undefined],
    ['Bravo', undefined],
    ['x', undefined],
    ['E', undefined],
    ['', undefined],
  ])('%j votes for %s', (words, choice) => expect(voteIn(words, 4)).toBe(choice));
});

describe('a chat', () => {
  it('of bare letters gives each to a person of its own', () => {
    expect(counts('B\nb\nA\n\nd!\n')).toEqual([1, 2, 0, 1]);
  });

  it.each([
    [
      'Zoom, kept',
      '16:42:10\t From  Ana Lima  to  Everyone:\n\tB\n16:42:12\t From  Ben Okoro  to  Everyone:\n\tC\n16:43:00\t From  Ana Lima  to  Everyone:\n\tC',
    ],
    ['Zoom, older', '16:42:10 From Ana Lima : B\n16:42:12 From Ben Okoro : C\n16:43:00 From Ana Lima : C'],
    [
      'WhatsApp',
      '[21.11.26, 16:42:10] Ana Lima: B\n[21.11.26, 16:42:12] Ben Okoro: C\n[21.11.26, 16:43:00] Ana Lima: C',
    ],
    [
      'WhatsApp, Android',
      '21/11/2026, 16:42 - Ana Lima: B\n21/11/2026, 16:42 - Ben Okoro: C\n21/11/2026, 16:43 - Ana Lima: C',
    ],
    ['WhatsApp, days without a year', '[21/11, 16:42] Ana: B\n[21/11, 16:42] Ben: C\n[21/11, 16:43] Ana: C'],
    ['Teams', '[16:42] Ana Lima\nB\n[16:42] Ben Okoro\nC\n[16:43] Ana Lima\nC'],
    ['Teams, copied', 'Lima, Ana  16:42\nB\nOkoro, Ben  16:42\nC\nLima, Ana  16:43\nC'],
    ['Meet', 'Ana Lima\n16:42\nB\nBen Okoro\n16:42\nC\nAna Lima\n16:43\nC'],
    ['Slack', 'Ana Lima  4:42 PM\nB\nBen Okoro  4:42 PM\nC\nAna Lima  4:43 PM\nC'],
    ['names on lines of their own', 'Ana Lima\nB\nBen Okoro\nC\nAna Lima\nC'],
    ['typed', 'Ana: B\nBen: I say C\nana: sorry, C'],
  ])('from %s counts the last letter of each name', (_, text) => {
    expect(readLetters(text, 4)).toMatchObject({ counts: [0, 0, 2, 0], votes: 2, replaced: 1, unread: 0 });
  });

  it('makes no single voter of many whose time it does not know', () => {
    expect(readLetters('[Fr 21/11 x 16:42] Ana: B\n[Fr 21/11 x 16:42] Ben: C', 4)).toMatchObject({
      counts: [0, 1, 1, 0],
      replaced: 0,
    });
  });

  it('shows the lines that are no vote', () => {
    const read = readLetters('Ana: B\nBen: can you hear me?\nwhich one was C again?\nCem: D', 4);
    expect(read).toMatchObject({ counts: [0, 1, 0, 1], unread: 2 });
    expect(read.notRead).toEqual(['Ben: can you hear me?', 'which one was C again?']);
  });

  it('does not take a letter that stands for no choice', () => {
    expect(readLetters('C\nA', 2)).toMatchObject({ counts: [1, 0], unread: 1 });
  });

  it('takes words before a letter for no name', () => expect(counts('My vote: B\nMy vote: B')).toEqual([0, 2, 0, 0]));

  it('in wide letters is read', () => expect(counts('Ｂ\n( ｃ )')).toEqual([0, 1, 1, 0]));

  it('gives two letters under one heading to one person', () => {
    expect(counts('Ana Lima 16:42\nB\nno, C\nBen Okoro 16:43\nA')).toEqual([1, 0, 1, 0]);
  });
});

it('every text is read: as many votes as letters counted, nothing thrown', () => {
  const word = fc.constantFrom(
    'A',
    'b',
    'C!',
    'Ana:',
    'From',
    'to',
    '16:42',
    '[',
    '\n',
    '\r\n',
    ':',
    '?',
    'or',
    '\u202e',
    '',
  );
  const text = fc.oneof(
    anyCharacters(200),
    fc.array(word, { maxLength: 40 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 4 }), (chat, choices) => {
      const read = readLetters(chat, choices);
      expect(read.counts).toHaveLength(choices);
      expect(read.counts.reduce((all, each) => all + each, 0)).toBe(read.votes);
      expect(read.counts.every((each) => each >= 0)).toBe(true);
    }),
    { seed: 4, numRuns: 500 },
  );
});

it.each(['-', ',', '1.1.', ': ', 'from to '])('a line of nothing but %j does not hold the page up', (text) => {
  const before = performance.now();
  expect(readLetters(text.repeat(200_000 / text.length), 4)).toMatchObject({ votes: 0, unread: 1 });
  expect(performance.now() - before).toBeLessThan(10_000);
});

it('a text without end is cut, and that is said', () => {
  expect(readLetters('B\n'.repeat(150_000), 4)).toMatchObject({ votes: 100_000, cut: true });
});
