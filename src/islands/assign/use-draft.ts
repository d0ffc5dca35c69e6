import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { writeAssignment } from '../../report/assignment.ts';
import type { CourseList } from '../../report/course-list.ts';
import type { Assignment } from '../../report/types.ts';
import { changed, draftFrom, emptyDraft, givenOut, toggled, withScenario, type Draft, type Found } from './draft.ts';

/** A draft that stands in the page's own address, so that neither reload nor Back loses it. */
export interface Drafting {
  draft: Draft;
  found: Found;
  change(changes: Partial<Assignment>): void;
  pickScenario(id: string, picked: boolean): void;
  pickLesson(id: string, picked: boolean): void;
  /** The link leaves the page as it is now. */
  give(): void;
  /** The draft as it was when its link was given out. */
  takeBack(): void;
}

/** Browsers allow a hundred changes of an address in half a minute; a refused one is tried again, in milliseconds. */
const patience = 2000;
const tries = 20;

export function useDraft(course: CourseList): Drafting {
  const [{ draft, found }, setState] = useState(() => opened(course));
  const set = (next: (before: Draft) => Draft) => setState((state) => ({ ...state, draft: next(state.draft) }));
  const change = (changes: Partial<Assignment>) => set((before) => changed(before, changes, newId()));
  useAddress(draft);
  useEffect(() => {
    const reopen = () => setState((state) => reopened(course) ?? { ...state, draft: { ...state.draft } });
    addEventListener('hashchange', reopen);
    return () => removeEventListener('hashchange', reopen);
  }, [course]);
  return {
    draft,
    found,
    change: (changes) => {
      set((before) => ({ ...before, settled: before.settled || changes.readings !== undefined }));
      change(changes);
    },
    pickScenario: (id, picked) => set((before) => withScenario(before, id, picked, course, newId())),
    pickLesson: (id, picked) =>
      set((before) => changed(before, { lessons: toggled(before.assignment.lessons, id, picked) }, newId())),
    give: () => set(givenOut),
    takeBack: () =>
      setState((state) => ({ ...state, draft: draftFrom(asHash(state.draft), state.draft.given, course, 0).draft })),
  };
}

function asHash({ given }: Draft): Pick<URL, 'hash' | 'search'> {
  return { hash: `#${given?.fragment ?? ''}`, search: '' };
}

function opened(course: CourseList): { draft: Draft; found: Found } {
  const state: unknown = history.state;
  const given = typeof state === 'object' && state !== null && 'given' in state ? state.given : undefined;
  return draftFrom(location, given, course, newId());
}

/** What an address that was typed or pasted holds. A place of the page holds nothing, and is no reason to forget a draft. */
function reopened(course: CourseList): { draft: Draft; found: Found } | undefined {
  const other = draftFrom({ hash: location.hash, search: '' }, undefined, course, newId());
  const { scenarios, lessons } = other.draft.assignment;
  return scenarios.length + lessons.length > 0 ? other : undefined;
}

/** 1 to 2^20 - 1, at random. */
function newId(): number {
  const [number = 1] = crypto.getRandomValues(new Uint32Array(1));
  return (number % (2 ** 20 - 1)) + 1;
}

/** Writes the draft into the page's address, in place of what stands there. */
function useAddress(draft: Draft): void {
  useLayoutEffect(() => {
    const fragment = writeAssignment(draft.assignment);
    const isUntouched = fragment === writeAssignment(emptyDraft(draft.assignment.id).assignment) && !location.hash;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = (left: number) => {
      try {
        history.replaceState({ given: draft.given }, '', `#${fragment}`);
      } catch {
        if (left > 0) timer = setTimeout(write, patience, left - 1);
      }
    };
    if (!isUntouched) write(tries);
    return () => clearTimeout(timer);
  }, [draft]);
}
