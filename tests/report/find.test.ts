import { bech32m } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { findCodes } from '../../src/report/find.ts';
import { codesOf } from './codes-runs.ts';

const [a, b, c] = codesOf(3, 20) as [string, string, string];

/** What is found of a text, in a line each: the code that opens, or why not and what was meant. */
function found(text: string): string[] {
  return findCodes(text).map(({ opened, label, line }) => {
    const what = opened.kind === 'opened' ? opened.code : `${opened.reason}${opened.near ? ` ${opened.near}` : ''}`;
    return `${line} ${label ? `${label}: ` : ''}${what}`;
  });
}

describe('a code is found', () => {
  const cut = [a.slice(0, 17), a.slice(17)];
  it.each([
    ['alone', a],
    ['in bold', `*${a}*`],
    ['in all marks of emphasis', `**_~${a}~_**`],
    ['in quotes', `“${a}”`],
    ['in backticks', `\`\`\`${a}\`\`\``],
    ['with a full stop', `${a}.`],
    ['with dots behind it', `${a}...`],
    ['between hard spaces', `\u00a0${a}\u00a0`],
    ['with letters that are not seen', `\u200b${a.slice(0, 9)}\u00ad${a.slice(9, 12)}\u2060${a.slice(12)}\ufeff`],
    ['in capitals', a.toUpperCase()],
    ['with a capital at its head', `B${a.slice(1)}`],
    ['in wide letters', [...a].map((each) => String.fromCodePoint(each.charCodeAt(0) + 0xfee0)).join('')],
    [
      'in styled letters',
      [...a]
        .map((each) => (/[a-z]/.test(each) ? String.fromCodePoint(each.charCodeAt(0) - 97 + 0x1d41a) : each))
        .join(''),
    ],
    ['in groups of four', a.match(/.{1,4}/g)!.join(' ')],
    ['in groups of five with hyphens', a.match(/.{1,5}/g)!.join('-')],
    ['across two lines', cut.join('\n')],
    ['across two lines of a mail', `> ${cut.join('\r\n> ')}`],
    ['across two lines of a quoted mail', `>> ${cut.join('\n>> ')}`],
    ['across two lines with a blank one', cut.join('\n\n')],
    ['across two lines with a hyphen', cut.join('-\n')],
    ['across two lines as mail programs encode it', cut.join('=\n')],
    ['across two lines in bold', `*${cut.join('*\n*')}*`],
    ['in a link', `https://example.org/both-hands/#${a}`],
    ['in an encoded link', `https://example.org/?text=%20${a}%0A`],
    ['in JSON', `{"text":"\\n${a}\\n"}`],
    ['in HTML', `<p>&nbsp;${a}<br></p>`],
    ['in Markdown', `| ${a} |`],
  ])('%s', (_, text) => expect(found(text)).toEqual([`1 ${a}`]));

  it('beside others on a line', () => {
    expect(found(`${a} ${b}`)).toEqual([`1 ${a}`, `1 ${b}`]);
    expect(found(`${a},${b};${c}`)).toEqual([`1 ${a}`, `1 ${b}`, `1 ${c}`]);
    expect(found(`${a}${b}${c}`)).toEqual([`1 ${a}`, `1 ${b}`, `1 ${c}`]);
    expect(found(`Anna ${a} Ben ${b}`)).toEqual([`1 Anna: ${a}`, `1 Ben: ${b}`]);
  });

  it('with its line, as it stands there', () => {
    expect(findCodes(`Hello\n\n  Anna: *${a.toUpperCase()}*  `)).toEqual([
      expect.objectContaining({ line: 3, whole: `Anna: *${a.toUpperCase()}*`, text: a.toUpperCase(), label: 'Anna' }),
    ]);
  });
});

