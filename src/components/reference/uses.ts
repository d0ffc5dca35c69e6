import { pathTo, type Lesson } from '../../course.ts';
import { address } from '../address.ts';

/** A place where something is used. */
export interface Use {
  href: string;
  words: string;
}

/** By id, the lessons that name it, in the order of the lessons. */
export function usesOf(lessons: readonly Lesson[], named: (lesson: Lesson) => string[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const lesson of lessons) {
    for (const id of new Set(named(lesson))) uses.set(id, [...(uses.get(id) ?? []), linkTo(lesson)]);
  }
  return uses;
}

export function linkTo(lesson: Lesson): Use {
  return { href: address(pathTo.lesson(lesson)), words: lesson.data.title };
}
