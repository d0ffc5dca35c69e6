import { browserJournal } from '../../../progress/browser-journal.ts';
import { useStore } from '../../use-store.ts';
import { keptHere as words } from '../../../words/en/not-kept.ts';

/** Whether what was done is kept: the durable store's own word. */
export function KeptHere() {
  const { state } = useStore(browserJournal().$keeping);
  return <span role="status">{words[state]}</span>;
}
