import { useEffect, useMemo } from 'preact/hooks';
import type { Journal } from '../../progress/journal.ts';
import { readAssignment, type AssignmentRead } from '../../report/assignment.ts';
import { assigned as words } from '../../words/en/assigned.ts';
import { isChatBrowser } from '../record/carry/chat-browser.ts';
import { dateOf } from '../record/dates.ts';
import { Lazy } from '../record/Lazy.tsx';
import { useJournal, useRecord, type Site } from '../record/use-record.ts';
import { keepAssignment, keptAssignments, type KeptAssignment } from './kept.ts';
import { catalogueIn, useLink } from './use-link.ts';
import { Work } from './Work.tsx';

/** What a link assigns, how far one is with it, and what was assigned before. */
export function Assigned({ site }: { site: Site }) {
  const journal = useJournal();
  return journal ? <Opened site={site} journal={journal} /> : <p role="status">{words.loading}</p>;
}

function Opened({ site, journal }: { site: Site; journal: Journal }) {
  const catalogue = useMemo(() => catalogueIn(site), [site]);
  const { fragment, read } = useLink(catalogue);
  const shown = useRecord(journal, site);
  useEffect(() => {
    if (read?.kind === 'assignment') keepAssignment(journal, read.assignment.id, read.assignment, fragment);
  }, [read]);

  const kept = keptAssignments(shown.folded);
  const latest = read ? undefined : kept[0];
  const first = read ?? (latest && readAssignment(latest.link, catalogue));
  const id = latest?.id ?? (read?.kind === 'assignment' ? read.assignment.id : undefined);
  const before = kept.filter((each) => each.id !== id);
  const draw = (each: AssignmentRead, of: KeptAssignment | undefined) =>
    each.kind === 'assignment' && of ? (
      <Work key={of.id} site={site} shown={shown} assignment={each.assignment} missing={each.missing} kept={of} />
    ) : (
      <p class="notice">{words.stale}</p>
    );
  return (
    <div class="assigned stack">
      {shown.keeping.state === 'not-kept' && <NotKept />}
      {isChatBrowser(navigator.userAgent) && <p class="notice">{words.inApp}</p>}
      {read && read.kind !== 'assignment' && <Refused why={read.kind} />}
      {first?.kind === 'assignment' &&
        draw(
          first,
          kept.find((each) => each.id === id),
        )}
      {latest && first?.kind !== 'assignment' && <p class="notice">{words.stale}</p>}
      {!first && <Empty root={site.root} />}
      {before.length > 0 && (
        <section aria-labelledby="assigned-before">
          <h2 id="assigned-before">{words.before}</h2>
          {before.map((each) => (
            <Before key={each.id} kept={each} read={readAssignment(each.link, catalogue)} draw={draw} />
          ))}
        </section>
      )}
    </div>
  );
}

interface BeforeProps {
  kept: KeptAssignment;
  read: AssignmentRead;
  draw: (read: AssignmentRead, kept: KeptAssignment) => preact.ComponentChildren;
}

/** One of earlier links. */
function Before({ kept, read, draw }: BeforeProps) {
  const { group, scenarios, lessons } =
    read.kind === 'assignment' ? read.assignment : { group: '', scenarios: [], lessons: [] };
  return (
    <Lazy
      class="earlier"
      summary={
        <>
          <bdi>{words.beforeItem(group, dateOf(kept.opened))}</bdi>{' '}
          <span class="soft">{words.count(scenarios.length, lessons.length)}</span>
        </>
      }
    >
      {() => draw(read, kept)}
    </Lazy>
  );
}

function Refused({ why }: { why: Exclude<AssignmentRead['kind'], 'assignment'> }) {
  return (
    <section class="card stack refused" role="alert">
      <h2>{words.refused[why].title}</h2>
      <p class="measure">{words.refused[why].text}</p>
      <p class="soft">{words.nothingChanged}</p>
    </section>
  );
}

function NotKept() {
  return (
    <div class="notice not-kept stack" role="status">
      <p>
        <strong>{words.notKept.title}.</strong> {words.notKept.text}
      </p>
    </div>
  );
}

function Empty({ root }: { root: string }) {
  return (
    <section class="empty stack">
      <h2>{words.empty.title}</h2>
      <p class="measure">{words.empty.text}</p>
      <p>
        <a class="button" href={`${root}scenarios/`}>
          {words.empty.library}
        </a>
      </p>
    </section>
  );
}
