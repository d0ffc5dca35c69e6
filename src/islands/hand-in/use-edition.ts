import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../scenario/types.ts';
import { edition, editionSoFar } from '../course-data.ts';

/** A scenario in one revision, once it has come; asked for again when the network is back, or at once. */
export function useEdition(
  id: string,
  revision: number,
): { found: Scenario | 'failed' | undefined; retry: () => void } {
  const [found, setFound] = useState<Scenario | 'failed' | undefined>(() => editionSoFar(id, revision));
  const [attempt, setAttempt] = useState(0);
  const retry = () => {
    setFound((known) => (known === 'failed' ? undefined : known));
    setAttempt((count) => count + 1);
  };
  useEffect(() => {
    if (typeof found === 'object') return;
    let left = false;
    void edition(id, revision).then((came) => {
      if (!left) setFound(came ?? 'failed');
    });
    addEventListener('online', retry);
    return () => {
      left = true;
      removeEventListener('online', retry);
    };
  }, [id, revision, attempt]);
  return { found, retry };
}
