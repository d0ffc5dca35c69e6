import type { APIRoute } from 'astro';
import { allLessons, pathTo } from '../../course.ts';

/** The questions from memory that come back after days, at `/data/questions.json`: of every lesson the second and third. */
export const GET: APIRoute = async () =>
  Response.json(
    (await allLessons()).map((lesson) => ({
      lesson: lesson.id,
      title: lesson.data.title,
      path: pathTo.lesson(lesson),
      recall: lesson.data.recall.slice(1),
    })),
  );
