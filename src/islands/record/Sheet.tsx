import { Score } from '../../drawing/Score.tsx';
import { certificate as words } from '../../words/en/certificate.ts';
import { player } from '../../words/en/player.ts';
import { scoreNotes } from '../player/notes.ts';
import { dateOf } from './dates.ts';
import type { Done } from './done.ts';
import { Mark } from './Mark.tsx';
import type { RecordRun } from './runs.ts';

/** From so many scenarios and modules on they are set close, so that the whole course fits on the page. */
const close = 9;

/** The page that is printed. */
export function Sheet({ done, name, ornament }: { done: Done; name: string; ornament: RecordRun | undefined }) {
  const isClose = done.scenarios.length + done.modules.length >= close;
  return (
    <article class={isClose ? 'sheet many' : 'sheet'} aria-labelledby="sheet.title">
      <header>
        <Mark />
        <div>
          <p class="sheet-course">{words.course}</p>
          <p class="soft">{words.line}</p>
        </div>
      </header>
      <h2 id="sheet.title">{words.title}</h2>
      {name && <p class="sheet-name">{name}</p>}
      <p class="sheet-sum">
        {words.between(dateOf(done.first!), dateOf(done.last!))}:{' '}
        {words.sum(done.lessons, done.scenarios.length, done.decisions)}
      </p>
      {ornament && <Ornament run={ornament} />}
      <div class="sheet-lists">
        {done.scenarios.length > 0 && (
          <section>
            <h3>{words.scenarios}</h3>
            <ul role="list">
              {done.scenarios.map(({ title, runs, decisions, last }) => (
                <li key={title}>
                  <strong>{title}</strong>
                  <span>{words.runs(runs, decisions)}</span>
                  <span>{dateOf(last)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {done.modules.length > 0 && (
          <section>
            <h3>{words.lessons}</h3>
            <ul role="list">
              {done.modules.map(({ title, lessons, of }) => (
                <li key={title}>
                  <strong>{title}</strong>
                  {lessons.length === of ? (
                    <span>{words.whole(of)}</span>
                  ) : isClose ? (
                    <span>{words.part(lessons.length, of)}</span>
                  ) : (
                    lessons.map((lesson) => <span key={lesson.title}>{lesson.title}</span>)
                  )}
                  <span>{dateOf(Math.max(...lessons.map((lesson) => lesson.done)))}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <footer>
        <p>
          <strong>{words.selfTitle}.</strong> {words.self}
        </p>
        <p class="only-print">{words.printed(dateOf(Date.now()))}</p>
      </footer>
    </article>
  );
}

/** One run as it was played; what was asked is left out, because that would be a score. */
function Ornament({ run }: { run: RecordRun }) {
  const notes = scoreNotes(run.outcome, run.state, () => false, player.ahead).map(({ href: _, ...note }) => note);
  return (
    <figure class="sheet-score">
      <Score size="line" notes={notes} label={words.drawnName} />
      <figcaption>{words.drawn(run.scenario.title, dateOf(run.last))}</figcaption>
    </figure>
  );
}
