import { cleanLine } from './clean-text.ts';
import { shortId } from './short-id.ts';
import type { Assignment, Catalogue, Naming, Readings } from './types.ts';

/**
 * An assignment as bytes, all numbers with the highest byte first:
 *
 *   3      20 bits: id; 2 bits: when readings are shown; 2 bits: what stands beside a code
 *   1      flags: 1 phrases are asked, 2 the first run counts, 4 the group is UTF-16, 8 the trainer's line is
 *   2      due: days since 1970, or 0
 *   1 1 1  how many short ids; how many bytes the group has; how many the line has
 *   2 each short id, with the highest bit set for a lesson
 *          group, then line, each in UTF-8 or in UTF-16, whichever is shorter
 *
 * UTF-16 takes two bytes for each unit of any script, so that both texts at their longest take 208 bytes at most.
 */

/** In UTF-16 units, as fields count. */
export const longestGroup = 24;
export const longestLine = 80;
/** The first and the last day that can be written. */
export const days = { first: '1970-01-02', last: '2149-06-06' };

const readings: readonly Readings[] = ['decision', 'part', 'end'];
const namings: readonly Naming[] = ['name', 'pseudonym', 'none'];
const flag = { phrases: 1, firstCounts: 2, wideGroup: 4, wideLine: 8 };
const lessonBit = 0x8000;
const day = 86_400_000;

/** The part that is always there, in bytes. It says how long the whole is. */
export const headLength = 9;
/** What a scenario or a lesson takes, in bytes. */
export const itemLength = 2;

/** The bytes of an assignment. Texts are cleaned and cut, a due day that is none is left out. */
export function bytesFrom(assignment: Assignment): Uint8Array {
  const { scenarios, lessons } = assignment;
  const group = asBytes(cleanLine(assignment.group, longestGroup));
  const line = asBytes(cleanLine(assignment.line, longestLine));
  const ids = [...scenarios.map(shortId), ...lessons.map((lesson) => shortId(lesson) | lessonBit)].slice(0, 255);
  const settings = (readings.indexOf(assignment.readings) << 2) | namings.indexOf(assignment.naming);
  return Uint8Array.from([
    ...inBytes((assignment.id << 4) | settings, 3),
    flagsOf(assignment, group, line),
    ...inBytes(dayNumber(assignment.due), 2),
    ...[ids.length, group.bytes.length, line.bytes.length],
    ...ids.flatMap((id) => inBytes(id, itemLength)),
    ...group.bytes,
    ...line.bytes,
  ]);
}

/** How many bytes an assignment has that begins like this. */
export function lengthSaid(bytes: Uint8Array): number {
  const [ids, group, line] = [bytes[6]!, bytes[7]!, bytes[8]!];
  return headLength + itemLength * ids + group + line;
}

/** The assignment in some bytes, and how many of its items the catalogue does not have; nothing where they do not fit together. */
export function assignmentFrom(
  bytes: Uint8Array,
  catalogue: Catalogue,
): { assignment: Assignment; missing: number } | undefined {
  if (bytes.length < headLength || bytes.length !== lengthSaid(bytes)) return undefined;
  const [settings, flags, due] = [bytes[2]! & 15, bytes[3]!, numberAt(bytes, 4, 2)];
  const [id, shown, naming] = [numberAt(bytes, 0, 3) >> 4, readings[settings >> 2], namings[settings & 3]];
  const { group, line } = textsIn(bytes, flags);
  if (!shown || !naming || id === 0 || group === undefined || line === undefined) return undefined;
  const { scenarios, lessons, missing } = itemsIn(bytes, catalogue);
  const assignment: Assignment = {
    ...{ id, scenarios, lessons, readings: shown, naming },
    phrases: (flags & flag.phrases) > 0,
    firstCounts: (flags & flag.firstCounts) > 0,
    ...(due > 0 && { due: new Date(due * day).toISOString().slice(0, 10) }),
    group: cleanLine(group, longestGroup),
    line: cleanLine(line, longestLine),
  };
  return { assignment, missing };
}

function itemsIn(bytes: Uint8Array, catalogue: Catalogue) {
  const scenarios = new Set<string>();
  const lessons = new Set<string>();
  let missing = 0;
  for (let index = 0; index < bytes[6]!; index += 1) {
    const short = numberAt(bytes, headLength + itemLength * index, itemLength);
    const isLesson = short >= lessonBit;
    const id = isLesson ? catalogue.lesson(short - lessonBit) : catalogue.scenario(short);
    if (id === undefined) missing += 1;
    else (isLesson ? lessons : scenarios).add(id);
  }
  return { scenarios: [...scenarios], lessons: [...lessons], missing };
}

function textsIn(bytes: Uint8Array, flags: number): { group: string | undefined; line: string | undefined } {
  const start = headLength + itemLength * bytes[6]!;
  const between = start + bytes[7]!;
  return {
    group: textOf(bytes.subarray(start, between), (flags & flag.wideGroup) > 0),
    line: textOf(bytes.subarray(between), (flags & flag.wideLine) > 0),
  };
}

interface Text {
  bytes: Uint8Array;
  wide: boolean;
}

function flagsOf({ phrases, firstCounts }: Assignment, group: Text, line: Text): number {
  const set = [phrases, firstCounts, group.wide, line.wide];
  return set.reduce((bits, each, place) => bits | (each ? 1 << place : 0), 0);
}

/** Whether a day is one that can be written. */
export function isDay(due: string): boolean {
  return dayNumber(due) > 0;
}

/** In days since 1970; 0 for what is no day, or none that can be written. */
function dayNumber(due: string | undefined): number {
  const number = due && /^\d{4}-\d{2}-\d{2}$/.test(due) ? Date.parse(due) / day : 0;
  return number > 0 && number < 0x10000 ? number : 0;
}

function asBytes(text: string): Text {
  const narrow = new TextEncoder().encode(text);
  if (narrow.length <= 2 * text.length) return { bytes: narrow, wide: false };
  const units = Array.from({ length: text.length }, (_, at) => inBytes(text.charCodeAt(at), 2));
  return { bytes: Uint8Array.from(units.flat()), wide: true };
}

/** Nothing where the bytes are no text. */
function textOf(bytes: Uint8Array, wide: boolean): string | undefined {
  try {
    return new TextDecoder(wide ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function inBytes(number: number, length: number): number[] {
  return Array.from({ length }, (_, at) => (number >>> (8 * (length - 1 - at))) & 0xff);
}

/** An unsigned number of so many bytes. */
export function numberAt(bytes: Uint8Array, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduce((number, byte) => number * 256 + byte, 0);
}
