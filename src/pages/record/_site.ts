import { address } from '../../components/address.ts';
import { siteForRuns } from '../../components/diagnostic/site.ts';
import { lessonSlug, lessonsOf, modules, pathTo } from '../../course.ts';
import type { Site } from '../../islands/record/use-record.ts';

/** What the pages of the record have to know about the course: titles and addresses, no story. */
export async function siteForRecord(): Promise<Site> {
  return {
    ...(await siteForRuns()),
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
