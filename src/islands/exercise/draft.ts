/**
 * What stands in an exercise, until the tab is closed: not every browser puts it back after a reload, and a phone throws
 * pages out of its memory. It is no progress, so it is not in the journal, and nothing of the journal is fetched for it.
 */
const keyOf = (exercise: string) => `both-hands.exercise${location.pathname}#${exercise}`;

/** Keeps a draft, where the browser lets us; an empty one is forgotten. */
export function keepDraft(exercise: string, draft: readonly string[]): void {
  try {
    if (draft.length) sessionStorage.setItem(keyOf(exercise), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(exercise));
  } catch {
    // Where nothing can be stored, the exercise works as long as the page is open.
  }
}

/** The draft that was kept; empty if there is none. */
export function draftOf(exercise: string): string[] {
  try {
    const found = JSON.parse(sessionStorage.getItem(keyOf(exercise)) ?? '[]') as unknown;
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
