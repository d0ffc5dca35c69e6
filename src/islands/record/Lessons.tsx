import type { Folded } from '../../progress/fold.ts';
import { record as words } from '../../words/en/record.ts';
import { dateOf } from './dates.ts';
import type { Site } from './use-record.ts';

/** When a lesson was opened, and when it was done. */
export function lessonDates(folded: Folded, id: string): { opened?: number; done?: number } {
  const notes = folded.notes.get(`lesson/${id}`);
  const [opened, done] = [notes?.get('opened'), notes?.get('done')];
  return { ...(opened?.value && { opened: opened.at }), ...(done?.value && { done: done.at }) };
}

/** The lessons by module, each with how far it was read. */
export function Lessons({ site, folded }: { site: Site; folded: Folded }) {
  return (
    <>
      {site.modules.map(({ id, title, lessons }) => {
        const dates = lessons.map((lesson) => ({ lesson, ...lessonDates(folded, lesson.id) }));
        return (
          <section key={id} class="module" aria-label={title}>
            <h3>
              {title}{' '}
              <span class="soft">{words.lessons.of(dates.filter(({ done }) => done).length, lessons.length)}</span>
            </h3>
            <ul class="read" role="list">
              {dates.map(({ lesson, opened, done }) => (
                <li key={lesson.id} class={done ? 'done' : opened ? 'opened' : 'not'}>
                  <a href={lesson.href}>{lesson.title}</a>
                  <span class="soft">
                    {done
                      ? words.lessons.done(dateOf(done))
                      : opened
                        ? words.lessons.opened(dateOf(opened))
                        : words.lessons.not}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
