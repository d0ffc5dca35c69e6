import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, checksum, lettersOf } from '../../src/progress/letters.ts';
import { longestAssignment, readAssignment, readDraft, tooMany, writeAssignment } from '../../src/report/assignment.ts';
import { cleanLine } from '../../src/report/clean-text.ts';
import { catalogueOf } from '../../src/report/short-id.ts';
import type { Assignment } from '../../src/report/types.ts';
import { anyCharacters } from '../fixtures/texts.ts';

const scenarios = ['crisis-cold-store', 'scaling-two-kitchens', 'innovation-night-bus', 'integration-ten-years'];
const lessons = Array.from({ length: 60 }, (_, index) => `module-${index % 6}/lesson-${index}`);
const catalogue = catalogueOf(scenarios, lessons);

const plain: Assignment = {
  id: 4711,
  scenarios: ['crisis-cold-store'],
  lessons: [],
  readings: 'part',
  phrases: true,
  firstCounts: true,
  naming: 'pseudonym',
  due: '2026-12-03',
  group: 'Evening course, Thursday',
  line: 'Play it once before we meet. Take your time with the second part.',
};

const chinese = (length: number) => '课程小组周四晚上请在见面之前先玩一次谢谢大家'.repeat(4).slice(0, length);

/** Text as trainers may type it: any characters, some that turn directions, some that only half are there. */
const anyText = (most: number) =>
  fc.oneof(fc.string({ unit: 'grapheme', maxLength: most }), anyCharacters(most), fc.constant(chinese(most)));

const anyDay = fc.integer({ min: 1, max: 0xffff }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const anyAssignment: fc.Arbitrary<Assignment> = fc
  .record({
    id: fc.integer({ min: 1, max: 2 ** 20 - 1 }),
    scenarios: fc.uniqueArray(fc.constantFrom(...scenarios), { maxLength: 4 }),
    lessons: fc.uniqueArray(fc.constantFrom(...lessons), { minLength: 1, maxLength: 34 }),
    readings: fc.constantFrom('decision', 'part', 'end'),
    phrases: fc.boolean(),
    firstCounts: fc.boolean(),
    naming: fc.constantFrom('name', 'pseudonym', 'none'),
    due: fc.option(anyDay, { nil: undefined }),
    group: anyText(24),
    line: anyText(80),
  })
  .map(({ due, ...rest }) => ({ ...rest, ...(due && { due }) }));

const seeded = { seed: 20261121, numRuns: 500 };

const cleaned = (assignment: Assignment): Assignment => ({
  ...assignment,
  group: cleanLine(assignment.group, 24),
  line: cleanLine(assignment.line, 80),
});

describe('an assignment', () => {
  it('arrives as it was written', () =>
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const read = readAssignment(writeAssignment(assignment), catalogue);
        expect(read).toEqual({ kind: 'assignment', assignment: cleaned(assignment), missing: 0 });
      }),
      seeded,
    ));

  it('fits into 400 characters with 38 items and both texts at their longest', () =>
    fc.assert(
      fc.property(anyAssignment, anyText(24), anyText(80), (some, group, line) => {
        const most = { ...some, scenarios, lessons: lessons.slice(0, 34), due: '2149-06-06', group, line };
        expect(writeAssignment(most).length).toBeLessThanOrEqual(longestAssignment);
        expect(tooMany(most)).toBe(0);
      }),
      seeded,
    ));

  it.each([
    ['Chinese', chinese(24), chinese(80), 38],
    ['Hindi', 'ह'.repeat(24), 'ह'.repeat(80), 38],
    ['a letter that grows when it is composed', '\u0958'.repeat(24), '\u0958'.repeat(80), 38],
    ['Cyrillic', 'я'.repeat(24), 'я'.repeat(80), 38],
    ['Latin', 'g'.repeat(24), 'l'.repeat(80), 90],
    ['nothing', '', '', 142],
  ])('with %s in its texts has room for so many', (_, group, line, room) => {
    const many = Array.from({ length: 200 }, (__, index) => `module/lesson-${index}`);
    const picked = (count: number) => ({ ...plain, scenarios: [], lessons: many.slice(0, count), group, line });
    expect(tooMany(picked(room))).toBe(0);
    expect(writeAssignment(picked(room)).length).toBeLessThanOrEqual(longestAssignment);
    expect(tooMany(picked(room + 1))).toBe(1);
    expect(writeAssignment(picked(room + 1)).length).toBeGreaterThan(longestAssignment);
    expect(tooMany(picked(200))).toBe(200 - room);
  });

  it('has letters only that no program changes', () => expect(writeAssignment(plain)).toMatch(/^a1[\w-]+z$/));

  it('without a day that can be written has none', () => {
    for (const due of ['', 'soon', '2026-13-40', '1969-12-31', '2149-06-07', '99999-01-01']) {
      const read = readAssignment(writeAssignment({ ...plain, due }), catalogue);
      expect(read).toEqual({ kind: 'assignment', assignment: expect.not.objectContaining({ due }), missing: 0 });
    }
  });

  it('that names what is not here opens the rest', () => {
    const written = writeAssignment({ ...plain, scenarios: ['gone', 'crisis-cold-store'], lessons: ['a/b'] });
    expect(readAssignment(written, catalogue)).toEqual({ kind: 'assignment', assignment: plain, missing: 2 });
  });

  it('of which nothing is here says so', () => {
    const written = writeAssignment({ ...plain, scenarios: ['gone'], lessons: ['a/b'] });
    expect(readAssignment(written, catalogue)).toEqual({ kind: 'unknown', missing: 2 });
  });

  it('of nothing opens for its trainer alone', () => {
    const draft = { ...plain, scenarios: [] };
    const written = writeAssignment(draft);
    expect(readAssignment(written, catalogue)).toEqual({ kind: 'unknown', missing: 0 });
    expect(readDraft(written, catalogue)).toEqual({ kind: 'assignment', assignment: draft, missing: 0 });
  });
});

