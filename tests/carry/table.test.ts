import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv, recordRows, type Names } from '../../src/progress/csv.ts';
import { textOfRecord } from '../../src/progress/text-of-record.ts';
import { anyCharacters } from '../fixtures/texts.ts';
import { lifeWithMarks, noteOf, scene } from './lives.ts';
import type { Step } from '../../src/progress/entries.ts';

const names: Names = {
  scenario: (id) => `Scenario ${id}`,
  moment: (_, choice) => `At ${scene(choice)}`,
  scene: (_, choice) => scene(choice),
  choice: (_, choice) => `label of ${choice}`,
  head: ['kind', 'scenario', 'run', 'time', 'number', 'moment', 'id', 'choice', 'note', 'value'],
  kinds: { move: 'move', undone: 'taken back', written: 'mark', lesson: 'lesson', other: 'other' },
  note: (name) => `<${name}>`,
};

/** A reader of CSV that knows the standard and nothing of ours. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, field, end] of text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(field!.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

it('every field is quoted and comes back, with BOM and CR LF', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCharacters(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = csv(rows);
      expect(text.startsWith('\uFEFF"')).toBe(true);
      expect(read(text).map((row) => row.map((field) => field.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((field) => field.replace(/^'/, ''))),
      );
    }),
    { seed: 20261121 },
  );
});

it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', ' =1', '\uFF1D1', '=HYPERLINK("http://x")'])(
  'no spreadsheet takes %j for a formula',
  (text) => expect(read(csv([[text]]))[0]).toEqual([`'${text}`]),
);

const step = (n: number, act: Step['act'], choice: string, path: string[]): Step => ({
  ...{ format: 1, kind: 'step', run: 'r', n, writer: 'a', after: n > 1 ? 'a' : '', scenario: 'cold', revision: 1 },
  ...{ act, choice, path, at: Date.UTC(2026, 10, 21, 18, 0, n) },
});
const run = [
  step(1, 'choose', 's1-b', ['s1-b']),
  step(2, 'undo', 's1-b', []),
  step(3, 'choose', 's1-a', ['s1-a']),
  step(4, 'choose', 's2-c', ['s1-a', 's2-c']),
  noteOf('run/r/s1', 'sure', false),
  noteOf('run/r/s1', 'stands', true),
  noteOf('run/r/s2', 'phrases', ['Others nod', '11 degrees']),
  noteOf('run/r', 'if-then', '=If it smells, then I ask.'),
  noteOf('lesson/a/b', 'done', true),
];

it('a record is one row per move, mark and lesson', () => {
  expect(recordRows(run, names).map((row) => row.join(';'))).toEqual([
    'kind;scenario;run;time;number;moment;id;choice;note;value',
    'move;Scenario cold;r;2026-11-21T18:00:01.000Z;1;At s1;s1-b;label of s1-b;;',
    'taken back;Scenario cold;r;2026-11-21T18:00:02.000Z;1;At s1;s1-b;label of s1-b;;',
    'move;Scenario cold;r;2026-11-21T18:00:03.000Z;1;At s1;s1-a;label of s1-a;;',
    'mark;Scenario cold;r;2027-01-15T08:00:00.000Z;;At s1;s1;;<sure>;false',
    'mark;Scenario cold;r;2027-01-15T08:00:00.000Z;;At s1;s1;;<stands>;true',
    'move;Scenario cold;r;2026-11-21T18:00:04.000Z;2;At s2;s2-c;label of s2-c;;',
    'mark;Scenario cold;r;2027-01-15T08:00:00.000Z;;At s2;s2;;<phrases>;Others nod | 11 degrees',
    'mark;Scenario cold;r;2027-01-15T08:00:00.000Z;;;;;<if-then>;=If it smells, then I ask.',
    'lesson;;;2027-01-15T08:00:00.000Z;;;lesson/a/b;;<done>;true',
  ]);
});

it('no step and no note of any record is missing in its table', () => {
  fc.assert(
    fc.property(lifeWithMarks, ({ steps, notes }) => {
      const rows = recordRows([...steps, ...notes], names).slice(1);
      expect(rows.every((row) => row.length === names.head.length)).toBe(true);
      expect(rows.filter(([kind]) => kind !== 'mark')).toHaveLength(steps.length);
      const last = new Set(notes.map(({ about, name }) => `${about} ${name}`));
      expect(rows.filter(([kind]) => kind === 'mark')).toHaveLength(last.size);
    }),
    { seed: 20261121 },
  );
});

it('as text it tells runs, moves, what was written and how to go on', () => {
  const text = textOfRecord(
    run,
    names,
    {
      title: 'My record',
      of: (name) => `The record of ${name}`,
      run: (scenario, began, moves) => `${scenario}, ${began}, ${moves} moves`,
      takenBack: 'Taken back',
      goOn: 'Go on at',
      lessons: 'Lessons',
      nothing: 'Nothing.',
      day: (at) => new Date(at).toISOString().slice(0, 10),
    },
    { links: new Map([['r', 'https://example.org/take/#1abcz']]), name: 'Sam' },
  );
  expect(text).toBe(`The record of Sam

Scenario cold, 2026-11-21, 2 moves
1. At s1: label of s1-a
   <not-sure>
2. At s2: label of s2-c
   <phrases>: ‘Others nod’, ‘11 degrees’
Taken back: label of s1-b
   <if-then>: =If it smells, then I ask.
Go on at: https://example.org/take/#1abcz

Lessons
- a/b: <done>, 2027-01-15
`);
});
