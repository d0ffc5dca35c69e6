import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dayOf } from '../../progress/calendar.ts';
import { calendarFile } from '../../progress/calendar-file.ts';
import { about, scheduleOf, standing } from '../../progress/come-back.ts';
import { comeBack as words } from '../../words/en/come-back.ts';
import { dayName } from './dates.ts';
import { keepNote } from './keep.ts';
import { hasDoneLesson } from './lesson-questions.ts';
import { saveFile } from './save-file.ts';
import type { Shown, Site } from './use-record.ts';

/** The offer to come back, and the schedule once it was taken up. `here` is the page with the questions itself. */
export function ComeBackPlan({ site, shown, here = false }: { site: Site; shown: Shown; here?: boolean }) {
  const { journal, folded, runs } = shown;
  const [said, setSaid] = useState('');
  const whole = useRef<HTMLDivElement>(null);
  const schedule = scheduleOf(folded);
  const today = dayOf(Date.now());
  const { due, coming } = standing(schedule, today);
  /** The button that was pressed goes, so the focus goes to what takes its place. */
  const change = (notes: Record<string, string | boolean>) => {
    for (const [name, value] of Object.entries(notes)) keepNote(journal, about, name, value);
    setSaid('');
    whole.current?.focus();
  };
  const begin = () => change({ since: today, on: true });
  const frame = (drawn: ComponentChildren) => (
    <div class="plan" ref={whole} tabIndex={-1} role="group" aria-label={words.title}>
      {drawn}
    </div>
  );

  if (!schedule.on || !schedule.since) {
    if (!runs.some(({ finished }) => finished) && !hasDoneLesson(folded)) {
      return frame(
        <>
          <p class="measure">{words.noRun}</p>
          {here && (
            <p>
              <a class="button quiet" href={`${site.root}scenarios/`}>
                {words.play}
              </a>
            </p>
          )}
        </>,
      );
    }
    return frame(
      <>
        <p class="measure">{words.offer}</p>
        <p>
          <button type="button" class="button quiet" onClick={begin}>
            {words.accept}
          </button>
        </p>
      </>,
    );
  }

  const page = new URL(`${site.root}record/come-back/`, location.href).href;
  const calendar = () => {
    const days = coming.map((day) => ({
      uid: `come-back-${day}@both-hands`,
      day,
      title: words.event,
      text: words.eventText(page),
      alarm: 9,
    }));
    saveFile('both-hands-come-back.ics', 'text/calendar;charset=utf-8', calendarFile(days, new Date()));
    setSaid(words.saved);
  };
  const [next, ...later] = coming.map(dayName);
  return frame(
    <>
      {due && !here && (
        <p class="row">
          <strong>{words.due}</strong>
          <a class="button" href={page}>
            {words.dueLink}
          </a>
        </p>
      )}
      <p class="measure">
        {next ? `${words.next(next)} ${later.length ? words.then(later) : ''}` : words.over} {next && words.missed}
      </p>
      {next && <p class="soft measure">{words.noServer}</p>}
      <p class="row">
        {next ? (
          <button type="button" class="button quiet" onClick={calendar}>
            {words.calendar(coming.length)}
          </button>
        ) : (
          <button type="button" class="button quiet" onClick={begin}>
            {words.overAgain}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => change({ on: false })}>
          {words.off}
        </button>
      </p>
      <p role="status">{said}</p>
    </>,
  );
}
