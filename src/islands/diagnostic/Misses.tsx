import type { ComponentChildren } from 'preact';
import type { Journal } from '../../progress/journal.ts';
import { pullOf, type Pull } from '../../progress/pull.ts';
import { saidAndShown as words } from '../../words/en/said-and-shown.ts';
import { useRecord, type Site } from '../record/use-record.ts';
import { endedRuns } from './ended-runs.ts';

interface Props {
  journal: Journal;
  site: Site;
  /** Draws with where misses went; undefined where no run is finished. */
  children: (pull: Pull | undefined) => ComponentChildren;
}

/** Reads the finished runs, which takes the stories of their scenarios. */
export function Misses({ journal, site, children }: Props) {
  const { stories, runs } = useRecord(journal, site);
  if (stories.state === 'loading') return <p role="status">{words.fetching}</p>;
  if (stories.state === 'failed')
    return (
      <p class="notice row" role="alert">
        {words.failed}
        <button type="button" class="button quiet" onClick={stories.retry}>
          {words.retry}
        </button>
      </p>
    );
  const ended = endedRuns(runs);
  return <>{children(ended.length ? pullOf(ended) : undefined)}</>;
}
