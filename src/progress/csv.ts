import { fold, type KeptRun } from './fold.ts';
import type { Entry, NoteValue } from './entries.ts';

/** What the table of a record has to be told, because stored entries hold ids alone. */
export interface Names {
  scenario(scenario: string): string;
  /** The title of the decision that a choice belongs to. */
  moment(scenario: string, choice: string): string;
  /** Its id. */
  scene(scenario: string, choice: string): string;
  /** A choice in a few words. */
  choice(scenario: string, choice: string): string;
  head: readonly string[];
  kinds: { move: string; undone: string; written: string; lesson: string; other: string };
  /** What is written under a note's name. */
  note(name: string): string;
}

/** What parts the fields of a row: a comma, or the semicolon that spreadsheets expect where the comma is the decimal mark. */
export type Separator = ',' | ';';

/**
 * A table as text: every field in quotation marks, lines ended by CR LF (RFC 4180), with the byte order mark by which
 * Excel knows UTF-8. A field that a spreadsheet would take for a formula gets an apostrophe in front, and so does what
 * would stand at the start of a cell if the text were taken apart at another separator or at a line break.
 */
export function csv(rows: readonly (readonly (string | number)[])[], separator: Separator = ','): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(separator)).join('\r\n')}\r\n`;
}

const formula = /^[\s\0]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Behind a separator or a line break inside a field, past white space and quotation marks. */
const formulaInside = /(?<=[,;\t\r\n][\s\0"]*)[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/g;

/** Most fields have nothing of this, and a table has millions of fields. */
const suspect = /["=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function field(value: string | number): string {
  if (!suspect.test(String(value))) return `"${value}"`;
  const text = String(value).replace(formulaInside, "'$&");
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One's own record as rows: moves run by run, what was written, lessons. Times are ISO, in UTC. */
export function recordRows(entries: readonly Entry[], names: Names): string[][] {
  const { runs, notes } = fold(entries);
  const rows = runs.toSorted((a, b) => begun(a) - begun(b)).flatMap((run) => runRows(run, notes, names));
  const ofRuns = new Set(runs.map(({ run }) => run));
  for (const [about, byName] of notes) {
    const [what, id = ''] = about.split('/');
    if (what === 'run' && ofRuns.has(id)) continue;
    for (const { name, value, at } of byName.values()) {
      if (value === null) continue;
      const kind = what === 'lesson' ? names.kinds.lesson : names.kinds.other;
      rows.push(row([kind, '', '', time(at), '', '', about, '', names.note(name), written(value)]));
    }
  }
  return [[...names.head], ...rows];
}

type Notes = ReturnType<typeof fold>['notes'];

function runRows(run: KeptRun, notes: Notes, names: Names): string[][] {
  const title = names.scenario(run.scenario);
  const rows: string[][] = [];
  const told = new Set<string>();
  const noteRows = (about: string, moment: string, scene: string) => {
    told.add(about);
    for (const { name, value, at } of notes.get(about)?.values() ?? []) {
      if (value === null) continue;
      rows.push(
        row([names.kinds.written, title, run.id, time(at), '', moment, scene, '', names.note(name), written(value)]),
      );
    }
  };
  for (const step of run.steps) {
    const { act, choice, at } = step;
    const kind = act === 'undo' ? names.kinds.undone : names.kinds.move;
    const [moment, scene] = [names.moment(run.scenario, choice), names.scene(run.scenario, choice)];
    const number = String(act === 'undo' ? step.path.length + 1 : step.path.length);
    rows.push(row([kind, title, run.id, time(at), number, moment, choice, names.choice(run.scenario, choice)]));
    const about = `run/${run.run}/${scene}`;
    if (run.path.includes(choice) && act === 'choose' && scene && !told.has(about)) noteRows(about, moment, scene);
  }
  for (const about of notes.keys()) {
    if (told.has(about) || !(about === `run/${run.run}` || about.startsWith(`run/${run.run}/`))) continue;
    noteRows(about, '', about.split('/')[2] ?? '');
  }
  return rows;
}

/** Kind, scenario, run, time, number, moment, id, choice, what was noted, its value. */
function row(fields: string[]): string[] {
  return Array.from({ length: 10 }, (_, index) => fields[index] ?? '');
}

function written(value: NoteValue): string {
  return Array.isArray(value) ? value.join(' | ') : String(value);
}

function time(at: number): string {
  return at <= 8.64e15 ? new Date(at).toISOString() : '';
}

function begun(run: KeptRun): number {
  return run.steps[0]!.at;
}