describe('a name is found beside it', () => {
  it.each([
    ['before it', `Anna Berg ${a}`],
    ['before a colon', `Anna Berg: ${a}`],
    ['before a dash', `Anna Berg – ${a}`],
    ['in a list', `3. Anna Berg: ${a}`],
    ['in bold', `**Anna Berg**: ${a}`],
    ['WhatsApp', `[21:14, 03/12/2026] Anna Berg: ${a}`],
    ['WhatsApp on a phone', `[03.12.26, 21:14:05] Anna Berg: ${a}`],
    ['WhatsApp, days without a year', `[03/12, 21:14] Anna Berg: ${a}`],
    ['WhatsApp on another phone', `03/12/2026, 21:14 - Anna Berg: ${a}`],
    ['WhatsApp in America', `12/3/26, 9:14 PM - Anna Berg: here is mine: ${a}`],
    ['Zoom', `21:14:05 From Anna Berg to Everyone: ${a}`],
    ['Zoom, older', `21:14:05\t From  Anna Berg : ${a}`],
    ['Zoom, saved', `21:14:05\t Anna Berg:\t${a}`],
    ['Teams', `[21:14] Anna Berg: ${a}`],
    ['Slack', `Anna Berg [9:14 PM] ${a}`],
    ['with a time behind', `${a} Anna Berg`],
    ['in brackets behind it', `${a} (Anna Berg)`],
    ['a table', `Anna Berg\tGroup 2\t${a}`],
    ['CSV', `"Anna Berg","anna@example.org","${a}"`],
    ['CSV with semicolons', `17;Anna Berg;2026-12-03;${a};yes`],
    ['CSV, name last', `"${a}";"Anna Berg"`],
  ])('%s', (_, text) => expect(found(text)).toEqual([`1 Anna Berg: ${a}`]));

  it.each([
    ['Teams', `[21:14] Anna Berg\n${a}`],
    ['Teams with a date', `Anna Berg  03/12/2026 21:14\n${a}`],
    ['Teams of yesterday', `Anna Berg  Yesterday 21:14\n${a}`],
    ['Slack', `Anna Berg  9:14 PM\n${a}`],
    ['Discord', `Anna Berg — Today at 9:14 PM\n${a}`],
    ['Zoom', `21:14:05 From Anna Berg to Everyone:\n\t${a}`],
    ['Zoom, direct', `21:14:05 From Anna Berg to Tom(Direct Message):\n\t${a}`],
    ['Meet', `Anna Berg\n21:14\n${a}`],
    ['a list', `Anna Berg\n${a}`],
    ['a message of several lines', `[21:14] Anna Berg: Sorry, late\nbut here it is:\n${a}`],
    ['the text for an LMS', `Both Hands: Cold Store\nName: Anna Berg\n\n1. At the door\nI waited.\n\nCode:\n${a}\n`],
    ['a mail', `From: Anna Berg <anna@example.org>\nSubject: my run\n\nDear all,\nhere it is.\n\n${a}`],
  ])('above it: %s', (_, text) =>
    expect(found(text)).toEqual([
      `${text.split('\n').indexOf(text.split('\n').find((line) => line.includes(a))!) + 1} Anna Berg: ${a}`,
    ]),
  );

  it('for each of a chat', () => {
    const chat = `Anna Berg  9:14 PM\n${a}\n\nBen  9:15 PM\nDone.\n${b}\n${c}\n`;
    expect(found(chat)).toEqual([`2 Anna Berg: ${a}`, `6 Ben: ${b}`, `7 Ben: ${c}`]);
  });

  it('of the first in its line for the second as well, whoever stands above', () => {
    expect(found(`Dee: ${a} and again ${a}\nEliska: ${b}, ${c}`)).toEqual([
      `1 Dee: ${a}`,
      `1 Dee: ${a}`,
      `2 Eliska: ${b}`,
      `2 Eliska: ${c}`,
    ]);
  });

  it.each([
    `Hi: ${a}`,
    `Here is my code: ${a}`,
    `my code ${a}`,
    `Code: ${a}`,
    `anna@example.org ${a}`,
    `17 ${a}`,
    `[21:14] ${a}`,
    `Thanks everyone\n${a}`,
    `This was a hard one. Which way would you go?\n${a}`,
    `- ${a}`,
    `[21:14] Mine: ${a}`,
    `hi Anna: ${a}`,
  ])('or none: %s', (text) => expect(found(text)[0]).toMatch(/^\d bh1/));

  it.each([
    "Anna-Lena O'Neil",
    'Müller, Anna',
    'Dr. Anna Berg',
    'anna berg',
    'Mine Yılmaz',
    'Ok Jin',
    'Group 3',
    'P07',
    'Maria del Carmen de la Cruz',
  ])('also one like %s, as the course writes it', (name) =>
    expect(found(`${name}: ${a}`)).toEqual([`1 ${name}: ${a}`]),
  );

  it('in one line, without letters that are not seen', () => {
    expect(found(`Anna\u202e\u200b  Berg: ${a}`)).toEqual([`1 Anna Berg: ${a}`]);
    expect(found(`Işıl Yıldız: ${a}`)).toEqual([`1 Işıl Yıldız: ${a}`]);
    expect(found(`آتش\u200cپاره: ${a}`)).toEqual([`1 آتش\u200cپاره: ${a}`]);
    expect(found(`李小龙：${a}`)).toEqual([`1 李小龙: ${a}`]);
    expect(found(`Jose\u0301: ${a}`)).toEqual([`1 José: ${a}`]);
    expect(findCodes(`${'Anna'.repeat(100)}: ${a}`)[0]!.label.length).toBeLessThanOrEqual(60);
  });
});

