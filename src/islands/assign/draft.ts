import { readDraft, writeAssignment } from '../../report/assignment.ts';
import type { CourseList } from '../../report/course-list.ts';
import { catalogueFor } from '../../report/short-id.ts';
import type { Assignment } from '../../report/types.ts';
import { readingsByLevel } from '../player/moves.ts';

/** What a trainer is putting together, before and after a link of it was given out. */
export interface Draft {
  assignment: Assignment;
  /** When readings are shown was set by the trainer, and no longer follows the level of what is picked. */
  settled: boolean;
  /** The link that was copied, shared or printed last. */
  given?: Given;
}

export interface Given {
  id: number;
  fragment: string;
}

/** What opening the page found in its address besides the draft. */
export type Found = { kind: 'fine' } | { kind: 'unread' } | { kind: 'missing'; count: number };

/** Nothing picked, everything else as most will want it. */
export function emptyDraft(id: number): Draft {
  const assignment: Assignment = {
    ...{ id, scenarios: [], lessons: [], readings: 'decision', phrases: true, firstCounts: true },
    ...{ naming: 'name', group: '', line: '' },
  };
  return { assignment, settled: false };
}

/**
 * The draft that an address holds: the whole of it as a fragment, or the id of one scenario or lesson to begin with, as
 * fragment or as `?scenario=`.
 * @param given what the browser remembers as given out, from wherever.
 */
export function draftFrom(
  { hash, search }: Pick<URL, 'hash' | 'search'>,
  given: unknown,
  course: CourseList,
  id: number,
): { draft: Draft; found: Found } {
  const fragment = hash.slice(1);
  const read = readDraft(fragment, catalogueFor(course));
  const fresh = emptyDraft(id);
  if (read.kind === 'assignment') {
    const draft = { assignment: read.assignment, settled: true, ...(isGiven(given) && { given }) };
    return { draft, found: read.missing ? { kind: 'missing', count: read.missing } : { kind: 'fine' } };
  }
  const wanted = [fragment, new URLSearchParams(search).get('scenario') ?? ''];
  const picked = wanted.reduce((draft, each) => (isEmpty(draft) ? withItem(draft, each, course, id) : draft), fresh);
  const isBroken = fragment !== '' && read.kind !== 'foreign';
  return { draft: picked, found: { kind: isBroken ? 'unread' : 'fine' } };
}

function isGiven(value: unknown): value is Given {
  const { id, fragment } = (value ?? {}) as Partial<Given>;
  return typeof id === 'number' && typeof fragment === 'string';
}

function isEmpty({ assignment: { scenarios, lessons } }: Draft): boolean {
  return scenarios.length + lessons.length === 0;
}

function withItem(draft: Draft, item: string, course: CourseList, id: number): Draft {
  const isIn = (list: readonly { id: string }[]) => list.some((each) => each.id === item);
  if (isIn(course.scenarios)) return withScenario(draft, item, true, course, id);
  return isIn(course.lessons) ? changed(draft, { lessons: [...draft.assignment.lessons, item] }, id) : draft;
}

/** Picks a scenario, or takes it out. The first one brings the setting of its level. */
export function withScenario(draft: Draft, item: string, picked: boolean, course: CourseList, id: number): Draft {
  const { scenarios } = draft.assignment;
  const level = course.scenarios.find((each) => each.id === item)?.level;
  const follows = picked && scenarios.length === 0 && !draft.settled && level;
  return changed(
    draft,
    { scenarios: toggled(scenarios, item, picked), ...(follows && { readings: readingsByLevel[level] }) },
    id,
  );
}

/** A list in the order in which its items were picked. */
export function toggled(list: readonly string[], item: string, picked: boolean): string[] {
  const others = list.filter((each) => each !== item);
  return picked ? [...others, item] : others;
}

/**
 * The draft after a change. After a link was given out the changed one is another assignment and has another id, and the
 * first one again when it is as it was.
 * @param id for another assignment, if it becomes one.
 */
export function changed(draft: Draft, changes: Partial<Assignment>, id: number): Draft {
  const { assignment: before, given } = draft;
  const assignment = { ...before, ...changes };
  if (!given) return { ...draft, assignment };
  const isAsGiven = writeAssignment({ ...assignment, id: given.id }) === given.fragment;
  const other = before.id === given.id ? id : before.id;
  return { ...draft, assignment: { ...assignment, id: isAsGiven ? given.id : other } };
}

/** The draft whose link was given out as it is. */
export function givenOut(draft: Draft): Draft {
  const { assignment } = draft;
  return { ...draft, given: { id: assignment.id, fragment: writeAssignment(assignment) } };
}

/** Whether a link of something else was given out before. */
export function isAnother({ assignment, given }: Draft): boolean {
  return given !== undefined && writeAssignment(assignment) !== given.fragment;
}
