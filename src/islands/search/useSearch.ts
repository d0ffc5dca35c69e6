import { useEffect, useRef, useState } from 'preact/hooks';
import { loadIndex, type SearchIndex } from './index-file.ts';
import { grouped, type Results } from './results.ts';

export type Outcome =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'found'; query: string; results: Results; more: number }
  | { kind: 'nothing'; query: string }
  | { kind: 'failed' };

/** Pages of results that are fetched and shown. */
const shown = 16;
/** Milliseconds without a key before a search begins. */
const pause = 150;

/** Runs searches: the last one asked for wins, and the index is fetched once, at `warm` or the first search. */
export function useSearch(root: string) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const index = useRef<Promise<SearchIndex>>();
  const asked = useRef(0);

  const warm = () => {
    index.current ??= loadIndex(root).catch((error: unknown) => {
      index.current = undefined;
      throw error;
    });
    return index.current;
  };

  const find = async (query: string, wait: number) => {
    const mine = ++asked.current;
    const isLast = () => mine === asked.current;
    rememberInAddress(query);
    if (query === '') return setOutcome({ kind: 'idle' });
    setOutcome((before) => (before.kind === 'found' ? before : { kind: 'searching' }));
    try {
      await new Promise((done) => setTimeout(done, wait));
      if (!isLast()) return;
      const { results } = await (await warm()).search(query);
      const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      if (!isLast()) return;
      setOutcome(
        pages.length === 0
          ? { kind: 'nothing', query }
          : { kind: 'found', query, results: grouped(pages, query), more: results.length - pages.length },
      );
    } catch {
      if (isLast()) setOutcome({ kind: 'failed' });
    }
  };

  useEffect(() => () => void asked.current++, []);

  return {
    outcome,
    /** Fetches the index ahead of need; a failure shows when something is searched for. */
    warm: () => void warm().catch(() => undefined),
    type: (text: string) => void find(text.trim(), pause),
    search: (text: string) => void find(text.trim(), 0),
  };
}

/** The search can be reloaded, kept and passed on. */
function rememberInAddress(query: string) {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
