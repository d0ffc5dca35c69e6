import { getCollection } from 'astro:content';
import { allScenarios, lessonSlug, lessonsOf, modules, pathTo } from '../../course.ts';
import type { CourseList, ListedLesson, ListedScenario } from '../../report/course-list.ts';
import { catalogueFor } from '../../report/short-id.ts';
import { prepare } from '../../scenario/engine.ts';
import { plain } from '../../scenario/text.ts';
import type { Scenario } from '../../scenario/types.ts';

/** The whole course by name, for the pages of trainers and of those to whom something is assigned. */
export async function courseList(): Promise<CourseList> {
  const archive = await archived();
  const scenarios = (await allScenarios()).map((scenario) => listed(scenario, archive.get(scenario.id) ?? []));
  const lessons = (await Promise.all(modules.map(lessonsIn))).flat();
  // A course in which two ids look alike in links and codes is not built.
  catalogueFor({ scenarios, lessons });
  return { scenarios, lessons };
}

/** The revisions in the archive, by scenario. */
async function archived(): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const { id } of await getCollection('released')) {
    const [scenario, revision] = id.split('/') as [string, string];
    found.set(
      scenario,
      [...(found.get(scenario) ?? []), Number(revision)].sort((a, b) => a - b),
    );
  }
  return found;
}

function listed(scenario: Scenario, released: number[]): ListedScenario {
  const { id, title, premise, family, level, minutes, revision } = scenario;
  const { decisions } = prepare(scenario);
  return { id, title, premise: plain(premise), family, level, minutes, decisions, revision, released };
}

async function lessonsIn(module: (typeof modules)[number]): Promise<ListedLesson[]> {
  return (await lessonsOf(module.id)).map((lesson) => ({
    id: `${module.id}/${lessonSlug(lesson)}`,
    module: module.title,
    title: lesson.data.title,
    minutes: lesson.data.minutes,
    path: pathTo.lesson(lesson),
  }));
}
