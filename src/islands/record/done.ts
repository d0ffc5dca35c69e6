import type { Folded } from '../../progress/fold.ts';
import { lessonDates } from './Lessons.tsx';
import { grouped, type RecordRun } from './runs.ts';
import type { Site } from './use-record.ts';

/** What a certificate may say: what was done and when, nothing about how well. */
export interface Done {
  scenarios: { title: string; runs: number; decisions: number; last: number }[];
  modules: { title: string; lessons: { title: string; done: number }[]; of: number }[];
  lessons: number;
  /** Decisions made in finished runs; those that a run took over from another one count once. */
  decisions: number;
  /** When the first and the last of it was done; none if there is nothing. */
  first: number | undefined;
  last: number | undefined;
}

/** Sums up finished runs and lessons that were done. */
export function doneOf(folded: Folded, runs: readonly RecordRun[], site: Site): Done {
  const finished = runs.filter((run) => run.finished);
  const scenarios = grouped(finished, ({ scenario }) => scenario).map(([{ title }, own]) => ({
    title,
    runs: own.length,
    decisions: own.reduce((sum, { outcome, kept }) => sum + outcome.moves.length - (kept.from?.length ?? 0), 0),
    last: Math.max(...own.map(({ last }) => last)),
  }));
  const modules = site.modules
    .map(({ title, lessons }) => ({
      title,
      of: lessons.length,
      lessons: lessons.flatMap((lesson) => {
        const { done } = lessonDates(folded, lesson.id);
        return done ? [{ title: lesson.title, done }] : [];
      }),
    }))
    .filter(({ lessons }) => lessons.length > 0);
  const read = modules.flatMap(({ lessons }) => lessons.map(({ done }) => done));
  const times = [...read, ...finished.flatMap(({ begun, last }) => [begun, last])];
  return {
    scenarios,
    modules,
    lessons: read.length,
    decisions: scenarios.reduce((sum, { decisions }) => sum + decisions, 0),
    first: times.length ? Math.min(...times) : undefined,
    last: times.length ? Math.max(...times) : undefined,
  };
}
