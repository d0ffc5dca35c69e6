import { useState } from 'preact/hooks';
import { Score } from '../../drawing/Score.tsx';
import { certificate as words } from '../../words/en/certificate.ts';
import { player } from '../../words/en/player.ts';
import { record } from '../../words/en/record.ts';
import { scoreNotes } from '../player/notes.ts';
import { dateOf } from './dates.ts';
import { doneOf, type Done } from './done.ts';
import { keepName, keptName } from './name.ts';
import type { RecordRun } from './runs.ts';
import { useJournal, useRecord, type Shown, type Site } from './use-record.ts';

/** A page to print that says what was done. */
export function Certificate({ site }: { site: Site }) {
  const journal = useJournal();
  return journal ? (
    <Opened site={site} journal={journal} />
  ) : (
    <p class="loading" role="status">
      {words.loading}
    </p>
  );
}

function Opened({ site, journal }: { site: Site; journal: Shown['journal'] }) {
  const { folded, runs, stories } = useRecord(journal, site);
  const [name, setName] = useState(() => keptName() ?? '');
  const [drawn, setDrawn] = useState<string>();
  const finished = runs.filter((run) => run.finished);
  const done = doneOf(folded, runs, site);
  if (stories.state === 'loading') return <p role="status">{words.loading}</p>;
  if (stories.state === 'failed') {
    return (
      <p class="notice row" role="alert">
        {words.failed}
        <button type="button" class="button quiet" onClick={stories.retry}>
          {words.again}
        </button>
      </p>
    );
  }
  if (done.last === undefined) {
    return (
      <div class="stack">
        <p>{words.nothing}</p>
        <p>
          <a href={`${site.root}record/`}>{words.toRecord}</a>
        </p>
      </div>
    );
  }
  const ornament = finished.find(({ kept }) => kept.id === drawn) ?? finished[0];
  return (
    <div class="certificate-page">
      <div class="certificate-form no-print">
        <Name name={name} onName={setName} />
        {finished.length > 1 && (
          <label>
            <span>{words.ornament}</span>
            <select value={ornament!.kept.id} onChange={(event) => setDrawn(event.currentTarget.value)}>
              {finished.map((run) => (
                <option key={run.kept.id} value={run.kept.id}>
                  {run.scenario.title}, {dateOf(run.last)}
                </option>
              ))}
            </select>
          </label>
        )}
        <p>
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        <p class="soft">{words.printHint}</p>
        <p>
          <a href={`${site.root}record/`}>{record.title}</a>
        </p>
      </div>
      <Sheet done={done} name={name.trim()} ornament={ornament} />
    </div>
  );
}

/** The name stands on the page only if it is typed, and is kept only if that is ticked. */
function Name({ name, onName }: { name: string; onName: (name: string) => void }) {
  const [kept, setKept] = useState(() => keptName() !== undefined);
  const [refused, setRefused] = useState(false);
  const keep = (wanted: boolean, text: string) => {
    const did = keepName(wanted ? text : undefined);
    setKept(wanted && did);
    setRefused(wanted && !did);
  };
  return (
    <div class="stack">
      <label>
        <span>{words.name}</span>
        <input
          autocomplete="name"
          maxLength={80}
          value={name}
          onInput={(event) => {
            onName(event.currentTarget.value);
            if (kept) keep(true, event.currentTarget.value);
          }}
        />
      </label>
      <label class="check">
        <input type="checkbox" checked={kept} onChange={(event) => keep(event.currentTarget.checked, name)} />{' '}
        {words.keepName}
      </label>
      <p role="status">{refused && words.nameNotKept}</p>
    </div>
  );
}

/** From so many scenarios and modules on they are set close, so that the whole course fits on the page. */
const close = 9;

function Sheet({ done, name, ornament }: { done: Done; name: string; ornament: RecordRun | undefined }) {
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

/** The mark of the course, as at the head of every page. */
function Mark() {
  return (
    <svg class="sheet-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="logo-stave" d="M0 11H32M0 21H32" />
      <circle class="ink-lead" cx="13" cy="11" r="7.5" />
      <path class="ink-manage" d="M13 14.5h13.5V28H13z" />
      <path class="ink-both" d="M13 14.5h6.634A7.5 7.5 0 0 1 13 18.5z" />
    </svg>
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
