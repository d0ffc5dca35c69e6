import type { Folded } from '../../progress/fold.ts';
import { runsWithin, takenOf } from '../../progress/hand-in.ts';
import type { Assignment } from '../../report/types.ts';
import { lessonDates } from '../record/Lessons.tsx';
import type { RecordRun } from '../record/runs.ts';
import type { Site } from '../record/use-record.ts';

/** How far one is with what was assigned. It is read from the journal; nothing of it is kept by itself. */

export interface ScenarioWork {
  id: string;
  title: string;
  decisions: number;
  /** In the order in which they were begun. */
  runs: RecordRun[];
  /** The run that is to be handed in, as far as there is one: the first where that counts, else the latest finished. */
  counts: RecordRun | undefined;
}

export interface LessonWork {
  id: string;
  title: string;
  href: string;
  opened?: number;
  done?: number;
}

/** The one thing to do now. */
export type Next =
  | { kind: 'go-on'; work: ScenarioWork; run: RecordRun }
  | { kind: 'begin'; work: ScenarioWork }
  | { kind: 'read'; lesson: LessonWork }
  | { kind: 'hand-in'; work: ScenarioWork; run: RecordRun }
  | { kind: 'done' };

/** The assigned scenarios with the runs that were begun for them. */
export function scenarioWork(
  assignment: Assignment,
  folded: Folded,
  runs: readonly RecordRun[],
  site: Site,
): ScenarioWork[] {
  const byId = new Map(runs.map((run) => [run.kept.id, run]));
  return assignment.scenarios.flatMap((id) => {
    const listed = site.scenarios.find((each) => each.id === id);
    if (!listed) return [];
    const own = runsWithin(folded, assignment.id, id).flatMap((kept) => byId.get(kept.id) ?? []);
    const counts = assignment.firstCounts ? own[0] : (own.findLast(({ finished }) => finished) ?? own.at(-1));
    return [{ id, title: listed.title, decisions: listed.decisions, runs: own, counts }];
  });
}

/** The assigned lessons, each with how far it was read. */
export function lessonWork(assignment: Assignment, folded: Folded, site: Site): LessonWork[] {
  const listed = new Map(site.modules.flatMap(({ lessons }) => lessons.map((lesson) => [lesson.id, lesson])));
  return assignment.lessons.flatMap((id) => {
    const lesson = listed.get(id);
    return lesson ? [{ ...lesson, ...lessonDates(folded, id) }] : [];
  });
}

/** Whether the player goes on with a run. */
export function goesOn({ finished, newer, kind }: RecordRun): boolean {
  return !finished && !newer && kind !== 'read-only';
}

/** What was begun comes first, then what is new, then reading, then the codes. */
export function nextStep(scenarios: readonly ScenarioWork[], lessons: readonly LessonWork[], folded: Folded): Next {
  for (const work of scenarios) {
    if (work.counts && goesOn(work.counts)) return { kind: 'go-on', work, run: work.counts };
  }
  const fresh = scenarios.find(({ counts }) => !counts);
  if (fresh) return { kind: 'begin', work: fresh };
  const unread = lessons.find(({ done }) => done === undefined);
  if (unread) return { kind: 'read', lesson: unread };
  for (const work of scenarios) {
    if (work.counts && !takenOf(folded, work.counts.kept)) return { kind: 'hand-in', work, run: work.counts };
  }
  return { kind: 'done' };
}
