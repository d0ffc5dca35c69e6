import { closest } from 'fastest-levenshtein';
import type { Structure } from '../../islands/exercise/how-many.ts';
import type { Bars, Case, Field, Item, Line, Pointed, WritePart } from '../../islands/exercise/types.ts';

/**
 * What is wrong with the data of an exercise. MDX does not check types, and a key that names no option would only show
 * as a learner who can never be right.
 */
export interface Fault {
  /** Where to look, from the outside in: the exercise's id, then an item's. */
  at: string[];
  message: string;
}

/** What is wrong with items read in fields: mostly a key that names no option. */
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

/** The same, with what comes of an option and what the bars count. */
export function matchFaults(
  exercise: string,
  fields: readonly Field[],
  items: readonly Item[],
  bars: Bars | undefined,
): Fault[] {
  const at = [exercise];
  const names = fields.map(({ id }) => id);
  const optionsOf = (field: string) => fields.find(({ id }) => id === field)?.options.map(({ id }) => id) ?? [];
  const thens = items.flatMap((item) => {
    const known = fields.length === 1 ? optionsOf(fields[0]!.id) : [];
    return Object.keys(item.then ?? {}).flatMap((option) =>
      unknown([exercise, item.id], "an option in 'then'", option, known),
    );
  });
  const ofBars = bars
    ? [
        ...unknown(at, "'by' of the bars", bars.by, names),
        ...unknown(at, "'field' of the bars", bars.field, names),
        ...unknown(at, "'option' of the bars", bars.option, optionsOf(bars.field)),
      ]
    : [];
  const ofFields = fields.flatMap((field) =>
    idFaults(
      exercise,
      field.options.map(({ id, label }) => ({ id, text: label })),
    ),
  );
  return [...boardFaults(exercise, fields, items), ...ofFields, ...thens, ...ofBars];
}

/** What is wrong with a series of pointers. */
export function pointerFaults(exercise: string, items: readonly Pointed[]): Fault[] {
  return [
    ...idFaults(exercise, items),
    ...items
      .filter(({ key }) => ![1, 2, 3, 4, 5].includes(key))
      .map(({ id, key }) => ({ at: [exercise, id], message: `the key of '${id}' is ${key}, expected 1 to 5` })),
  ];
}

/** What is wrong with the parts of a text. */
export function writeFaults(exercise: string, parts: readonly WritePart[]): Fault[] {
  const faults = idFaults(
    exercise,
    parts.map(({ id, label }) => ({ id, text: label })),
  );
  if (parts.length === 0) faults.push({ at: [exercise], message: 'no parts to write' });
  return faults;
}

interface MapsData {
  maps: readonly { id: string; name: string; objection: string }[];
  holders: readonly { id: string; text: string; map: string }[];
}

/** What is wrong with the five maps: `drawn` are those that have a drawing. */
export function mapsFaults(exercise: string, { maps, holders }: MapsData, drawn: readonly string[]): Fault[] {
  const ids = maps.map(({ id }) => id);
  const missing = drawn.filter((id) => !ids.includes(id));
  return [
    ...idFaults(exercise, [...maps.map(({ id, name, objection }) => ({ id, text: name && objection })), ...holders]),
    ...ids.flatMap((id) => unknown([exercise, id], 'the id of a map', id, drawn)),
    ...missing.map((id) => ({ at: [exercise], message: `the map '${id}' is missing; all five are needed` })),
    ...holders.flatMap(({ id, map }) => unknown([exercise, id], `the map of '${id}'`, map, ids)),
  ];
}

interface HowManyData {
  people: { from: number; to: number; start: number };
  structures: readonly Structure[];
  tries: readonly string[];
  shows: readonly string[];
}

/** What is wrong with the team that grows. */
export function howManyFaults(exercise: string, { people, structures, tries, shows }: HowManyData): Fault[] {
  const at = [exercise];
  const { from, to, start } = people;
  const faults = idFaults(exercise, structures);
  if (!(from >= 2 && from <= start && start <= to && to <= 60))
    faults.push({ at, message: `people go from ${from} over ${start} to ${to}, expected an order between 2 and 60` });
  if (tries.length !== shows.length)
    faults.push({ at, message: `${tries.length} tries and ${shows.length} shows, expected one for each` });
  const drawn = structures.flatMap(({ id, draws }) =>
    draws === undefined ? [] : unknown([exercise, id], `what '${id}' draws`, draws, ['groups', 'board', 'gate']),
  );
  return [...faults, ...drawn];
}

/** What is wrong with a text to mark. */
export function linesFaults(exercise: string, lines: readonly Line[]): Fault[] {
  const faults = idFaults(exercise, lines);
  if (!lines.some(({ isKey }) => isKey)) faults.push({ at: [exercise], message: 'no line has isKey: true' });
  return faults;
}

/** What is wrong with two cases to guess about. */
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

/** Ids are words joined by hyphens, each once; what they name has a text. */
export function idFaults(exercise: string, things: readonly { id: string; text: string }[]): Fault[] {
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

/** A name that is not among those known, with the nearest that is. */
export function unknown(at: string[], what: string, value: string | undefined, known: readonly string[]): Fault[] {
  if (value !== undefined && known.includes(value)) return [];
  if (known.length === 0) return [{ at, message: `${what} is '${value}', and there is nothing that it could name.` }];
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
    const rest = source.slice(from);
    const named = rest.search(new RegExp(`\\bid(=|: )["']?${id}(?![\\w-])`));
    // Not an id of something: then it is the name that is wrong, where it is used.
    const found = named >= 0 ? named : rest.search(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
    if (found >= 0) from += found;
  }
  return source.slice(0, from).split('\n').length;
}
