import type { Family, Level } from '../scenario/types.ts';

/**
 * What there is in the course, by name: what a trainer picks from, and what the pages that read links and codes know
 * before they fetch a story. Stands at `data/course.json`.
 */
export interface CourseList {
  /** In the order of the library. */
  scenarios: ListedScenario[];
  /** In course order. */
  lessons: ListedLesson[];
}

export interface ListedScenario {
  id: string;
  title: string;
  premise: string;
  family: Family;
  level: Level;
  minutes: number;
  /** How many every run has. */
  decisions: number;
  revision: number;
  /** Revisions that the archive holds, ascending. */
  released: number[];
}

export interface ListedLesson {
  /** `<module>/<lesson>`. */
  id: string;
  /** Title of the module. */
  module: string;
  title: string;
  minutes: number;
  /** From the site's root: `learn/<module>/<lesson>/`. */
  path: string;
}
