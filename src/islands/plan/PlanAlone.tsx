import { plan as words } from '../../words/en/plan.ts';
import { KeptHere } from '../record/carry/KeptHere.tsx';
import { WithJournal } from '../WithJournal.tsx';
import { useStore } from '../use-store.ts';
import type { Journal } from '../../progress/journal.ts';
import { Plan } from './Plan.tsx';

/** The plan on a page of its own, or in a lesson. */
export function PlanAlone({ root }: { root: string }) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened journal={journal} root={root} />}</WithJournal>;
}

function Opened({ journal, root }: { journal: Journal; root: string }) {
  const folded = useStore(journal.$folded);
  return (
    <>
      <Plan journal={journal} folded={folded} root={root} />
      <p class="soft plan-kept">
        <KeptHere />{' '}
        <span class="no-print">
          {words.where} <a href={`${root}record/#action`}>{words.record}</a>
        </span>
      </p>
    </>
  );
}
