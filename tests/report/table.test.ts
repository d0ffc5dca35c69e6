import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, type Separator } from '../../src/progress/csv.ts';
import { resultsAsJson } from '../../src/report/as-json.ts';
import { codebook } from '../../src/report/codebook.ts';
import { readRuns } from '../../src/report/runs.ts';
import { columns, longTable, tableAsCsv, type Column, type LongTable } from '../../src/report/table.ts';
import { codebook as words } from '../../src/words/en/codebook.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';
import { fork, read, result, six } from './tally-fixtures.ts';

const named = { names: true, which: 'first' } as const;
const off = { names: false, which: 'first' } as const;
const separators: Separator[] = [',', ';'];

/** A strict reader: every field quoted, rows ended by CR LF, nothing else between. Knows nothing of ours. */
function strictly(text: string, separator: Separator): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const rows: string[][] = [];
  const field = new RegExp(`"((?:[^"]|"")*)"(${separator}|\r\n)`, 'y');
  for (let row: string[] = []; (field.lastIndex || 1) < text.length;) {
    field.lastIndex ||= 1;
    const at = field.lastIndex;
    const [, value, end] = field.exec(text) ?? [];
    if (value === undefined) throw new Error(`no field at ${at}`);
    row.push(value.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The cells that a spreadsheet makes of a text, whichever separator it expects: it forgives what stands around quotes. */
function forgiving(text: string, separator: Separator): string[] {
  const cells: string[] = [];
  let [cell, quoted, fresh] = ['', false, true];
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!;
    if (quoted && sign === '"' && body[at + 1] === '"') cell += body[(at += 1)];
    else if (quoted && sign === '"') quoted = false;
    else if (!quoted && fresh && sign === '"') [quoted, fresh] = [true, false];
    else if (!quoted && (sign === separator || sign === '\n' || sign === '\r')) {
      cells.push(cell);
      [cell, fresh] = ['', true];
    } else [cell, fresh] = [cell + sign, false];
  }
  return [...cells, cell];
}

const isFormula = (cell: string) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell);
/** Without the apostrophes that stand before what a spreadsheet might calculate. */
const bare = (text: string) => text.replace(/'(?=[\s\0]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/g, '');
const nasty = fc.string({
  unit: fc.constantFrom(
    ...['a', '=', '+', '-', '@', ',', ';', '"', "'", '\n', '\r', '\t', ' ', '\uFF1D', '7', '|', 'é'],
  ),
  maxLength: 12,
});

describe.each(separators)('CSV with %j', (separator) => {
  it('comes back the same but for apostrophes before dangerous cells', () => {
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const back = strictly(csv(rows, separator), separator);
        expect(back.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it('harmless fields come back to the letter', () => {
    const row = ["it's", 'a "quoted" word', 'one, two; three', 'line\nline', 'a-b', 'a = b', '', '11.2 °C'];
    expect(strictly(csv([row], separator), separator)).toEqual([row]);
  });

  it.each(separators)('has no cell that is a formula when it is read with %j', (expected) => {
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(forgiving(csv(rows, separator), expected).filter(isFormula)).toEqual([]);
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });
});

it.each([
  ['=1+1', "'=1+1"],
  ['x;=1+1', "x;'=1+1"],
  ['x,@SUM(A1)', "x,'@SUM(A1)"],
  ['x\n-2', "x\n'-2"],
  ['x; "=1"', 'x; "\'=1"'],
  ['well-known', 'well-known'],
])('%j is written as %j', (text, written) => expect(strictly(csv([[text]], ';'), ';')).toEqual([[written]]));

function open(table: LongTable) {
  if (table.kind === 'closed') throw new Error('closed');
  return table;
}

function row(table: LongTable, index: number): Partial<Record<Column, string>> {
  const { head, rows } = open(table);
  return Object.fromEntries(head.map((column, at) => [column, rows[index]![at]!]));
}

describe('the long table', () => {
  it('has a row for each decision of each run', () => {
    expect(open(longTable(read(six()), named)).rows).toHaveLength(11);
  });

  it('says all of one decision', () => {
    const marks = { hook: { phrases: ['The hook is bent', 'The rain is loud'], sure: false, differently: true } };
    const written = { hook: { differently: 'I would ring.' } };
    const one = result({ person: 1, path: ['promise', 'open'], marks, undone: 3, label: 'Sample 1', written });
    expect(row(longTable(read([{ ...one, group: 'Monday', turn: 2 }]), named), 0)).toEqual({
      ...{ person: '1', name: 'Sample 1', group: 'Monday', assignment: '7', run: '1', turn: '2', counts: 'yes' },
      ...{ played: 'alone', scenario: 'tiny', scenario_title: 'Tiny', revision: '1', decision: '1', scene: 'hook' },
      ...{ scene_title: 'At hook', key: 'yes', choice: 'promise', letter: 'B', choice_label: 'promise' },
      ...{ mode: 'leadership', called: 'management', also: 'leadership', fit: 'partly', craft: 'fair' },
      ...{ dimension: 'ins', missing: 'management', not_needed: '', phrases_asked: 'answered' },
      ...{ phrases: 'The hook is bent | The rain is loud', cues_tapped: '1', decoys_tapped: '1', sure: 'no' },
      ...{
        read_differently: 'yes',
        written: 'I would ring.',
        undone_in_run: '3',
        ending: 'wet',
        ending_title: 'End wet',
      },
    });
  });

  it('marks the runs that do not count', () => {
    const runs = read([result({ person: 1, path: ['ring'] }), result({ person: 1, turn: 2, path: ['wait'] })]);
    expect([0, 1].map((index) => row(longTable(runs, named), index).counts)).toEqual(['yes', 'no']);
    expect([0, 1].map((index) => row(longTable(runs, named), index).person)).toEqual(['1', '1']);
  });

  it('is the same whatever the order of pasting', () => {
    expect(longTable(read(six().reverse()), named)).toEqual(longTable(read(six()), named));
  });

  it('without names has neither names nor what people wrote', () => {
    const secret = six().map((each) => ({ ...each, label: 'Quillon', written: { hook: { differently: 'Zephyr' } } }));
    const labelled = secret.map((each, index) => ({ ...each, label: `Quillon ${index}` }));
    const table = open(longTable(read(labelled), off));
    expect(table.head).not.toContain('name');
    expect(tableAsCsv(table, ';')).not.toMatch(/Quillon|Zephyr/);
    expect(JSON.stringify(resultsAsJson(read(labelled), off))).not.toMatch(/Quillon|Zephyr|bh1/);
    expect(tableAsCsv(open(longTable(read(labelled), named)), ';')).toMatch(/Quillon 1.*Zephyr/);
  });

  it('without names tells no group of fewer than five', () => {
    const grouped = six().map((each, index) => ({ ...each, group: index < 5 ? 'Monday' : 'Tuesday' }));
    const groups = open(longTable(read(grouped), off)).rows.map((fields) => fields[1]);
    expect(new Set(groups)).toEqual(new Set(['Monday', '']));
  });

  it('is closed for four people without names, and so is the JSON', () => {
    const four = read(six().slice(0, 4));
    expect(longTable(four, off)).toEqual({ kind: 'closed', people: 4, runs: 4 });
    expect(resultsAsJson(four, off)).not.toHaveProperty('runs');
    expect(resultsAsJson(four, named).runs).toHaveLength(4);
  });

  it('without names leaves out a scenario that fewer than five handed in, and says how many', () => {
    const other = fork({ id: 'other' });
    const { runs } = readRuns([...six(), result({ person: 1, scenario: 'other', path: ['wait'] })], (id) =>
      id === 'other' ? other : fork(),
    );
    const table = open(longTable(runs, off));
    expect([table.rows.length, table.hidden]).toEqual([11, 1]);
    expect(resultsAsJson(runs, off).runs!.map(({ scenario }) => scenario)).not.toContain('other');
  });

  it.each(separators)('of foreign names and titles has no formula, with %j', (separator) => {
    const story = scenario([
      decision('hook', { title: '=cmd|x', choices: [choice('ring', { label: '+1;=2' })], next: 'end' }),
      ending('end', { title: '@end' }),
    ]);
    const foreign = result({ person: 1, path: ['ring'], label: '-2+3', group: '=1,=2;=3' });
    const text = tableAsCsv(open(longTable(read([foreign], story), named)), separator);
    for (const expected of separators) expect(forgiving(text, expected).filter(isFormula)).toEqual([]);
    expect(strictly(text, separator)[1]).toContain("'-2+3");
  });
});

describe('the codebook', () => {
  const [, ...lines] = codebook([fork()], named, words);

  it('explains every column, in the order of the table', () => {
    const explained = lines.filter(([, code]) => code === '');
    expect(explained.map(([column]) => column)).toEqual([...columns]);
    expect(explained.every(([, , meaning]) => meaning!.length > 10)).toBe(true);
  });

  it('explains every code that stands in a table', () => {
    const explained = new Set(lines.map(([column, code]) => `${column} ${code}`));
    const coded = new Set(lines.filter(([, code]) => code).map(([column]) => column!));
    const { head, rows } = open(longTable(read([...six(), result({ person: 9, room: true, path: ['ring'] })]), named));
    for (const fields of rows) {
      for (const [at, column] of head.entries()) {
        if (!coded.has(column) || !fields[at]) continue;
        for (const code of fields[at].split(' ')) expect(explained).toContain(`${column} ${code}`);
      }
    }
    expect(coded.size).toBe(18);
  });

  it('without names has no column of them', () => {
    expect(codebook([fork()], off, words).map(([column]) => column)).not.toContain('written');
  });
});

it('JSON has all runs, with codes only beside names', () => {
  const json = resultsAsJson(read(six()), named);
  expect(json).toMatchObject({ format: 'both-hands.results', version: 1, people: 6, names: true, which: 'first' });
  expect(json.runs![0]).toEqual({
    ...{ person: 1, scenario: 'tiny', revision: 1, counts: true, room: false, turn: 1, assignment: '7', group: '' },
    ...{ undone: 0, path: ['ring', 'speak'], ending: 'inside', name: '', written: {} },
    marks: { hook: { phrases: ['The hook is bent'], sure: true } },
    code: six()[0]!.code,
  });
  expect(json.scenarios[0]!.decisions.map(({ id, number }) => [id, number])).toEqual([
    ['hook', 1],
    ['door', 2],
    ['gate', 2],
  ]);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
