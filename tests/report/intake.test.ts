import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCode } from '../../src/report/hand-in.ts';
import {
  editionsFor,
  emptyIntake,
  longestText,
  reading,
  secondRuns,
  takeIn,
  takeNear,
  takingIn,
  type Intake,
} from '../../src/report/intake.ts';
import { catalogueOf } from '../../src/report/short-id.ts';
import { catalogue, codesOf, coldStore, edition, randomFrom, randomRun } from './codes-runs.ts';

const take = (text: string, intake: Intake = emptyIntake, group = '') =>
  takeIn(intake, { text, group }, catalogue, edition);

const wrongAt = (code: string, at: number) => code.slice(0, at) + (code[at] === 'q' ? 'p' : 'q') + code.slice(at + 1);

/** A whole run of one person, as a code. */
function codeOf(fields: Partial<Parameters<typeof writeCode>[0]>, seed = 30): string {
  return writeCode({ ...randomRun(randomFrom(seed)), assignment: 7, turn: 1, room: false, ...fields }, coldStore);
}

const sums = ({ totals, last }: Intake) =>
  [totals, last].every(({ found, accepted, repeated, refused }) => accepted + repeated + refused === found);

describe('a chat of 500 lines', () => {
  const random = randomFrom(31);
  const known = codesOf(60, 32);
  const second = Array.from({ length: 20 }, (_, person) =>
    codeOf({ person, run: 1000 + person, turn: 2 }, 100 + person),
  );
  const typos = codesOf(12, 33).map((code, at) => wrongAt(code, 5 + at));
  const elsewhere = codesOf(4, 34).map((code) => bech32m.encode('xy', bech32m.decode(code as `bh1${string}`).words));
  const unknown = Array.from({ length: 4 }, (_, at) => {
    const { words } = bech32m.decode(known[at] as `bh1${string}`);
    return bech32m.encode('bh', words.with(1, words[1]! ^ 1));
  });
  const repeats = Array.from({ length: 50 }, (_, at) => known[at]!);
  const codes = [...known, ...second, ...typos, ...elsewhere, ...unknown, ...repeats];
  const wraps = [
    (code: string) => `*${code}*`,
    (code: string) => `here: “${code.toUpperCase()}”.`,
    (code: string) => `\u00a0${code}...`,
    (code: string) => code,
  ];
  const lines = [
    ...codes.map((code, at) => `[21:${10 + (at % 50)}, 03/12/2026] Person ${at}: ${wraps[at % 4]!(code)}`),
    ...Array.from(
      { length: 350 },
      (_, at) => `[20:${10 + (at % 50)}, 03/12/2026] Person ${at}: I think ${at} of us agree, bh1 or not.`,
    ),
  ];
  const shuffled = (list: readonly string[]) =>
    list
      .map((line) => [random(2 ** 30), line] as const)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, line]) => line);
  const totals = { found: 150, accepted: 80, second: 20, repeated: 50, refused: 20 };
  const chat = shuffled(lines);
  const taken = take(chat.join('\n'));

  it('is counted exactly', () => {
    expect(lines).toHaveLength(500);
    expect(taken.totals).toEqual(totals);
    expect(taken.last).toEqual(totals);
    expect(new Set(taken.results.map(({ code }) => code))).toEqual(new Set([...known, ...second]));
    expect(secondRuns(taken.results)).toEqual(new Set(second));
  });

  it('says of each refusal where, why and what was meant', () => {
    const reasons = taken.refused.map(({ reason, near, line, whole }) => {
      expect(chat[line - 1]).toBe(whole);
      return near ? 'near' : reason;
    });
    const count = (reason: string) => reasons.filter((each) => each === reason).length;
    expect([count('near'), count('other-course'), count('scenario')]).toEqual([12, 4, 4]);
  });

  it('pasted again changes nothing', () => {
    const again = take(chat.join('\r\n'), taken);
    expect(again).toEqual({ ...taken, last: { found: 150, accepted: 0, second: 0, repeated: 130, refused: 20 } });
  });

  it('in another order and in parts has the same totals', () => {
    for (let n = 0; n < 5; n += 1) {
      const other = shuffled(lines);
      const parts = [other.slice(0, 200), other.slice(100, 400), other.slice(300), other].map((part) =>
        part.join('\n'),
      );
      const intake = parts.reduce((all, part) => take(part, all), emptyIntake);
      expect(intake.totals).toEqual(totals);
      expect(sums(intake)).toBe(true);
    }
  });

  it('leaves what was given as it was', () => {
    const before = structuredClone(taken);
    take(codesOf(5, 35).join('\n'), taken);
    expect(taken).toEqual(before);
    expect(take('', taken)).toEqual({ ...taken, last: { found: 0, accepted: 0, second: 0, repeated: 0, refused: 0 } });
  });
});

