import { useEffect, useState } from 'preact/hooks';
import { valueOf } from '../../progress/fold.ts';
import { record as words } from '../../words/en/record.ts';
import { comeBack } from '../../words/en/come-back.ts';
import { diagnostic } from '../../words/en/diagnostic.ts';
import { plan } from '../../words/en/plan.ts';
import { InRecord, isInRecord, Offer } from '../diagnostic/InRecord.tsx';
import { Plan } from '../plan/Plan.tsx';
import { Carry } from './carry/Carry.tsx';
import { ComeBackPlan } from './ComeBackPlan.tsx';
import { Keeping } from './Keeping.tsx';
import { Lessons } from './Lessons.tsx';
import { Part } from './Part.tsx';
import { PullShown } from './PullShown.tsx';
import { Runs } from './Runs.tsx';
import { SideBySide } from './SideBySide.tsx';
import { WithJournal } from '../WithJournal.tsx';
import { useRecord, type Shown, type Site } from './use-record.ts';
import { Written } from './Written.tsx';

/** What a learner did, read from the journal of this browser. */
export function Record({ site }: { site: Site }) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened site={site} journal={journal} />}</WithJournal>;
}

function Opened({ site, journal }: { site: Site; journal: Shown['journal'] }) {
  const shown = useRecord(journal, site);
  const { folded, keeping } = shown;
  const isEarly = useFirstWait(shown.stories.state === 'loading');
  if (isEarly) {
    return (
      <p class="loading" role="status">
        {words.loading}
      </p>
    );
  }
  const lessonsDone = site.modules
    .flatMap(({ lessons }) => lessons)
    .filter(({ id }) => valueOf(folded, `lesson/${id}`, 'done') === true).length;
  const touched = [...folded.notes.keys()].some((about) => !about.startsWith('run/'));
  const allRuns = folded.runs.filter(({ path }) => path.length > 0);
  const isEmpty = allRuns.length === 0 && !touched;
  const carry = (
    <Part id="carry" title={words.carry.title}>
      <Carry root={site.root} />
    </Part>
  );
  if (isEmpty) {
    return (
      <div class="record">
        <Keeping journal={journal} keeping={keeping} carry="#carry" />
        <Empty site={site} />
        {carry}
      </div>
    );
  }
  const finished = shown.runs.filter((run) => run.finished);
  const read = shown.stories.state === 'ready';
  const parts = [
    { id: 'runs', title: words.runs.title, drawn: <Runs site={site} shown={shown} /> },
    // Without the stories these would tell of runs that only cannot be read at the moment.
    ...(read
      ? [
          { id: 'side', title: words.side.title, lead: words.side.lead, drawn: <SideBySide runs={shown.runs} /> },
          {
            id: 'written',
            title: words.written.title,
            lead: words.written.lead,
            drawn: <Written shown={shown} site={site} />,
          },
          { id: 'pull', title: words.pull.title, lead: words.pull.asks, drawn: <PullShown runs={finished} /> },
        ]
      : []),
    ...(isInRecord(folded) || finished.length > 0
      ? [{ id: 'diagnostic', title: diagnostic.title, drawn: <InRecord {...{ journal, folded, root: site.root }} /> }]
      : []),
    { id: 'action', title: plan.title, lead: plan.lead, drawn: <Plan {...{ journal, folded, root: site.root }} /> },
    ...(read ? [{ id: 'come-back', title: comeBack.title, drawn: <ComeBackPlan site={site} shown={shown} /> }] : []),
    { id: 'lessons', title: words.lessons.title, drawn: <Lessons site={site} folded={folded} /> },
  ];
  return (
    <div class="record with-contents">
      <div class="record-head">
        {read && <p class="summary">{words.sum(allRuns.length, finished.length, lessonsDone)}</p>}
        <Keeping journal={journal} keeping={keeping} carry="#carry" />
        {finished.length > 0 && <Offer {...{ journal, folded, root: site.root }} />}
        {[...folded.notes.keys()].some((about) => about.startsWith('assigned/')) && (
          <p>
            <a href={`${site.root}assigned/`}>{words.assigned}</a>
          </p>
        )}
      </div>
      <nav class="contents no-print" aria-label={words.onThisPage}>
        <ul>
          {[...parts, { id: 'proof', title: words.proof.title }, { id: 'carry', title: words.carry.title }].map(
            ({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ),
          )}
        </ul>
      </nav>
      <div class="parts">
        {parts.map(({ id, title, lead, drawn }) => (
          <Part key={id} id={id} title={title} lead={lead}>
            {drawn}
          </Part>
        ))}
        <Part id="proof" title={words.proof.title} lead={words.proof.text}>
          <p>
            <a href={`${site.root}record/certificate/`}>{words.proof.link}</a>
          </p>
        </Part>
        {carry}
      </div>
    </div>
  );
}

/** In milliseconds. A network that does not answer must keep nobody from what is here. */
const patience = 3000;

/** Whether the page is still to wait for the stories, which add so much that what stands below would move under a finger. */
function useFirstWait(loading: boolean): boolean {
  const [isOver, setOver] = useState(!loading);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), loading ? patience : 0);
    return () => clearTimeout(timer);
  }, [loading]);
  return loading && !isOver;
}

function Empty({ site }: { site: Site }) {
  const first = site.scenarios[0];
  return (
    <section class="empty" aria-labelledby="empty.title">
      <h2 id="empty.title">{words.empty.title}</h2>
      <p class="lede">{words.empty.text}</p>
      {first && (
        <p>
          <a class="button" href={`${site.root}scenarios/${first.id}/`}>
            {words.empty.start}
          </a>
        </p>
      )}
      <p class="soft measure">
        {words.empty.before} <a href="#carry">{words.empty.load}</a>
      </p>
    </section>
  );
}
