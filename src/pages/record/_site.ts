import { address } from '../../components/address.ts';
import { allScenarios, lessonSlug, lessonsOf, modules, pathTo } from '../../course.ts';
import type { Site } from '../../islands/record/use-record.ts';
import { prepare } from '../../scenario/engine.ts';

/** What the pages of the record have to know about the course: titles and addresses, no story. */
export async function siteForRecord(): Promise<Site> {
  const scenarios = await allScenarios();
  return {
    root: address(),
    scenarios: scenarios.map((scenario) => ({
      id: scenario.id,
      title: scenario.title,
      decisions: prepare(scenario).decisions,
    })),
    modules: await Promise.all(
      modules.map(async ({ id, title }) => ({
        id,
        title,
        lessons: (await lessonsOf(id)).map((lesson) => ({
          id: `${id}/${lessonSlug(lesson)}`,
          title: lesson.data.title,
          href: address(pathTo.lesson(lesson)),
        })),
      })),
    ),
  };
}
