import type { Folded } from '../../progress/fold.ts';
import { lastIntention, type Intention } from '../../progress/intention.ts';
import { planBegin as words } from '../../words/en/plan-begin.ts';

interface Props {
  folded: Folded;
  onTake: (intention: Intention) => void;
}

/** Offers the sentence that was written when looking back, to begin the plan with. */
export function BeginWith({ folded, onTake }: Props) {
  const intention = lastIntention(folded);
  if (!intention) return null;
  return (
    <p class="what row no-print">
      {words.wrote(intention.sentence)}
      <button type="button" class="button quiet" onClick={() => onTake(intention)}>
        {words.take}
      </button>
    </p>
  );
}
