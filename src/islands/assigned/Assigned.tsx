import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Journal } from '../../progress/journal.ts';
import { readAssignment, type AssignmentRead } from '../../report/assignment.ts';
import { catalogueFor } from '../../report/short-id.ts';
import { assigned as words } from '../../words/en/assigned.ts';
import { isChatBrowser } from '../record/carry/chat-browser.ts';
import { dateOf } from '../record/dates.ts';
import { Lazy } from '../record/Lazy.tsx';
import { useRecord, type Site } from '../record/use-record.ts';
import { WithJournal } from '../WithJournal.tsx';
import { keepAssignment, keptAssignments, type KeptAssignment } from './kept.ts';
import { useLink } from './use-link.ts';
import { Work } from './Work.tsx';

/** What a link assigns, how far one is with it, and what was assigned before. */
export function Assigned({ site }: { site: Site }) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened site={site} journal={journal} />}</WithJournal>;
}

function Opened({ site, journal }: { site: Site; journal: Journal }) {
  const catalogue = useMemo(
    () => catalogueFor({ ...site, lessons: site.modules.flatMap(({ lessons }) => lessons) }),
    [site],
  );
  const { fragment, read } = useLink(catalogue);
  const shown = useRecord(journal, site);
  useEffect(() => {
    if (read?.kind === 'assignment') keepAssignment(journal, read.assignment.id, read.assignment, fragment);
  }, [read]);

  const readKept = (kept: KeptAssignment): Given => ({ kept, read: readAssignment(kept.link, catalogue) });
  const { now, before } = parted(keptAssignments(shown.folded), read);
  const draw = ({ kept, read }: Given) =>
    read.kind === 'assignment' ? (
      <Work key={kept.id} site={site} shown={shown} assignment={read.assignment} missing={read.missing} kept={kept} />
    ) : (
      <p class="notice">{words.stale}</p>
    );
  return (
    <div class="assigned stack">
      {shown.keeping.state === 'not-kept' && <NotKept />}
      {isChatBrowser(navigator.userAgent) && <p class="notice">{words.inApp}</p>}
      {read && read.kind !== 'assignment' && <Refused why={read.kind} />}
      {now && draw(read ? { kept: now, read } : readKept(now))}
      {!read && !now && <Empty root={site.root} />}
      {before.length > 0 && (
        <section aria-labelledby="assigned-before">
          <h2 id="assigned-before">{words.before}</h2>
          {before.map((each) => (
            <Before key={each.id} given={readKept(each)} draw={draw} />
          ))}
        </section>
      )}
    </div>
  );
}

/** An assignment as it is kept, and what its link says. */
interface Given {
  kept: KeptAssignment;
  read: AssignmentRead;
}

/** What stands open is what the address assigns; without a link it is what was opened last. */
function parted(kept: readonly KeptAssignment[], read: AssignmentRead | undefined) {
  const id = read?.kind === 'assignment' ? read.assignment.id : undefined;
  const now = read ? kept.find((each) => each.id === id) : kept[0];
  return { now, before: kept.filter((each) => each !== now) };
}

/** One of earlier links. */
function Before({ given, draw }: { given: Given; draw: (given: Given) => ComponentChildren }) {
  const { kept, read } = given;
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
      {() => draw(given)}
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