it('totals add up and do not depend on order or repetition', () => {
  const pool = [
    ...codesOf(6, 36),
    codeOf({ person: 1, run: 77, turn: 2 }),
    wrongAt(codesOf(1, 37)[0]!, 12),
    codesOf(1, 38)[0]!.slice(0, 22),
  ];
  const text = fc
    .array(fc.tuple(fc.constantFrom(...pool), fc.constantFrom('', 'Anna: ', 'Ben: ', 'so: ')), { maxLength: 8 })
    .map((lines) => lines.map(([code, name]) => name + code).join('\n'));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.nat(), (texts, at) => {
      const all = texts.reduce((intake, each) => take(each, intake), emptyIntake);
      const turned = [...texts.slice(at % 5), ...texts, ...texts.slice(0, at % 5)].toReversed();
      const again = turned.reduce((intake, each) => take(each, intake), emptyIntake);
      expect(sums(all) && sums(again)).toBe(true);
      expect(again.totals).toEqual(all.totals);
    }),
    { seed: 20261121, numRuns: 150 },
  );
});

describe('runs', () => {
  it('of two people with the same path are two', () => {
    const intake = take(`${codeOf({ person: 1 })}\n${codeOf({ person: 2 })}`);
    expect(intake.totals).toMatchObject({ accepted: 2, second: 0 });
  });

  it('of a person after the first are second runs, by turn, else by order', () => {
    const [first, later, same] = [
      { run: 1, turn: 1 },
      { run: 2, turn: 2 },
      { run: 3, turn: 1 },
    ].map((each) => codeOf({ person: 5, ...each })) as [string, string, string];
    expect(secondRuns(take(`${later}\n${first}\n${same}`).results)).toEqual(new Set([later, same]));
    expect(secondRuns(take(`${same}\n${first}`).results)).toEqual(new Set([first]));
    expect(
      take(codeOf({ room: true, run: 1, person: 5 }) + ' ' + codeOf({ room: true, run: 2, person: 5 })).totals,
    ).toMatchObject({ accepted: 2, second: 0 });
  });

  it('handed in twice, begun and finished, are one, and the fuller stands', () => {
    const whole = { ...randomRun(randomFrom(41)), assignment: 7, turn: 1, room: false, run: 4, person: 9 };
    const begun = writeCode({ ...whole, path: whole.path.slice(0, 3), marks: {} }, coldStore);
    const finished = writeCode(whole, coldStore);
    for (const text of [`Anna: ${begun}\n${finished}`, `${finished}\nAnna: ${begun}`]) {
      const { results, totals } = take(text);
      expect(results).toMatchObject([{ code: finished, label: 'Anna', path: whole.path }]);
      expect(totals).toEqual({ found: 2, accepted: 1, second: 0, repeated: 1, refused: 0 });
    }
  });

  it('of one person under two names are reported', () => {
    const codes = [1, 2, 3].map((run) => codeOf({ person: 5, run }));
    const other = codeOf({ person: 5, run: 4, assignment: 8 });
    const { twoNames } = take(`Anna: ${codes[0]}\nanna: ${codes[1]}\nBen: ${codes[2]}\nCleo: ${other}`);
    expect(twoNames).toEqual([{ person: '7/5', names: ['Anna', 'Ben'] }]);
  });

  it('carry their group', () => {
    expect(take(`Anna: ${codeOf({})}`, emptyIntake, ' Table\n3 ').results).toMatchObject([
      { label: 'Anna', group: 'Table 3' },
    ]);
  });
});

