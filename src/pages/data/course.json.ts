import type { APIRoute } from 'astro';
import { courseList } from './_course.ts';

/** What there is in the course, by name, at `/data/course.json`. */
export const GET: APIRoute = async () => Response.json(await courseList());
