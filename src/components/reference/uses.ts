import type { Lesson } from '../../course.ts';

/** By id, the lessons whose body names it, in the order of the lessons. */
export function usesOf(lessons: readonly Lesson[], named: (body: string) => string[]): Map<string, Lesson[]> {
  const uses = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    for (const id of named(lesson.body ?? '')) uses.set(id, [...(uses.get(id) ?? []), lesson]);
  }
  return uses;
}