describe('a refused code', () => {
  const code = codeOf({});
  it.each([
    ['with a slip', wrongAt(code, 15), { reason: 'checksum', near: code }],
    ['with two', wrongAt(wrongAt(code, 15), 9), { reason: 'checksum' }],
    ['that was cut early', code.slice(0, 15), { reason: 'cut' }],
    ['that was cut late', code.slice(0, -4), { reason: 'cut' }],
    [
      'of a later version',
      bech32m.encode('bh', bech32m.decode(code as `bh1${string}`).words.with(0, 31)),
      { reason: 'newer' },
    ],
  ])('%s has its reason', (_, text, expected) => {
    const { refused } = take(`\n\nAnna: ${text}, please`, emptyIntake, 'Monday');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({
      ...expected,
      line: 3,
      whole: `Anna: ${text}, please`,
      text,
      label: 'Anna',
      group: 'Monday',
    });
    expect(refused[0]!.near).toBe((expected as { near?: string }).near);
  });

  it('of a scenario that the course lacks, and of an edition', () => {
    const none = catalogueOf([], []);
    expect(takeIn(emptyIntake, { text: code, group: '' }, none, edition).refused).toMatchObject([
      { reason: 'scenario' },
    ]);
    expect(takeIn(emptyIntake, { text: code, group: '' }, catalogue, () => undefined).refused).toMatchObject([
      { reason: 'edition' },
    ]);
  });

  it('is taken in when its edition has come', () => {
    const waiting = takeIn(emptyIntake, { text: code, group: '' }, catalogue, () => undefined);
    const come = take(code, waiting);
    expect([come.totals.accepted, come.totals.refused, come.totals.found]).toEqual([1, 0, 1]);
  });

  it('is mended when the trainer says so, for good', () => {
    const text = `Anna: ${wrongAt(code, 15)}`;
    const refused = take(text);
    const mended = takeNear(refused, refused.refused[0]!, catalogue, edition);
    expect(mended.results).toMatchObject([{ code, label: 'Anna' }]);
    expect(mended.totals).toEqual({ found: 1, accepted: 1, second: 0, repeated: 0, refused: 0 });
    expect(take(text, mended).totals).toEqual(mended.totals);
    expect(refused.totals.refused).toBe(1);
  });
});

