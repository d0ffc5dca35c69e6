import { useState } from 'preact/hooks';
import { calendarFile, isDay } from '../../progress/calendar.ts';
import { valueOf } from '../../progress/fold.ts';
import { randomId } from '../../progress/ids.ts';
import { record as words } from '../../words/en/record.ts';
import { keepNote } from './keep.ts';
import { saveFile } from './save-file.ts';
import type { Shown } from './use-record.ts';
import { Field } from './Field.tsx';

const about = 'action';

/** One thing to do, who will notice, and a day, for the learner's own calendar. */
export function Action({ shown: { folded, journal } }: { shown: Shown }) {
  const [said, setSaid] = useState('');
  const textOf = (name: string) => {
    const value = valueOf(folded, about, name);
    return typeof value === 'string' ? value : '';
  };
  const [what, who, day] = [textOf('what'), textOf('who'), textOf('day')];
  const keep = (name: string) => (value: string) => {
    setSaid('');
    keepNote(journal, about, name, value);
  };
  const save = () => {
    if (!what.trim() || !isDay(day)) {
      setSaid(words.action.need);
      document.getElementById(what.trim() ? 'action.day' : 'action.what')?.focus();
      return;
    }
    const uid = textOf('uid') || `${randomId()}@both-hands`;
    keepNote(journal, about, 'uid', uid);
    const title = words.action.event(what.trim());
    const text = words.action.eventText(what.trim(), who.trim());
    saveFile(
      'both-hands-action.ics',
      'text/calendar;charset=utf-8',
      calendarFile([{ uid, day, title, text, alarm: 9 }], new Date()),
    );
    setSaid(words.action.saved);
  };
  return (
    <form
      class="action card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="box what">
        <Field
          id="action.what"
          label={words.action.what}
          hint={words.action.whatHint}
          value={what}
          onInput={keep('what')}
        />
      </div>
      <div class="box">
        <Field
          id="action.who"
          label={words.action.who}
          hint={words.action.whoHint}
          line
          value={who}
          onInput={keep('who')}
        />
      </div>
      <div class="box">
        <label for="action.day">{words.action.day}</label>
        <p class="hint soft" id="action.day.hint">
          {words.action.dayHint}
        </p>
        <input
          id="action.day"
          aria-describedby="action.day.hint"
          type="date"
          value={day}
          onInput={(event) => keep('day')(event.currentTarget.value)}
        />
      </div>
      <p class="what">
        <button class="button">{words.action.save}</button>
      </p>
      <p class="what" role="status">
        {said}
      </p>
    </form>
  );
}
