import { useMemo } from 'preact/hooks';
import type { Folded } from '../../progress/fold.ts';
import type { Journal, Keeping } from '../../progress/journal.ts';
import { useStore } from '../use-store.ts';
import { recordRuns, revisionsNeeded, type PlayedRuns, type RecordRun } from './runs.ts';
import { useReleased, useStories, type Stories } from './stories.ts';

/** What the site has, as its pages pass it on. */
export interface Site {
  /** Address of the site's home page. */
  root: string;
  /** In the order of the library. */
  scenarios: { id: string; title: string; decisions: number }[];
  /** In course order. */
  modules: { id: string; title: string; lessons: { id: string; title: string; href: string }[] }[];
}

/** What a page of the record shows. */
export interface Shown {
  journal: Journal;
  folded: Folded;
  keeping: Keeping;
  stories: Stories;
  /** Newest first; those of scenarios that are not here yet are left out. */
  runs: RecordRun[];
}

/** The record as it is now, drawn again with every change, whichever page made it. */
export function useRecord(journal: Journal, { root, scenarios }: Site): Shown {
  const folded = useStore(journal.$folded);
  const keeping = useStore(journal.$keeping);
  const ids = useMemo(() => {
    const played = new Set(folded.runs.filter(({ path }) => path.length > 0).map(({ scenario }) => scenario));
    return scenarios.map(({ id }) => id).filter((id) => played.has(id));
  }, [folded, scenarios]);
  const stories = useStories(root, ids);
  const released = useReleased(root, revisionsNeeded(folded, stories.known));
  const played = useMemo((): PlayedRuns => new WeakMap(), [stories.known, released]);
  const runs = useMemo(
    () => (released ? recordRuns(folded, keeping, stories.known.values(), released, played) : []),
    [folded, keeping.newerRuns, stories.known, released, played],
  );
  const state = stories.state === 'ready' && !released ? 'loading' : stories.state;
  return { journal, folded, keeping, stories: { ...stories, state }, runs };
}
