import { useEffect, useMemo, useState } from 'preact/hooks';
import { browserJournal } from '../../../progress/browser-journal.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { useStore } from '../../use-store.ts';
import { carry } from '../../../words/en/carry.ts';
import { placesOf } from '../../resume/places-of.ts';
import { Copy } from './Copy.tsx';
import { progressText } from './progress-text.ts';
import { saveProgress } from './save-progress.ts';

/** Copies everything as text, with a link to go on for each run, or saves it as a file. */
export function TakeNow({ scenarios, root }: { scenarios: readonly Scenario[]; root: string }) {
  const journal = browserJournal();
  const folded = useStore(journal.$folded);
  const places = useMemo(() => placesOf(scenarios, { labels: true, phrases: true }), [scenarios]);
  const [text, setText] = useState('');
  const [handed, setHanded] = useState('');
  useEffect(() => {
    let left = false;
    void progressText(journal, places, root).then((made) => {
      if (!left) setText(made);
    });
    return () => {
      left = true;
    };
  }, [folded, places, root]);
  return (
    <div class="take-now stack">
      <Copy text={text} button={carry.notKept.copy} look="plain">
        <button type="button" class="button plain" onClick={() => setHanded(saveProgress(journal))}>
          {carry.notKept.save}
        </button>
      </Copy>
      {handed && <p role="status">{carry.file.handed(handed)}</p>}
    </div>
  );
}
