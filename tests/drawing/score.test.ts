import { expect, test } from 'vitest';
import { cells, layout, staveLines } from '../../src/drawing/score.ts';
import type { ScoreNote } from '../../src/drawing/score.ts';

const note = (change: Partial<ScoreNote> = {}): ScoreNote => ({
  id: 'door',
  label: 'At the door',
  missing: [],
  notNeeded: [],
  part: 'Friday',
  ...change,
});

const only = (change: Partial<ScoreNote>) => layout([note(change)])[0]?.notes[0];

test.each<[string, Partial<ScoreNote>, string, string]>([
  ['asked and played is a note in its outline', { asked: 'leadership', played: 'leadership' }, 'fit', 'none'],
  [
    'a missing hand is a dashed outline',
    { asked: 'both', played: 'leadership', missing: ['management'] },
    'fit',
    'missing',
  ],
  ['a hand not needed is small', { asked: 'management', played: 'both', notNeeded: ['leadership'] }, 'small', 'fit'],
  ['a hand that would also do is a plain note', { asked: 'management', played: 'both' }, 'plain', 'fit'],
  ['before the reading only what was played shows', { played: 'both' }, 'plain', 'plain'],
  ['nothing played draws no head', { played: 'neither' }, 'none', 'none'],
  ['asked and not yet played is an empty outline', { asked: 'both' }, 'asked', 'asked'],
])('%s', (_, change, leadership, management) => {
  expect(only(change)).toMatchObject({ leadership, management });
});

test('both hands at once have a stem', () => {
  expect(only({ played: 'both' })?.stem).toBe(true);
  expect(only({ asked: 'both', played: 'leadership', missing: ['management'] })?.stem).toBe(false);
});

test('neither hand is a rest', () => {
  expect(only({ played: 'neither' })?.rest).toBe(true);
  expect(only({})?.rest).toBe(false);
});

test('the first decision without a choice is now', () => {
  const notes = [note({ played: 'leadership' }), note({ id: 'b' }), note({ id: 'c' })];
  const placed = layout(notes).flatMap((part) => part.notes);
  expect(placed.map(({ now }) => now)).toEqual([false, true, false]);
  expect(placed.map(({ ahead }) => ahead)).toEqual([false, true, true]);
});

test('bar lines stand where the part changes', () => {
  const notes = ['Friday', 'Friday', 'Night', 'Saturday', 'Saturday'].map((part, i) => note({ id: `n${i}`, part }));
  const parts = layout(notes);
  expect(parts.map(({ title, notes }) => [title, notes.length])).toEqual([
    ['Friday', 2],
    ['Night', 1],
    ['Saturday', 2],
  ]);
  expect(parts.flatMap(({ notes }) => notes.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5]);
});

test('no notes give an empty score', () => {
  expect(layout([])).toEqual([]);
});

test.each(Object.entries(cells))('every head of the %s score stays in its cell', (_, cell) => {
  expect(cell.leadership - cell.outline).toBeGreaterThanOrEqual(0);
  expect(cell.management + cell.outline).toBeLessThanOrEqual(cell.height);
  expect(cell.outline * 2).toBeLessThanOrEqual(cell.width);
  expect(cell.leadership + cell.outline).toBeLessThan(cell.management - cell.outline);
});

test('a stave has two lines when there is room', () => {
  expect(staveLines(cells.full)).toHaveLength(4);
  expect(staveLines(cells.line)).toEqual([cells.line.leadership, cells.line.management]);
});
