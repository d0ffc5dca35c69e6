import type { CourseList, ListedLesson, ListedScenario } from '../../report/course-list.ts';
import { cleanLine } from '../../report/clean-text.ts';
import { isDay, longestGroup, longestLine } from '../../report/assignment-bytes.ts';
import type { Assignment } from '../../report/types.ts';

/** An assignment in the names that people read, as link, mail and sheet tell it. */
export interface Told {
  scenarios: ListedScenario[];
  lessons: ListedLesson[];
  minutes: number;
  due: string | undefined;
  group: string;
  line: string;
}

/** In the trainer's order. What the course does not have is left out; texts are as the link will have them. */
export function told(assignment: Assignment, course: CourseList): Told {
  const scenarios = named(assignment.scenarios, course.scenarios);
  const lessons = named(assignment.lessons, course.lessons);
  return {
    scenarios,
    lessons,
    minutes: [...scenarios, ...lessons].reduce((sum, { minutes }) => sum + minutes, 0),
    due: isDay(assignment.due ?? '') ? assignment.due : undefined,
    group: cleanLine(assignment.group, longestGroup),
    line: cleanLine(assignment.line, longestLine),
  };
}

function named<T extends { id: string }>(ids: readonly string[], list: readonly T[]): T[] {
  return ids.flatMap((id) => list.find((each) => each.id === id) ?? []);
}
