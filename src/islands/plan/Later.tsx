import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../progress/calendar.ts';
import type { Folded } from '../../progress/fold.ts';
import { randomId } from '../../progress/ids.ts';
import type { Journal } from '../../progress/journal.ts';
import { about, earlierPlans, followUps, isDue, putAside, type Plan } from '../../progress/plan.ts';
import { planLater as words } from '../../words/en/plan-later.ts';
import { Field } from '../record/Field.tsx';
import { keepNote } from '../record/keep.ts';
import { Lazy } from '../record/Lazy.tsx';
import { planText } from './export.ts';

interface Props {
  journal: Journal;
  folded: Folded;
  plan: Plan;
}

/** On the day: what became of it. What was said stays until a new plan is begun. */
export function FollowUp({ journal, folded, plan }: Props) {
  const [opened, setOpened] = useState(false);
  const due = isDue(plan, dayOf(Date.now()));
  useEffect(() => setOpened((before) => before || due), [due]);
  if (!due && !opened && plan.followUp === undefined) return null;
  const anew = () => {
    for (const note of putAside(folded, randomId())) keepNote(journal, note.about, note.name, note.value);
    setOpened(false);
    document.getElementById('plan.when')?.focus();
  };
  return (
    <section class="card plan-follow-up" aria-labelledby="plan.follow-up">
      <fieldset>
        <legend id="plan.follow-up">{words.followUp.title}</legend>
        {plan.what.trim() && <p class="story">{words.asText.full(words.sentence(plan.when, plan.what))}</p>}
        {followUps.map((each) => (
          <label key={each} class="check">
            <input
              type="radio"
              name="plan.follow-up"
              checked={plan.followUp === each}
              onChange={() => keepNote(journal, about, 'follow-up', each)}
            />{' '}
            {words.followUp.options[each]}
          </label>
        ))}
      </fieldset>
      <div role="status">{plan.followUp && <p>{words.followUp.next[plan.followUp]}</p>}</div>
      {plan.followUp && (
        <>
          <div class="box">
            <Field
              id="plan.follow-up-note"
              label={words.followUp.note(plan.who)}
              hint={words.followUp.noteHint}
              value={plan.followUpNote}
              onInput={(value) => keepNote(journal, about, 'follow-up-note', value)}
            />
          </div>
          <p class="no-print">
            <button type="button" class="button quiet" onClick={anew}>
              {words.followUp.again}
            </button>{' '}
            <span class="soft">{words.followUp.againHint}</span>
          </p>
        </>
      )}
    </section>
  );
}

/** Plans that made room for a new one. */
export function Earlier({ folded }: { folded: Folded }) {
  const plans = earlierPlans(folded);
  if (plans.length === 0) return null;
  return (
    <Lazy class="plan-earlier" summary={words.earlier}>
      {() =>
        plans.map(({ id, plan }) => (
          <ul key={id} role="list">
            {planText(plan)
              .slice(1)
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        ))
      }
    </Lazy>
  );
}
