import type { ComponentChildren } from 'preact';
import type { Journal } from '../../progress/journal.ts';
import { pullOf, type Pull } from '../../progress/pull.ts';
import { saidAndShown as words } from '../../words/en/said-and-shown.ts';
import { useRecord, type Site } from '../record/use-record.ts';
import { WithStories } from '../record/WithStories.tsx';
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
  return (
    <WithStories stories={stories} words={words}>
      {() => {
        const ended = endedRuns(runs);
        return children(ended.length ? pullOf(ended) : undefined);
      }}
    </WithStories>
  );
}
