import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../progress/calendar.ts';
import type { Folded } from '../../progress/fold.ts';
import { randomId } from '../../progress/ids.ts';
import type { Journal } from '../../progress/journal.ts';
import {
  about,
  earlierPlans,
  followUps,
  isBegun,
  isDue,
  partsOf,
  planOf,
  putAside,
  type Plan as Kept,
  type PlanNote,
} from '../../progress/plan.ts';
import { plan as words } from '../../words/en/plan.ts';
import { Field } from '../record/Field.tsx';
import { keepNote } from '../record/keep.ts';
import { Lazy } from '../record/Lazy.tsx';
import { saveFile } from '../record/save-file.ts';
import { planCalendar, planText } from './export.ts';

interface Props {
  journal: Journal;
  folded: Folded;
  /** Address of the site's home page. */
  root: string;
}

/** One habit with a moment, a first move, somebody who notices and a date: kept with every letter. */
export function Plan({ journal, folded, root }: Props) {
  const [said, setSaid] = useState('');
  const plan = planOf(folded);
  const keep = (name: PlanNote) => (value: string) => {
    setSaid('');
    keepNote(journal, about, name, value);
  };
  const calendar = () => {
    const missing = !plan.what.trim() ? 'what' : !partsOf(plan).day ? 'day' : undefined;
    if (missing) {
      setSaid(words.need);
      document.getElementById(`plan.${missing}`)?.focus();
      return;
    }
    const uid = plan.uid || `${randomId()}@both-hands`;
    keepNote(journal, about, 'uid', uid);
    const page = new URL(`${root}plan/`, location.href).href;
    saveFile('both-hands-action.ics', 'text/calendar;charset=utf-8', planCalendar({ ...plan, uid }, page, new Date()));
    setSaid(words.saved);
  };
  const text = () => {
    if (isBegun(plan)) saveFile('both-hands-plan.txt', 'text/plain;charset=utf-8', planText(plan).join('\n'));
    setSaid(isBegun(plan) ? words.savedText : words.needText);
  };
  return (
    <div class="plan-builder">
      <FollowUp journal={journal} folded={folded} plan={plan} />
      <form
        class="action card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          calendar();
        }}
      >
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
      <Earlier folded={folded} />
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

/** On the day: what became of it. What was said stays until a new plan is begun. */
function FollowUp({ journal, folded, plan }: Omit<Props, 'root'> & { plan: Kept }) {
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

function Earlier({ folded }: { folded: Folded }) {
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
