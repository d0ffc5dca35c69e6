import { closest } from 'fastest-levenshtein';
import type { Case, Field, Item, Line } from '../../islands/exercise/types.ts';

/**
 * What is wrong with the data of an exercise. MDX does not check types, and a key that names no option would only show
 * as a learner who can never be right.
 */
export interface Fault {
  /** Where to look, from the outside in: the exercise's id, then an item's. */
  at: string[];
  message: string;
}

export function boardFaults(exercise: string, fields: readonly Field[], items: readonly Item[]): Fault[] {
  const names = fields.map(({ id }) => id);
  return [
    ...idFaults(exercise, items),
    ...items.flatMap((item) => {
      const at = [exercise, item.id];
      const keys = fields.flatMap((field) => {
        const options = field.options.map(({ id }) => id);
        return unknown(at, `the key of '${field.id}'`, item.key[field.id], options);
      });
      const others = [...(item.given ?? []), ...Object.keys(item.whys ?? {})];
      return [...keys, ...others.flatMap((name) => unknown(at, "a name in 'given' or 'whys'", name, names))];
    }),
  ];
}

export function linesFaults(exercise: string, lines: readonly Line[]): Fault[] {
  const faults = idFaults(exercise, lines);
  if (!lines.some(({ isKey }) => isKey)) faults.push({ at: [exercise], message: 'no line has isKey: true' });
  return faults;
}

export function guessFaults(exercise: string, cases: readonly Case[]): Fault[] {
  const faults = cases.length === 2 ? [] : [{ at: [exercise], message: `${cases.length} cases, expected two` }];
  return [
    ...faults,
    ...idFaults(
      exercise,
      cases.map(({ id, title }) => ({ id, text: title })),
    ),
  ];
}

function idFaults(exercise: string, things: readonly { id: string; text: string }[]): Fault[] {
  const seen = new Set<string>();
  return things.flatMap(({ id, text }, place) => {
    const faults: Fault[] = [];
    const at = [exercise, id];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id ?? ''))
      faults.push({
        at: [exercise],
        message: `item ${place + 1} has the id '${id}', expected words joined by hyphens`,
      });
    if (seen.has(id)) faults.push({ at, message: `a second item has the id '${id}'` });
    if (!text) faults.push({ at, message: `the item '${id}' has no text` });
    seen.add(id);
    return faults;
  });
}

function unknown(at: string[], what: string, value: string | undefined, known: readonly string[]): Fault[] {
  if (value !== undefined && known.includes(value)) return [];
  const guess = value === undefined ? '' : ` Did you mean '${closest(value, known)}'?`;
  return [{ at, message: `${what} is '${value}', expected one of ${known.join(', ')}.${guess}` }];
}

/**
 * Writes faults as `file:line: message`, one a line.
 * @param source the lesson's text, to find the lines in
 */
export function faultReport(file: string, source: string, faults: readonly Fault[]): string {
  return faults.map(({ at, message }) => `${file}:${lineOf(source, at)}: ${message}`).join('\n');
}

/** The line on which the last of the ids stands, searching each one after the one before. Lines count from 1. */
function lineOf(source: string, ids: readonly string[]): number {
  let from = 0;
  for (const id of ids) {
    const found = source.slice(from).search(new RegExp(`\\bid(=|: )["']${id}["']`));
    if (found >= 0) from += found;
  }
  return source.slice(0, from).split('\n').length;
}