describe('what looks like a broken code is found', () => {
  const wrong = `${a.slice(0, 20)}${a[20] === 'q' ? 'p' : 'q'}${a.slice(21)}`;
  const twice = `${wrong.slice(0, 30)}${a[30] === 'q' ? 'p' : 'q'}${wrong.slice(31)}`;
  const swapped = () => {
    const at = [...a].findIndex((each, index) => index > 10 && each !== a[index + 1]);
    return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2);
  };
  it.each([
    ['one symbol wrong', wrong, `checksum ${a}`],
    ['two neighbours swapped', swapped(), `checksum ${a}`],
    ['one missing', a.slice(0, 20) + a.slice(21), `checksum ${a}`],
    ['one too many', `${a.slice(0, 20)}x${a.slice(20)}`, `checksum ${a}`],
    ['the last one missing', a.slice(0, -1), `checksum ${a}`],
    ['one that is no letter', `${a.slice(0, 20)}?${a.slice(21)}`, `checksum ${a}`],
    ['a slip in the first letters', `bg1${a.slice(3)}`, `checksum ${a}`],
    ['the first letter missing', a.slice(1), `checksum ${a}`],
    ['the first letters swapped', `hb1${a.slice(3)}`, `checksum ${a}`],
    ['a word right before it', `Code${a}`, `checksum ${a}`],
    ['a word right behind it', `${a}thanks`, `checksum ${a}`],
    ['wrong, in groups', wrong.match(/.{1,4}/g)!.join(' '), `checksum ${a}`],
    ['wrong, across two lines', `${wrong.slice(0, 25)}\n${wrong.slice(25)}`, `checksum ${a}`],
    ['two symbols wrong', twice, 'checksum'],
    ['its end missing', a.slice(0, 24), 'cut'],
    ['nearly nothing', a.slice(0, 8), 'cut'],
    ['a code of another course', bech32m.encode('xy', bech32m.decode(a as `bh1${string}`).words), 'other-course'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([`1 ${expected}`]));
});

it.each([
  'A code begins with bh1.',
  'bh1',
  'BHL and BHI are banks, and 8h1 is a seat.',
  'Bhilwara, Bhimrao, Bhlomax, bh1, 6h18, 8hl',
  'Donaudampfschifffahrtsgesellschaftskapitaene and Bhlqwertzuiopasdfghjklyxcvbnm',
  '92725fa0c4d1e8b7a6f5e4d3c2b1a09876543210',
  'https://example.org/b1/h1/9f8e7d6c5b4a39281706f5e4d3c2b1a0?token=AbCdEf0123456789AbCdEf0123456789',
  'DE89 3704 0044 0532 0130 00',
  '',
  '\ud800\udc00\ud800',
])('ordinary words are not: %s', (text) => expect(found(text)).toEqual([]));