describe('hand-in files', () => {
  const codes = codesOf(3, 50);
  const written = { '': { 'if-then': 'If {this}, then "that"' }, 'rule-and-room': { differently: 'No.' } };
  const file = (code: string, fields = {}) =>
    JSON.stringify(
      { course: 'both-hands', kind: 'hand-in', format: 1, code, name: 'Anna', written, ...fields },
      undefined,
      2,
    );

  it('bring what was written', () => {
    const { results, totals } = take(
      `Hello\n${file(codes[0]!)}\n${file(codes[1]!, { name: 'Ben' })} and\nCleo: ${codes[2]}`,
    );
    expect(results.map(({ label }) => label)).toEqual(['Anna', 'Ben', 'Cleo']);
    expect(results.map((each) => each.written)).toEqual([written, written, {}]);
    expect(totals).toMatchObject({ found: 3, accepted: 3 });
  });

  it('add it to a run that is here already', () => {
    const intake = take(file(codes[0]!), take(`Anna: ${codes[0]}`));
    expect(intake.results).toMatchObject([{ written, label: 'Anna' }]);
    expect(intake.totals).toMatchObject({ found: 2, accepted: 1, repeated: 1 });
  });

  it('are found in a list and in one line', () => {
    const one = JSON.stringify(codes.map((code) => JSON.parse(file(code)) as unknown));
    expect(take(one).totals).toMatchObject({ found: 3, accepted: 3 });
  });

  it('that are newer, of another course or broken say so', () => {
    const text = [
      file('', { format: 2 }),
      file(codes[0]!, { course: 'another' }),
      file('bh1'),
      file(codes[1]!).slice(0, -1),
    ].join('\n');
    const { refused, results } = take(text);
    expect(refused.map(({ reason }) => reason)).toEqual(['newer', 'other-course', 'cut']);
    expect(results.map(({ code }) => code)).toEqual([codes[1]]);
  });

  it('bring nothing but texts of scenes that exist', () => {
    const foreign = `{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": "x"}, "no-such-scene": {"a": "b"},
      "rule-and-room": {"__proto__": "x", "constructor": "y", "differently": "kept", "n": 1, "<b>": "z"}, "": []}`;
    const text = file(codes[0]!, { written: 0 }).replace(/"written": 0/, `"written": ${foreign}`);
    const [result] = take(text).results;
    expect(JSON.stringify(result!.written)).toBe('{"rule-and-room":{"differently":"kept"}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('that are never closed do not hold it up', () => {
    expect(take('{"course":'.repeat(200_000)).totals.found).toBe(0);
    expect(take(`${'{"course":'.repeat(5000)}${'}'.repeat(5000)}`).totals.found).toBe(0);
  });
});

it('too much text is not read', () => {
  const before = take(codeOf({}));
  const after = take(`${codesOf(1, 51)[0]}${' '.repeat(longestText)}`, before);
  expect(after).toEqual({
    ...before,
    tooLong: true,
    last: { found: 0, accepted: 0, second: 0, repeated: 0, refused: 0 },
  });
  expect(take('', after).tooLong).toBe(false);
});

it('thousands of codes are taken in in small steps', () => {
  const codes = codesOf(3000, 52);
  const read = reading({ text: codes.join('\n'), group: '' });
  let steps = 0;
  let step = read.next();
  for (; !step.done; step = read.next()) steps += 1;
  expect(steps).toBeGreaterThanOrEqual(3000);
  expect(editionsFor(step.value, catalogue)).toEqual([{ id: coldStore.id, revision: coldStore.revision }]);

  let asked = 0;
  const taking = takingIn(emptyIntake, step.value, catalogue, (...edit) => ((asked += 1), edition(...edit)));
  for (let n = 0; n < 1000; n += 1) taking.next();
  const { value } = taking.next();
  expect(value).toMatchObject({ done: 1001, of: 3000 });
  expect('soFar' in value! && value.soFar().totals.accepted).toBe(1001);
  let last = taking.next();
  while (!last.done) last = taking.next();
  expect(last.value.totals).toMatchObject({ found: 3000, accepted: 3000 });
  expect(asked).toBe(1);
});

it('10,000 mutated pastes: each refusal has a reason, and nothing is thrown', () => {
  const random = randomFrom(53);
  const reasons = new Set(['checksum', 'cut', 'other-course', 'newer', 'scenario', 'edition', 'path']);
  const [a, b] = codesOf(2, 54);
  const base = `[21:14, 03/12/2026] Anna: *${a}*\n> ${b!.slice(0, 20)}\n> ${b!.slice(20)}\n{"course":"both-hands","kind":"hand-in","format":1,"code":"${a}","name":"Ben","written":{"":{"if-then":"x"}}}`;
  const spices = [
    '__proto__',
    '\u202e',
    '\ud800',
    '"',
    '{',
    '}',
    '\\',
    'bh1',
    '\n',
    '\u0000',
    'İ',
    '1',
    'q',
    '<script>',
    ':',
    '  ',
    '%0',
    '&#',
  ];
  for (let n = 0; n < 10_000; n += 1) {
    let text = base;
    for (let changes = random(4) + 1; changes > 0; changes -= 1) {
      const [at, length] = [random(text.length), random(6)];
      text = text.slice(0, at) + (random(3) ? spices[random(spices.length)]! : '') + text.slice(at + length);
    }
    const intake = take(text);
    if (!sums(intake)) throw new Error(`totals of ${text}`);
    if (intake.refused.some(({ reason }) => !reasons.has(reason))) throw new Error(`a reason of ${text}`);
    if (intake.results.some(({ code }) => code !== a && code !== b)) throw new Error(`a code of ${text}`);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
