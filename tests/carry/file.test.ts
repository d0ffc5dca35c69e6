import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/progress/entries.ts';
import { newIn, progressFile, readProgressFile, type FileRead } from '../../src/progress/file.ts';
import { fold, union } from '../../src/progress/fold.ts';
import { life, lifeWithMarks, noteOf } from './lives.ts';

const seeded = { seed: 20261121, numRuns: 200 };
const saved = new Date('2026-11-21T18:00:00Z');

function entriesOf(read: FileRead): Entry[] {
  if (read.kind === 'refused') throw new Error(read.why);
  return read.entries;
}

const entries = fc
  .array(lifeWithMarks, { maxLength: 4 })
  .map((lives) => [...union(lives.flatMap(({ steps, notes }): Entry[] => [...steps, ...notes])).values()]);
const [some] = fc.sample(
  entries.filter(({ length }) => length > 20),
  { seed: 3, numRuns: 1 },
) as [Entry[]];

describe('a progress file', () => {
  it('comes back as it went out', () =>
    fc.assert(
      fc.property(entries, (all) => {
        expect(entriesOf(readProgressFile(progressFile(all, saved)))).toEqual(all);
      }),
      seeded,
    ));

  it('is what the README says it is', () => {
    const text = progressFile(some, saved);
    expect(JSON.parse(text)).toEqual({
      kind: 'both-hands progress',
      format: 1,
      saved: '2026-11-21T18:00:00.000Z',
      entries: some,
    });
    expect(text.split('\n')).toHaveLength(some.length + 8);
    expect(JSON.parse(progressFile([], saved))).toMatchObject({ entries: [] });
  });

  it('loaded twice adds nothing the second time', () =>
    fc.assert(
      fc.property(entries, entries, (here, there) => {
        const known = [...union(here).values()];
        const fresh = newIn(known, there);
        const after = [...union(known, fresh).values()];
        expect(newIn(after, there)).toEqual([]);
        expect(new Set(fold(after).runs.map(({ id }) => id))).toEqual(
          new Set(fold([...there, ...here]).runs.map(({ id }) => id)),
        );
      }),
      seeded,
    ));

  it('changes no step that is here', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const twisted = steps.map((step) => ({ ...step, choice: 'other', path: ['other'] }));
        expect(newIn(steps, twisted)).toEqual([]);
      }),
      seeded,
    );
  });

  it('opens where a part cannot be read, and says how much', () => {
    const whole = JSON.parse(progressFile(some, saved));
    whole.entries.splice(3, 1, { format: 1, kind: 'step' });
    whole.entries.push('nonsense', null);
    expect(readProgressFile(JSON.stringify(whole))).toMatchObject({ kind: 'progress', unreadable: 3 });
  });

  it('with a mark in front, as Windows writes it, opens', () => {
    expect(entriesOf(readProgressFile(`\uFEFF${progressFile(some, saved)}`))).toEqual(some);
  });
});

describe('a file that is not taken', () => {
  const whole = progressFile(some, saved);
  const withField = (field: string, value: unknown) => JSON.stringify({ ...JSON.parse(whole), [field]: value });
  const withEntry = (entry: unknown) => withField('entries', [...some, entry]);

  it.each([
    ['empty', '', 'empty'],
    ['only spaces', ' \n', 'empty'],
    ['a text', 'Dear diary', 'not-progress'],
    ['a list', '[1, 2]', 'not-progress'],
    ['somebody else’s data', '{"name": "x", "version": 3}', 'not-progress'],
    ['of another course', withField('kind', 'sourdough progress'), 'other-course'],
    ['of a newer format', withField('format', 2), 'newer'],
    ['with an entry of a newer format', withEntry({ ...some[0], format: 2 }), 'newer'],
    ['without its entries', withField('entries', undefined), 'truncated'],
    ['with a format that is a word', withField('format', 'one'), 'truncated'],
    ['with __proto__ as a field', whole.replace('{', '{"__proto__": {"kind": "x"},'), 'reserved'],
    ['with __proto__ in an entry', withField('entries', ['X']).replace('"X"', '{"__proto__": {}}'), 'reserved'],
    [
      'with __proto__ under a from',
      withField('entries', ['X']).replace('"X"', '{"from": {"__proto__": {}}}'),
      'reserved',
    ],
    ['with a note named __proto__', withEntry(noteOf('run/r/s1', '__proto__', true)), 'reserved'],
    ['with a scene named constructor', withEntry(noteOf('run/r/constructor', 'read', true)), 'reserved'],
    ['nested without end', '['.repeat(1_000_000), 'not-progress'],
  ])('%s', (_, text, why) => {
    expect(readProgressFile(text)).toEqual({ kind: 'refused', why });
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('kind');
  });

  it('cut anywhere', () => {
    for (let length = 1; length < whole.trimEnd().length; length += 97) {
      const read = readProgressFile(whole.slice(0, length));
      expect(read).toEqual({ kind: 'refused', why: length > 40 ? 'truncated' : 'not-progress' });
    }
  });
});

it('no damage makes it throw, and what it still gives was in it or is a sound entry', () => {
  const text = progressFile(some, saved);
  const damage = fc.array(fc.tuple(fc.nat(text.length - 1), fc.string({ maxLength: 3 })), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(damage, (cuts) => {
      const damaged = cuts.reduce((each, [at, by]) => each.slice(0, at) + by + each.slice(at + by.length), text);
      const read = readProgressFile(damaged);
      if (read.kind === 'progress') expect(read.entries.every(({ format }) => format === 1)).toBe(true);
    }),
    { seed: 20261121, numRuns: 10_000 },
  );
});
