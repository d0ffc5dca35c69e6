import { useRef } from 'preact/hooks';
import { dayOf } from '../../progress/calendar.ts';
import type { Folded } from '../../progress/fold.ts';
import type { Journal } from '../../progress/journal.ts';
import {
  about,
  hasEarlier,
  isBegun,
  isDue,
  partsOf,
  planOf,
  type Plan as Kept,
  type PlanNote,
} from '../../progress/plan.ts';
import type { Intention } from '../../progress/intention.ts';
import { plan as words } from '../../words/en/plan.ts';
import { Field } from '../record/Field.tsx';
import { keepNote } from '../record/keep.ts';
import { useLater } from '../use-later.ts';
import { useFiles } from './use-files.ts';

interface Props {
  journal: Journal;
  folded: Folded;
  /** Address of the site's home page. */
  root: string;
}

/** One habit with a moment, a first move, somebody who notices and a date: kept with every letter. */
export function Plan({ journal, folded, root }: Props) {
  const plan = planOf(folded);
  const { said, forget, calendar, text } = useFiles(journal, plan, root);
  // Opened once it is due, and not closed by the answer.
  const hasLater = useRef(false);
  hasLater.current ||= isDue(plan, dayOf(Date.now())) || plan.followUp !== undefined || hasEarlier(folded);
  const later = useLater(() => import('./Later.tsx'), hasLater.current);
  const keep = (name: PlanNote) => (value: string) => {
    forget();
    keepNote(journal, about, name, value);
  };
  const canBegin = !isBegun(plan) && [...folded.notes.values()].some((notes) => notes.has('if-then'));
  const begin = useLater(() => import('./BeginWith.tsx'), canBegin);
  const beginWith = ({ when, what }: Intention) => {
    keep('when')(when);
    keep('what')(what);
    document.getElementById('plan.when')?.focus();
  };
  return (
    <div class="plan-builder">
      {later.file && <later.file.FollowUp journal={journal} folded={folded} plan={plan} />}
      <form
        class="action card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          calendar();
        }}
      >
        {canBegin && begin.file && <begin.file.BeginWith folded={folded} onTake={beginWith} />}
        <div class="box what">
          <Field id="plan.when" label={words.when} hint={words.whenHint} value={plan.when} onInput={keep('when')} />
        </div>
        <div class="box what">
          <Field id="plan.what" label={words.what} hint={words.whatHint} value={plan.what} onInput={keep('what')} />
        </div>
        <div class="box">
          <Field id="plan.who" label={words.who} hint={words.whoHint} line value={plan.who} onInput={keep('who')} />
        </div>
        <Day name="day" value={plan.day} onInput={keep('day')} />
        <Day name="review" value={plan.review} onInput={keep('review')} />
        <Check plan={plan} />
        <p class="what row no-print">
          <button class="button">{words.save}</button>
          <button type="button" class="button quiet" onClick={text}>
            {words.text}
          </button>
          <button type="button" class="button quiet" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        <p class="what" role="status">
          {said}
        </p>
      </form>
      {later.file && <later.file.Earlier folded={folded} />}
    </div>
  );
}

function Day({ name, value, onInput }: { name: 'day' | 'review'; value: string; onInput: (day: string) => void }) {
  return (
    <div class="box">
      <label for={`plan.${name}`}>{words[name]}</label>
      <p class="hint soft" id={`plan.${name}.hint`}>
        {words[`${name}Hint`]}
      </p>
      <input
        id={`plan.${name}`}
        aria-describedby={`plan.${name}.hint`}
        type="date"
        max="9999-12-31"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

/** Which of the four parts are there. It says so and stops nothing. */
function Check({ plan }: { plan: Kept }) {
  const parts = partsOf(plan);
  const names = ['when', 'what', 'who', 'day'] as const;
  return (
    <div class="what plan-check">
      <p>
        {words.check.title}
        {names.every((name) => parts[name]) && ` ${words.check.done}`}
      </p>
      <ul role="list">
        {names.map((name) => (
          <li key={name} class={parts[name] ? 'is-there' : undefined}>
            {words.check.parts[name]}
            <span class="visually-hidden">: {parts[name] ? words.check.here : words.check.missing}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
