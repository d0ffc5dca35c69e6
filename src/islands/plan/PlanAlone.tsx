import { plan as words } from '../../words/en/plan.ts';
import { planOf } from '../../progress/plan.ts';
import type { NextOnWays } from '../course/NextOnWay.tsx';
import { KeptHere } from '../record/carry/KeptHere.tsx';
import { WithJournal } from '../WithJournal.tsx';
import { useLater } from '../use-later.ts';
import { useStore } from '../use-store.ts';
import type { Journal } from '../../progress/journal.ts';
import { Plan } from './Plan.tsx';

interface Props {
  /** Address of the site's home page. */
  root: string;
  /** What follows on the ways of which the plan is a step of its own. */
  ways?: NextOnWays;
}

/** The plan on a page of its own, or in a lesson. */
export function PlanAlone(props: Props) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened journal={journal} {...props} />}</WithJournal>;
}

function Opened({ journal, root, ways }: Props & { journal: Journal }) {
  const folded = useStore(journal.$folded);
  const hasNext = ways !== undefined && planOf(folded).what.trim() !== '';
  // In a lesson nothing follows here, so it is not fetched there.
  const next = useLater(() => import('../course/NextOnWay.tsx'), hasNext);
  return (
    <>
      <Plan journal={journal} folded={folded} root={root} />
      <p class="soft plan-kept">
        <KeptHere />{' '}
        <span class="no-print">
          {words.where} <a href={`${root}record/#action`}>{words.record}</a>
        </span>
      </p>
      {hasNext && next.file && <next.file.NextOnWay folded={folded} ways={ways} />}
    </>
  );
}
