import { useEffect, useState } from 'preact/hooks';
import { archivedScenario } from '../../progress/archive.ts';
import { prepare } from '../../scenario/engine.ts';
import type { Scenario } from '../../scenario/types.ts';

/** The scenarios that a page asked for: those that came, and whether some did not. */
export interface Stories {
  known: ReadonlyMap<string, Scenario>;
  state: 'loading' | 'ready' | 'failed';
  retry: () => void;
}

/** Where the site keeps a scenario as data. `root` is the address of the site's home page. */
const dataAt = (root: string, id: string) => `${root}data/scenarios/${encodeURIComponent(id)}.json`;

/** Fetches scenarios by id, each once; tries again when the network is back. */
export function useStories(root: string, ids: readonly string[]): Stories {
  const [known, setKnown] = useState<ReadonlyMap<string, Scenario>>(new Map());
  const [failed, setFailed] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const missing = ids.filter((id) => !known.has(id));
  const retry = () => setAttempts((count) => count + 1);

  useEffect(() => {
    if (missing.length === 0) return;
    let left = false;
    setFailed(false);
    void Promise.allSettled(missing.map((id) => load(dataAt(root, id)))).then((answers) => {
      if (left) return;
      const came = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      if (came.length) setKnown((before) => new Map([...before, ...came.map((each) => [each.id, each] as const)]));
      setFailed(came.length < missing.length);
    });
    return () => {
      left = true;
    };
  }, [missing.join(' '), attempts]);

  useEffect(() => {
    if (!failed) return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [failed]);

  return { known, state: missing.length === 0 ? 'ready' : failed ? 'failed' : 'loading', retry };
}

/**
 * Fetches released revisions that runs were made in, by `<id>/<revision>`; nothing where one is not to be had. Until all
 * were asked for, the answer is undefined.
 */
export function useReleased(
  root: string,
  keys: readonly string[],
): ReadonlyMap<string, Scenario | undefined> | undefined {
  const [asked, setAsked] = useState<ReadonlyMap<string, Scenario | undefined>>(new Map());
  const missing = keys.filter((key) => !asked.has(key));
  useEffect(() => {
    if (missing.length === 0) return;
    let left = false;
    void Promise.all(missing.map((key) => released(root, key))).then((answers) => {
      if (left) return;
      const came = missing.map((key, index) => [key, answers[index]] as const);
      setAsked((before) => new Map([...before, ...came]));
    });
    return () => {
      left = true;
    };
  }, [missing.join(' ')]);
  return missing.length === 0 ? asked : undefined;
}

function released(root: string, key: string): Promise<Scenario | undefined> {
  const at = key.lastIndexOf('/');
  return archivedScenario(`${root}released/`, key.slice(0, at), Number(key.slice(at + 1)));
}

async function load(url: string): Promise<Scenario> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  const scenario = (await answer.json()) as Scenario;
  prepare(scenario);
  return scenario;
}
