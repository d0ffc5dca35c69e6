import { prepare } from '../scenario/engine.ts';
import type { Scenario } from '../scenario/types.ts';

/** What this module needs of the browser's `fetch`. */
type Fetch = (address: string, options: { signal: AbortSignal }) => Promise<Pick<Response, 'ok' | 'json'>>;

const asked = new Map<string, Promise<Scenario | undefined>>();

/**
 * The released revision that a run was made in, from this site; nothing if it is not to be had. Asked for once per page;
 * what failed is asked for again. Never rejects.
 * @param folder address of the archive, relative to the page and with a slash at the end: `../../released/`.
 * @param patience how long the site may take to answer, in milliseconds.
 */
export function archivedScenario(
  folder: string,
  id: string,
  revision: number,
  get: Fetch = fetch,
  patience = 8000,
): Promise<Scenario | undefined> {
  // A record may come from anywhere, and its scenario's id becomes part of an address.
  if (!/^[a-z0-9-]{1,40}$/.test(id) || !Number.isSafeInteger(revision) || revision < 1)
    return Promise.resolve(undefined);
  const address = `${folder}${id}/${revision}.json`;
  const known = asked.get(address);
  if (known) return known;
  const answer = fetched(address, get, patience).then((value) => (isRevision(value, id, revision) ? value : undefined));
  const safe = answer.catch(() => undefined);
  asked.set(address, safe);
  void safe.then((found) => {
    if (!found) asked.delete(address);
  });
  return safe;
}

async function fetched(address: string, get: Fetch, patience: number): Promise<unknown> {
  const response = await get(address, { signal: AbortSignal.timeout(patience) });
  return response.ok ? ((await response.json()) as unknown) : undefined;
}

/** Whether it is the revision asked for, and can be played. Some hosts answer with a page where a file is missing. */
function isRevision(value: unknown, id: string, revision: number): value is Scenario {
  const scenario = value as Scenario | null;
  if (scenario?.id !== id || scenario.revision !== revision) return false;
  return prepare(scenario).first !== undefined;
}
