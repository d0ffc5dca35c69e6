import { archivedScenario } from '../progress/archive.ts';
import type { CourseList } from '../report/course-list.ts';
import type { Edition } from '../report/types.ts';
import { prepare } from '../scenario/engine.ts';
import type { Scenario } from '../scenario/types.ts';

/**
 * What the site has, fetched as it is needed: the list of the course, and scenarios in the revisions that are asked for.
 * Each once a page; what failed is asked for again.
 */

/** How long the site may take to answer, in milliseconds. */
const patience = 8000;

const asked = new Map<string, Promise<unknown>>();
const came = new Map<string, Scenario>();

/** The address of the site's home page. The icon stands beside it, and every page names the icon in its head. */
export function siteRoot(): string {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  return new URL('.', icon?.href ?? location.href).href;
}

/** The list of the course. Rejects where it does not come. */
export function courseList(): Promise<CourseList> {
  return once(`${siteRoot()}data/course.json`) as Promise<CourseList>;
}

/**
 * A scenario in one revision: as it is now or, if that is another revision, from the archive. Nothing if it is not to be
 * had. Never rejects.
 */
export async function edition(id: string, revision: number): Promise<Scenario | undefined> {
  // Ids come from codes and files, and this one becomes part of an address.
  if (!/^[a-z0-9-]{1,40}$/.test(id)) return undefined;
  const found = (await current(id, revision)) ?? (await archivedScenario(`${siteRoot()}released/`, id, revision));
  if (found) came.set(`${id}/${revision}`, found);
  return found;
}

/** What `edition` has answered with so far, at once. */
export const editionSoFar: Edition = (id, revision) => came.get(`${id}/${revision}`);

async function current(id: string, revision: number): Promise<Scenario | undefined> {
  try {
    const scenario = (await once(`${siteRoot()}data/scenarios/${id}.json`)) as Scenario;
    return scenario.id === id && scenario.revision === revision && prepare(scenario).first ? scenario : undefined;
  } catch {
    return undefined;
  }
}

function once(address: string): Promise<unknown> {
  const known = asked.get(address);
  if (known) return known;
  const answer = fetched(address);
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
  return answer;
}

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
