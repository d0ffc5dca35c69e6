import { useEffect, useState } from 'preact/hooks';
import { browserJournal } from '../progress/browser-journal.ts';
import type { Journal } from '../progress/journal.ts';

/** The journal of this browser, once its stores were asked or did not answer in time. */
export function useJournal(): Journal | undefined {
  const [journal, setJournal] = useState<Journal>();
  useEffect(() => {
    const opened = browserJournal();
    void opened.ready.then(() => setJournal(opened));
  }, []);
  return journal;
}