const written = writeAssignment(plain);

/** A link of which some bytes behind the checksum were changed by somebody who knows how to make one. */
function resealed(link: string, change: (bytes: Uint8Array) => void, version = '1'): string {
  const bytes = bytesOf(link.slice(2, -1))!;
  change(bytes.subarray(4));
  new DataView(bytes.buffer).setUint32(0, checksum(version, bytes.subarray(4)));
  return `a${version}${lettersOf(bytes)}z`;
}

const kindOf = (fragment: string) => readAssignment(fragment, catalogue).kind;

describe('a link', () => {
  it('cut at any place says that it is cut', () => {
    for (let length = 0; length < written.length; length += 1) {
      expect([length, kindOf(written.slice(0, length))]).toEqual([length, 'cut']);
    }
  });

  it('with one letter changed never opens', () => {
    for (let at = 2; at < written.length; at += 1) {
      for (const letter of 'aZ09-_') {
        if (written[at] === letter) continue;
        expect(['cut', 'changed']).toContain(kindOf(written.slice(0, at) + letter + written.slice(at + 1)));
      }
    }
  });

  it.each([
    ['a full stop', `${written}.`],
    ['a bracket and a quotation mark', `${written})”`],
    ['a break in the middle', `${written.slice(0, 40)}\r\n ${written.slice(40)}`],
    ['an encoded break', `${written.slice(0, 40)}%0D%0A${written.slice(40)}`],
    ['a sign that is not seen', `${written.slice(0, 40)}\u200b${written.slice(40)}\u00ad`],
    ['what a mail program adds to addresses', `${written}?utm_source=mail`],
    ['an ampersand and more', `${written}&fbclid=abc`],
  ])('with %s opens', (_, fragment) => expect(kindOf(fragment)).toBe('assignment'));

  it.each([
    ['capital letters only', written.toUpperCase()],
    ['letters after it', `${written}and`],
    ['a foreign sign in the middle', `${written.slice(0, 40)}*${written.slice(41)}`],
    ['a percent sign in the middle', `${written.slice(0, 40)}%${written.slice(41)}`],
  ])('with %s says that it was changed', (_, fragment) => expect(kindOf(fragment)).toBe('changed'));

  it.each([
    ['a run', '1abcdefghijklmnopqrstuvwxyz'],
    ['a place of a page', 'main'],
    ['an address', 'https://example.org/assigned/'],
    ['a path', '/a1'],
    ['a script', 'javascript:alert(1)'],
    ['the name of what all objects have', '__proto__'],
  ])('to %s is foreign', (_, fragment) => expect(kindOf(fragment)).toBe('foreign'));

  it('of a later version is newer, and cut or changed where it is that', () => {
    const later = resealed(written, () => undefined, '2');
    expect(kindOf(later)).toBe('newer');
    expect(kindOf(later.slice(0, -9))).toBe('cut');
    expect(kindOf(written.replace('a1', 'a2'))).toBe('changed');
  });

  it('that is endless is not read to its end', () => {
    const started = performance.now();
    expect(kindOf(`a1${'A'.repeat(5_000_000)}z`)).not.toBe('assignment');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('10,000 mutated links', () => {
  const kinds = ['assignment', 'cut', 'changed', 'foreign', 'newer', 'unknown'];
  const signs = [...'ABCabc019-_z.%=&#\u202e\u0000 \n<>"\'', '__proto__', '%E0', '\ud800'];
  const change = fc.record({
    at: fc.nat({ max: 400 }),
    how: fc.constantFrom('put', 'take', 'swap', 'cut', 'replace', 'twice'),
    what: fc.constantFrom(...signs),
  });
  const mutated = (link: string, { at, how, what }: { at: number; how: string; what: string }): string => {
    const here = at % (link.length + 1);
    const [before, after] = [link.slice(0, here), link.slice(here)];
    if (how === 'put') return before + what + after;
    if (how === 'take') return before + after.slice(1);
    if (how === 'swap') return before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
    if (how === 'cut') return before;
    return how === 'replace' ? before + what + after.slice(1) : link + link;
  };

  it('each get an answer, and never open as another assignment', () =>
    fc.assert(
      fc.property(anyAssignment, fc.array(change, { minLength: 1, maxLength: 3 }), (assignment, changes) => {
        const read = readAssignment(changes.reduce(mutated, writeAssignment(assignment)), catalogue);
        expect(kinds).toContain(read.kind);
        if (read.kind === 'assignment') expect(read.assignment).toEqual(cleaned(assignment));
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { seed: 20261121, numRuns: 10_000 },
    ));
});

describe('texts of trainers', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a picture that fails', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['an address that runs', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['turned directions', 'Team \u202eabc\u202c\u2066x\u2069', 'Team abcx'],
    ['marks of direction', '\u200eTeam\u200f \u061cA', 'Team A'],
    ['control characters', 'Te\u0000am\u001b[31m\u007f\u0085', 'Team[31m'],
    ['line breaks', ' Team\r\n\u2028A\t\tB ', 'Team A B'],
    ['signs that are not seen', 'Te\u200bam\ufeff\u00ad\u2060', 'Team'],
    ['half a character', 'Team \ud83d', 'Team'],
    ['joiners that are needed', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['an accent of its own', 'Cafe\u0301', 'Café'],
    ['a name that all objects have', '__proto__', '__proto__'],
  ])('with %s are shown as text', (_, typed, shown) => {
    const read = readAssignment(writeAssignment({ ...plain, group: typed, line: typed }), catalogue);
    expect(read).toMatchObject({ assignment: { group: cleanLine(shown, 24), line: shown } });
  });

  it('are cut between characters', () => {
    expect(cleanLine('Team 🙂🙂', 6)).toBe('Team');
    expect(cleanLine('Team 🙂🙂', 7)).toBe('Team 🙂');
  });

  it('are the same when they are cleaned again', () =>
    fc.assert(
      fc.property(anyText(120), fc.nat({ max: 100 }), (text, most) => {
        const once = cleanLine(text, most);
        expect(cleanLine(once, most)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(most);
      }),
      seeded,
    ));

  it('and settings that cannot be are refused', () => {
    expect(kindOf(resealed(written, (bytes) => bytes.fill(0xff, 2, 3)))).toBe('changed');
    expect(kindOf(resealed(written, (bytes) => bytes.fill(0, 0, 3)))).toBe('changed');
    expect(kindOf(resealed(written, (bytes) => bytes.fill(0xff, bytes.length - 1)))).toBe('changed');
  });

  it('that somebody else wrote into a link are cleaned as they are read', () => {
    const dirty = resealed(written, (bytes) => bytes.fill(0x07, bytes.length - 3));
    const read = readAssignment(dirty, catalogue);
    expect(read).toMatchObject({ assignment: { line: plain.line.slice(0, -3) } });
  });
});
