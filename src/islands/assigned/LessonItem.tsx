import { assigned as words } from '../../words/en/assigned.ts';
import { dateOf } from '../record/dates.ts';
import type { LessonWork } from './progress.ts';

/** One assigned lesson, and whether it was read. */
export function LessonItem({ lesson: { title, href, opened, done } }: { lesson: LessonWork }) {
  return (
    <li class="item lesson-item">
      <h4>
        <a href={href}>{title}</a>
      </h4>
      <p class={done ? 'how-far is-done' : 'how-far'}>
        {done ? words.lesson.done(dateOf(done)) : opened ? words.lesson.opened(dateOf(opened)) : words.lesson.not}
      </p>
    </li>
  );
}
