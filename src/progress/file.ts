import { parseEntry, type Entry } from './entries.ts';
import { union } from './fold.ts';

/**
 * The file that a learner takes along. `README.md` describes it for people who want to read their data.
 *
 *   { "kind": "both-hands progress", "format": 1, "saved": "2026-11-21T18:00:00.000Z", "entries": [ ... ] }
 */

export const fileKind = 'both-hands progress';
export const fileFormat = 1;

/** No file of a learner comes near it, and reading more could stop the page. In bytes. */
export const largestFile = 5 * 1024 * 1024;

/** Why a file is not taken. */
export type Refusal =
  | 'too-big'
  | 'empty'
  /** It begins as one of ours and then stops, or is damaged in between. */
  | 'truncated'
  | 'not-progress'
  | 'other-course'
  /** The file, or something in it, was written by a later version. */
  | 'newer'
  /** It contains names that JavaScript reserves: nobody's progress does. */
  | 'reserved';

export type FileRead =
  | {
      kind: 'progress';
      entries: Entry[];
      /** How many entries could not be read. */
      unreadable: number;
      /** ISO time, as the file says. */
      saved: string;
    }
  | { kind: 'refused'; why: Refusal };

/** The text of a progress file: one entry a line, so that it can be read and compared. */
export function progressFile(entries: readonly Entry[], saved: Date): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const head = JSON.stringify({ kind: fileKind, format: fileFormat, saved: saved.toISOString() }, null, 2);
  return `${head.slice(0, -2)},\n  "entries": [\n${lines}\n  ]\n}\n`;
}

/** Reads a file's text. Nothing of it is used but what `parseEntry` copies into new objects. */
export function readProgressFile(text: string): FileRead {
  const refused = (why: Refusal): FileRead => ({ kind: 'refused', why });
  if (text.trim() === '') return refused('empty');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(text.includes(fileKind) ? 'truncated' : 'not-progress');
  }
  if (!isObject(value)) return refused('not-progress');
  if (isReserved(value)) return refused('reserved');
  const { kind, format, saved, entries } = value;
  if (kind !== fileKind) return refused(/ progress$/.test(String(kind)) ? 'other-course' : 'not-progress');
  if (typeof format === 'number' && format > fileFormat) return refused('newer');
  if (format !== fileFormat || !Array.isArray(entries)) return refused('truncated');
  if (entries.some(isReserved)) return refused('reserved');
  const read = entries.map(parseEntry);
  if (read.includes('newer')) return refused('newer');
  const good = read.filter((entry): entry is Entry => typeof entry === 'object');
  if (good.some((entry) => namesOf(entry).some((name) => reserved.has(name)))) return refused('reserved');
  return {
    kind: 'progress',
    entries: good,
    unreadable: read.length - good.length,
    saved: typeof saved === 'string' ? saved : '',
  };
}

/** Those of some entries that would change what is known. */
export function newIn(known: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const before = union(known);
  return [...union(known, entries)].filter(([key, entry]) => before.get(key) !== entry).map(([, entry]) => entry);
}

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Names of an entry under which something may later be looked up. */
function namesOf(entry: Entry): string[] {
  return entry.kind === 'note'
    ? [entry.name, ...entry.about.split('/')]
    : [entry.run, entry.scenario, entry.choice, entry.writer, ...entry.path];
}

function isReserved(value: unknown): boolean {
  if (!isObject(value)) return false;
  return (
    Object.hasOwn(value, '__proto__') || Object.values(value).some((inner) => isObject(inner) && isReserved(inner))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
