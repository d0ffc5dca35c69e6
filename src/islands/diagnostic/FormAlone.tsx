import { finishedOccasions, itemsOfPart, occasionsOf, openOccasion } from '../../progress/diagnostic.ts';
import type { Journal } from '../../progress/journal.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { useState } from 'preact/hooks';
import { WithJournal } from '../WithJournal.tsx';
import { useLater } from '../use-later.ts';
import { useStore } from '../use-store.ts';

/** Form B in its lesson: fetched when it is begun, and its result when there is one. */
export function FormAlone({ root }: { root: string }) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened journal={journal} root={root} />}</WithJournal>;
}

function Opened({ journal, root }: { journal: Journal; root: string }) {
  const occasions = occasionsOf(useStore(journal.$folded));
  const [asking, setAsking] = useState(false);
  const open = openOccasion(occasions, 'form-b');
  const done = finishedOccasions(occasions, 'form-b').length > 0;
  const form = useLater(() => import('./Form.tsx'), asking || done);
  const waiting = <p role="status">{words.loading}</p>;
  return (
    <div class="diagnostic-part">
      <p class="kicker">{words.parts['form-b'].kicker}</p>
      {asking || (done && !open) ? (
        form.file ? (
          <form.file.Form part="form-b" journal={journal} level={3} focus={asking} />
        ) : (
          waiting
        )
      ) : (
        <p>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {open ? words.goOn(open.answers.size, itemsOfPart('form-b').length) : words.begin}
          </button>
        </p>
      )}
      <p class="no-print">
        <a href={`${root}diagnostic/compare/`}>{words.compare}</a>
      </p>
    </div>
  );
}
