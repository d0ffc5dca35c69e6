import { useState } from 'preact/hooks';
import { finishedOccasions, occasionsOf, openOccasion } from '../../progress/diagnostic.ts';
import type { Journal } from '../../progress/journal.ts';
import { saidAndShown as words } from '../../words/en/said-and-shown.ts';
import type { Site } from '../record/use-record.ts';
import { WithJournal } from '../WithJournal.tsx';
import { useLater } from '../use-later.ts';
import { useStore } from '../use-store.ts';
import { Overlay } from './Overlay.tsx';

/** What was said, in part A, above what was chosen, in runs. What neither needs is fetched when it is needed. */
export function SaidAndShown({ site }: { site: Site }) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened journal={journal} site={site} />}</WithJournal>;
}

function Opened({ journal, site }: { journal: Journal; site: Site }) {
  const folded = useStore(journal.$folded);
  const [asking, setAsking] = useState<'open' | 'anew'>();
  const occasions = occasionsOf(folded);
  const said = finishedOccasions(occasions, 'pairs').at(-1);
  const open = openOccasion(occasions, 'pairs');
  const hasRuns = folded.runs.some(({ path }) => path.length > 0);
  const runs = useLater(() => import('./Misses.tsx'), hasRuns);
  const form = useLater(() => import('./Form.tsx'), asking !== undefined);
  return (
    <div class="said-and-shown">
      {!hasRuns ? (
        <Overlay said={said} pull={undefined} root={site.root} />
      ) : runs.file ? (
        <runs.file.Misses journal={journal} site={site}>
          {(pull) => <Overlay said={said} pull={pull} root={site.root} />}
        </runs.file.Misses>
      ) : (
        <p role="status">{words.fetching}</p>
      )}
      {asking && form.file ? (
        <form.file.Form key={asking} part="pairs" journal={journal} level={3} anew={asking === 'anew'} focus />
      ) : (
        <p class="no-print">
          <button
            type="button"
            class={said ? 'button quiet' : 'button'}
            onClick={() => setAsking(said && !open ? 'anew' : 'open')}
          >
            {open ? words.goOn : said ? words.repeat : words.answer}
          </button>
        </p>
      )}
    </div>
  );
}
