import { dayOf } from '../../progress/calendar.ts';
import type { Assignment } from '../../report/types.ts';
import { assigned as words } from '../../words/en/assigned.ts';
import { dayName } from '../record/dates.ts';
import { runAddress } from '../record/runs.ts';
import type { Shown, Site } from '../record/use-record.ts';
import { beginAddress } from './address.ts';
import { HowPlayed } from './HowPlayed.tsx';
import type { KeptAssignment } from './kept.ts';
import { LessonItem } from './LessonItem.tsx';
import { lessonWork, nextStep, scenarioWork, type Next } from './progress.ts';
import { ScenarioItem } from './ScenarioItem.tsx';

interface Props {
  site: Site;
  shown: Shown;
  assignment: Assignment;
  /** How many scenarios and lessons of the link are not here. */
  missing: number;
  kept: KeptAssignment;
}

/** One assignment: who gave it, what to do next, and each part with how far one is. */
export function Work({ site, shown, assignment, missing, kept }: Props) {
  const { folded, stories, runs, keeping } = shown;
  const scenarios = scenarioWork(assignment, folded, runs, site);
  const lessons = lessonWork(assignment, folded, site);
  const known = stories.state === 'ready';
  const begin = (scenario: string) => beginAddress(site.root, scenario, kept, keeping.state !== 'not-kept');
  // The same scenario may be assigned by several links.
  const panelOf = (scenario: string) => `hand-in.${kept.id}.${scenario}`;
  const next = nextStep(scenarios, lessons, folded);
  return (
    <article class="work stack">
      <FromTrainer assignment={assignment} />
      {missing > 0 && <p class="notice">{words.missing(missing)}</p>}
      {known && <NextStep site={site} next={next} begin={begin} panelOf={panelOf} />}
      {stories.state === 'loading' && <p role="status">{words.fetching}</p>}
      {stories.state === 'failed' && <p class="notice">{words.notFetched}</p>}
      {scenarios.length > 0 && (
        <section aria-label={words.scenarios}>
          <h3>{words.scenarios}</h3>
          <ol class="items" role="list">
            {scenarios.map((work) => (
              <ScenarioItem
                key={work.id}
                site={site}
                folded={folded}
                work={work}
                known={known}
                firstCounts={assignment.firstCounts}
                begin={begin(work.id)}
                panel={panelOf(work.id)}
                isNext={'work' in next && next.work.id === work.id}
              />
            ))}
          </ol>
        </section>
      )}
      {lessons.length > 0 && (
        <section aria-label={words.lessons}>
          <h3>{words.lessons}</h3>
          <ul class="items" role="list">
            {lessons.map((lesson) => (
              <LessonItem key={lesson.id} lesson={lesson} />
            ))}
          </ul>
        </section>
      )}
      <HowPlayed assignment={assignment} />
    </article>
  );
}

/** Whatever the maker of the link wrote, as theirs: a label and a line, drawn as text. */
function FromTrainer({ assignment: { group, line, due } }: { assignment: Assignment }) {
  return (
    <header class="from-trainer">
      <h2>
        <bdi>{group ? words.group(group) : words.noGroup}</bdi>
      </h2>
      {line && (
        <figure>
          <figcaption class="kicker">{words.trainer}</figcaption>
          <blockquote>
            <bdi>{line}</bdi>
          </blockquote>
        </figure>
      )}
      {due && <p class="due">{due < dayOf(Date.now()) ? words.wasDue(dueDay(due)) : words.due(dueDay(due))}</p>}
      <p class="soft small-print">{words.source}</p>
    </header>
  );
}

/** By script, because the fragment of this page's address is the link. */
function openPanel(id: string): void {
  const panel = document.getElementById(id);
  if (!(panel instanceof HTMLDetailsElement)) return;
  panel.open = true;
  panel.focus({ preventScroll: true });
  panel.scrollIntoView();
}

/** With its year where that is not this one. */
function dueDay(due: string): string {
  const year = due.slice(0, 4);
  return year === dayOf(Date.now()).slice(0, 4) ? dayName(due) : `${dayName(due)} ${year}`;
}

interface NextProps {
  site: Site;
  next: Next;
  begin: (scenario: string) => string;
  panelOf: (scenario: string) => string;
}

/** One clear next step. */
function NextStep({ site, next, begin, panelOf }: NextProps) {
  if (next.kind === 'done') return <p class="next-step">{words.allDone}</p>;
  if (next.kind === 'hand-in') {
    return (
      <p class="next-step">
        <button type="button" class="button" onClick={() => openPanel(panelOf(next.work.id))}>
          {words.handIn(next.work.title)}
        </button>
      </p>
    );
  }
  const [href, label] =
    next.kind === 'begin'
      ? [begin(next.work.id), words.begin(next.work.title)]
      : next.kind === 'go-on'
        ? [runAddress(site.root, next.run), words.goOn(next.work.title)]
        : [next.lesson.href, words.read(next.lesson.title)];
  return (
    <p class="next-step">
      <a class="button" href={href}>
        {label}
      </a>
    </p>
  );
}
