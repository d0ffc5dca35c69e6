import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browserJournal } from '../progress/browser-journal.ts';
import type { Journal } from '../progress/journal.ts';

interface Props {
  /** What is said until then. */
  loading: string;
  children: (journal: Journal) => ComponentChildren;
}

/** Draws with the journal of this browser, once its stores were asked or did not answer in time. */
export function WithJournal({ loading, children }: Props) {
  const [journal, setJournal] = useState<Journal>();
  useEffect(() => {
    const opened = browserJournal();
    void opened.ready.then(() => setJournal(opened));
  }, []);
  if (journal) return <>{children(journal)}</>;
  return (
    <p class="loading" role="status">
      {loading}
    </p>
  );
}
