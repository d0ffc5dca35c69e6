import type { APIRoute } from 'astro';
import { allScenarios } from '../../../course.ts';

/** A scenario as data, for the pages that read runs of many scenarios: they fetch those that occur. */
export async function getStaticPaths() {
  return (await allScenarios()).map((scenario) => ({ params: { id: scenario.id }, props: { scenario } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['scenario']);
