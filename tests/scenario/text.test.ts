import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, markQuotes, opening, paragraphs, plain, sentences, typographic } from '../../src/scenario/text.ts';
import { seeded } from './random-scenarios.ts';

describe('a text', () => {
  const cases: [name: string, text: string, spans: object[][]][] = [
    ['is parted at blank lines', 'One\nline.\n \nTwo.', [[{ text: 'One line.' }], [{ text: 'Two.' }]]],
    ['has emphasis', 'It is *now* due.', [[{ text: 'It is ' }, { text: 'now', style: 'em' }, { text: ' due.' }]]],
    ['has strong words', '**Stop.** Wait.', [[{ text: 'Stop.', style: 'strong' }, { text: ' Wait.' }]]],
    [
      'has links by https and mailto',
      '[Rules](https://example.org/a) and [mail](mailto:a@b.org)',
      [[{ text: 'Rules', href: 'https://example.org/a' }, { text: ' and ' }, { text: 'mail', href: 'mailto:a@b.org' }]],
    ],
    ['has no content between blank lines', '\n\n \n\n', []],
  ];
  it.each(cases)('%s', (_, text, spans) => expect(paragraphs(text)).toEqual(spans));

  it.each([
    '<script>alert(1)</script>',
    '<b>bold</b>',
    '[x](javascript:alert)',
    '[x](http://example.org)',
    '[x](data:text/html,x)',
    '[x](//example.org)',
    '![x](other.png)',
    '# Not a heading',
    '- not a list',
    '&amp;',
    '`code`',
    '** loose',
  ])('shows %j as it is', (text) => {
    expect(paragraphs(text)).toEqual([[{ text }]]);
  });

  it('never links elsewhere, whatever is typed', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '*',
      '**',
      'https://',
      'javascript:',
      'mailto:',
      'a',
      ' ',
      '\n\n',
      '<',
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (text) => {
        for (const { href, text: shown } of paragraphs(text).flat()) {
          expect(shown).not.toBe('');
          if (href !== undefined) expect(href).toMatch(/^(https:\/\/|mailto:)\S+$/);
        }
      }),
      { ...seeded, numRuns: 2000 },
    );
  });
});

describe('typed quotation marks', () => {
  it.each([
    [`'Now,' she says.`, '‘Now,’ she says.'],
    [`She says: 'Now.'`, 'She says: ‘Now.’'],
    [`"Now," she says. "Or never."`, '“Now,” she says. “Or never.”'],
    [`It isn't the team's.`, 'It isn’t the team’s.'],
    [`(he said 'no')`, '(he said ‘no’)'],
    [`*'Now'* and 'then'`, '‘Now’ and ‘then’'],
    [`"'Now,' she said," he tells`, '“‘Now,’ she said,” he tells'],
    [`'"Now," she said,' he tells`, '‘“Now,” she said,’ he tells'],
    [`'He said "no"'.`, '‘He said “no”’.'],
    [`*Jo*'s key`, 'Jo’s key'],
    [`Wait\u2014'now'\u2014or "go"`, 'Wait\u2014‘now’\u2014or “go”'],
    [`‘Round’ stays “round”.`, '‘Round’ stays “round”.'],
  ])('%s become round', (typed, round) => expect(plain(typographic(typed))).toBe(round));

  it('in an address stay as they are', () => {
    expect(paragraphs(typographic(`[x](https://example.org/it's)`))[0]![0]!.href).toBe(`https://example.org/it's`);
  });
});

describe('a quotation', () => {
  const marked = (text: string, ...quotes: string[]) =>
    markQuotes(paragraphs(text)[0]!, quotes).map(({ text, quote, style }) =>
      [text, quote, style].filter((x) => x !== undefined),
    );

  it('is cut out of its span', () => {
    expect(marked('Nobody wrote it down today.', 'wrote it down')).toEqual([
      ['Nobody '],
      ['wrote it down', 0],
      [' today.'],
    ]);
  });

  it('goes across spans and keeps their styles', () => {
    expect(marked('He *really* left it open.', 'He really left')).toEqual([
      ['He ', 0],
      ['really', 0, 'em'],
      [' left', 0],
      [' it open.'],
    ]);
  });

  it('is told from others by its place in the list', () => {
    expect(marked('One, two, three.', 'three', 'One')).toEqual([['One', 1], [', two, '], ['three', 0], ['.']]);
  });

  it('is found as it reads, not as it was typed', () => {
    expect(marked('He says *now*.', 'says  *now*')).toEqual([['He '], ['says ', 0], ['now', 0, 'em'], ['.']]);
  });

  it('that does not stand there marks nothing', () => {
    expect(marked('One, two.', 'four')).toEqual([['One, two.']]);
  });

  it('never changes the words', () => {
    const words = fc.array(fc.constantFrom('one', '*two*', '**three**', 'four', '[five](https://a.b)', "'six'"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 12 }), (words, from, length) => {
        const [paragraph] = paragraphs(words.join(' '));
        const whole = paragraph!.map(({ text }) => text).join('');
        const quote = whole.slice(from % whole.length, (from % whole.length) + length).trim();
        const marked = markQuotes(paragraph!, quote ? [quote] : []);
        expect(marked.map(({ text }) => text).join('')).toBe(whole);
        expect(
          marked
            .filter((span) => span.quote === 0)
            .map(({ text }) => text)
            .join(''),
        ).toBe(plain(quote));
      }),
      seeded,
    );
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['‘One.’ ‘Two.’', ['‘One.’', '‘Two.’']],
    ['At 5.30 p.m. it rains.', ['At 5.30 p.m. it rains.']],
    ['It costs 3.50. Then more.', ['It costs 3.50.', 'Then more.']],
    ['One\n\nTwo.', ['One Two.']],
    ['', []],
  ])('of %j are %j', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('words', () => {
  it.each([
    ['One two-three four’s.', 3],
    ['At 5:30, 1,000 and 3.5', 5],
    ['– · …', 0],
    ['*em* **strong** [two words](https://a.b/c)', 4],
  ])('in %j are %i', (text, count) => expect(countWords(text)).toBe(count));
});

describe('the opening', () => {
  const text = 'One two three. Four five. Six seven eight nine.';
  it.each([
    [1, 'One two three.', 'Four five. Six seven eight nine.'],
    [4, 'One two three.', 'Four five. Six seven eight nine.'],
    [5, 'One two three. Four five.', 'Six seven eight nine.'],
    [9, text, ''],
    [90, text, ''],
  ])('of %i words ends with a sentence', (words, first, rest) => expect(opening(text, words)).toEqual([first, rest]));

  it('of nothing is nothing', () => expect(opening('', 35)).toEqual(['', '']));
});
