import type { APIRoute } from 'astro';
import { allScenarios } from '../../course.ts';
import { placesOf } from '../../islands/resume/places-of.ts';

/** Titles of all moments and names of all choices, for pages that name them without the stories. */
export const GET: APIRoute = async () => Response.json(placesOf(await allScenarios(), { labels: true, phrases: true }));
