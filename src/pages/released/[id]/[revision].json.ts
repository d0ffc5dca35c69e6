import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { typographic } from '../../../scenario/text.ts';

/**
 * A released revision as data, at `/released/<id>/<revision>.json`, so that a run of it can be looked back at in the
 * words that its learner read. It is no page: nothing links to it, and it is not searched.
 */
export const GET: APIRoute<{ data: object }> = ({ props }) =>
  new Response(
    JSON.stringify(props.data, (_, value: unknown) => (typeof value === 'string' ? typographic(value) : value)),
    {
      headers: { 'content-type': 'application/json' },
    },
  );

/** One for every file of the archive. */
export async function getStaticPaths() {
  const released = await getCollection('released');
  return released.map(({ id, data }) => {
    const [scenario, revision] = id.split('/');
    return { params: { id: scenario, revision }, props: { data } };
  });
}
