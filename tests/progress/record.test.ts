import { describe, expect, it } from 'vitest';
import { emptyRun, parseRun, type RunRecord } from '../../src/progress/record.ts';

const stored: RunRecord = {
  format: 1,
  scenario: 'tiny',
  revision: 2,
  path: ['ring', 'list'],
  marks: {
    hook: { phrases: ['nobody wrote it down'], sure: true, read: true, stands: true },
    door: { skipped: true, undone: 'speak', differently: 'I would wait.' },
  },
  ifThen: 'If it rains, then I speak.',
};
const written = (changes: object) => JSON.stringify({ ...stored, ...changes });

describe('a stored run', () => {
  it('comes back as it was written', () => {
    expect(parseRun(JSON.stringify(stored))).toEqual(stored);
    expect(parseRun(JSON.stringify(emptyRun('tiny', 1)))).toEqual(emptyRun('tiny', 1));
  });

  it.each([
    ['no JSON', '{"format": 1,'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a newer format', written({ format: 2 })],
    ['no scenario', written({ scenario: undefined })],
    ['a path that is no list', written({ path: 'ring' })],
    ['a path with a number in it', written({ path: ['ring', 7] })],
    ['no marks', written({ marks: null })],
    ['marks in a list', written({ marks: [] })],
    ['a revision in words', written({ revision: '2' })],
  ])('with %s can’t be read', (_, text) => expect(parseRun(text)).toBeUndefined());

  it('loses fields that are not known, and marks of a wrong kind', () => {
    const marks = { hook: { phrases: 'all', sure: 'yes', skipped: 1, read: 'yes', more: true }, door: 7 };
    const read = parseRun(written({ marks, ifThen: 7, more: true }));
    expect(read).toEqual({ ...stored, marks: { hook: {} }, ifThen: undefined });
    expect(Object.keys(read!)).not.toContain('more');
  });

  it('reaches no prototype through its marks', () => {
    const read = parseRun('{"format":1,"scenario":"a","revision":1,"path":[],"marks":{"__proto__":{"sure":true}}}')!;
    expect(Object.getPrototypeOf(read.marks)).toBe(null);
    expect(Object.keys(read.marks)).toEqual(['__proto__']);
    expect(({} as { sure?: boolean }).sure).toBeUndefined();
  });
});
