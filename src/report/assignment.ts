import { bytesOf, checksum, lettersOf } from '../progress/letters.ts';
import { assignmentFrom, bytesFrom, headLength, itemLength, lengthSaid, numberAt } from './assignment-bytes.ts';
import type { Assignment, Catalogue } from './types.ts';

/**
 * An assignment as the part of an address behind `#`, which browsers do not send:
 *
 *   a1 <base64url of: CRC-32 in four bytes, then the bytes of the assignment> z
 *
 * The checksum is over the version, which is one digit, and all that follows it, in this version as in any later one. The
 * last letter only marks the end: without it a cut link could not be told, and mail programs drop a `-` or `_` there.
 * With both texts at their longest in any script 38 scenarios and lessons fit, with Latin letters more.
 */

export type AssignmentRead =
  /** `missing`: how many scenarios and lessons it names besides that this site does not have. */
  | { kind: 'assignment'; assignment: Assignment; missing: number }
  /** None of the scenarios and lessons that it names is here. */
  | { kind: 'unknown'; missing: number }
  /** `cut`: some of it is not there. `changed`: it is not as it was written. `foreign`: no link of an assignment. */
  | { kind: 'cut' | 'changed' | 'foreign' | 'newer' };

/** In characters, without the `#`. */
export const longestAssignment = 400;

const name = 'a';
const version = '1';
const end = 'z';
const sumLength = 4;
/** What is read at all, in characters. */
const longestRead = 2000;
/** What a link of `longestAssignment` characters holds, in bytes. */
const most = Math.floor(((longestAssignment - name.length - version.length - end.length) * 6) / 8);

/** The fragment for an assignment, without `#`. It is longer than `longestAssignment` where `tooMany` says so. */
export function writeAssignment(assignment: Assignment): string {
  const bytes = bytesFrom(assignment);
  const sum = new DataView(new ArrayBuffer(sumLength));
  sum.setUint32(0, checksum(version, bytes));
  return name + version + lettersOf(Uint8Array.from([...new Uint8Array(sum.buffer), ...bytes])) + end;
}

/** How many scenarios and lessons have to go, so that the link is no longer than `longestAssignment`. */
export function tooMany(assignment: Assignment): number {
  return Math.max(0, Math.ceil((sumLength + bytesFrom(assignment).length - most) / itemLength));
}

/** Reads a fragment, given without its `#`. Never throws. */
export function readAssignment(fragment: string, catalogue: Catalogue): AssignmentRead {
  const read = readDraft(fragment, catalogue);
  if (read.kind !== 'assignment') return read;
  const { scenarios, lessons } = read.assignment;
  return scenarios.length + lessons.length > 0 ? read : { kind: 'unknown', missing: read.missing };
}

/** Like `readAssignment`, for the one who is still putting it together: nothing needs to be picked. */
export function readDraft(fragment: string, catalogue: Catalogue): AssignmentRead {
  const text = withoutAdditions(fragment);
  if (/^a?$/i.test(text)) return { kind: 'cut' };
  const [letters, written, body] = /^a([1-9])([\w-]*)/i.exec(text) ?? [];
  if (written === undefined || body === undefined) return { kind: 'foreign' };
  const packed = body.endsWith(end) ? bytesOf(body.slice(0, -end.length)) : undefined;
  const content = packed?.subarray(sumLength);
  if (!packed || !content || numberAt(packed, 0, sumLength) !== checksum(written, content)) {
    return { kind: letters === text && text.startsWith(name) && isCut(body) ? 'cut' : 'changed' };
  }
  if (written !== version) return { kind: 'newer' };
  const read = assignmentFrom(content, catalogue);
  return read ? { kind: 'assignment', ...read } : { kind: 'changed' };
}

/** A fragment without what programs put into it and after it: breaks, blanks, signs that are not seen, a full stop. */
function withoutAdditions(fragment: string): string {
  return decoded(fragment.slice(0, longestRead))
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[^\w-]+$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether letters are missing, by what the head says. */
function isCut(body: string): boolean {
  const start = bytesOf(body.slice(0, 20))?.subarray(sumLength);
  if (!start || start.length < headLength) return true;
  return body.length < Math.ceil(((sumLength + lengthSaid(start)) * 4) / 3) + end.length;
}
