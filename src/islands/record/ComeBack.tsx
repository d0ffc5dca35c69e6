import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../progress/calendar.ts';
import {
  aboutSession,
  answerNote,
  itemsOf,
  judged,
  planOf,
  sessionOf,
  standing,
  type Item,
} from '../../progress/come-back.ts';
import type { Call } from '../../scenario/types.ts';
import { plain } from '../../scenario/text.ts';
import { view } from '../../scenario/view.ts';
import { comeBack as words } from '../../words/en/come-back.ts';
import { record } from '../../words/en/record.ts';
import { Prose } from '../player/Prose.tsx';
import { ComeBackPlan } from './ComeBackPlan.tsx';
import { keepNote } from './keep.ts';
import { Keeping } from './Keeping.tsx';
import { sureOf } from './runs.ts';
import { useJournal, useRecord, type Shown, type Site } from './use-record.ts';

/** The page of the questions: those that are due, one at a time, then the plan. */
export function ComeBack({ site }: { site: Site }) {
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
  const shown = useRecord(journal, site);
  const { folded, stories, runs } = shown;
  const today = dayOf(Date.now());
  const plan = planOf(folded);
  const { due } = standing(plan, today);
  const [started, setStarted] = useState<string>();
  const day = started ?? due;
  const items = useMemo(
    () =>
      itemsOf(
        runs
          .filter((run) => run.finished)
          .map((run) => ({ scenario: run.scenario, moves: run.outcome.moves, sure: sureOf(run) })),
      ),
    [runs],
  );
  const session = plan.sessions.find((each) => each.day === day);
  const chosen = session?.items.length
    ? session.items.flatMap((id) => items.find((item) => item.id === id) ?? [])
    : sessionOf(
        items,
        plan.sessions.filter((each) => day !== undefined && each.day < day),
      );

  const draw = () => {
    if (stories.state === 'loading') return <p role="status">{words.fetching}</p>;
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
    if (!plan.on || !day) return plan.on && <p class="summary">{words.nothingDue}</p>;
    if (chosen.length === 0) return <p>{words.none}</p>;
    return (
      <Questions
        items={chosen}
        answers={session?.answers ?? new Map<string, Call>()}
        done={session?.done ?? false}
        onAnswer={(item, call) => {
          setStarted(day);
          keepNote(
            journal,
            aboutSession(day),
            'items',
            chosen.map(({ id }) => id),
          );
          const answer = answerNote(day, item.id);
          keepNote(journal, answer.about, answer.name, call);
        }}
        onFinish={() => keepNote(journal, aboutSession(day), 'done', true)}
      />
    );
  };
  return (
    <div class="come-back">
      <Keeping journal={journal} keeping={shown.keeping} carry={`${site.root}record/#carry`} />
      {draw()}
      <section class="part" aria-label={words.title}>
        {(plan.on || stories.state === 'ready') && <ComeBackPlan site={site} shown={shown} here />}
        <p>
          <a href={`${site.root}record/`}>{record.title}</a>
        </p>
      </section>
    </div>
  );
}

interface QuestionsProps {
  items: readonly Item[];
  answers: ReadonlyMap<string, Call>;
  done: boolean;
  onAnswer: (item: Item, call: Call) => void;
  onFinish: () => void;
}

/** One question at a time; after a reload the first one without an answer. */
function Questions({ items, answers, done, onAnswer, onFinish }: QuestionsProps) {
  const [at, setAt] = useState(() => {
    const open = items.findIndex(({ id }) => !answers.has(id));
    return open < 0 ? items.length - 1 : open;
  });
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) title.current?.focus();
    moved.current = true;
  }, [at, done]);

  if (done) {
    const same = items.filter((item) => answers.get(item.id) === item.calls).length;
    return (
      <section class="card question">
        <h2 ref={title} tabIndex={-1}>
          {words.done.title}
        </h2>
        <p>{words.done.text(same, items.length)}</p>
      </section>
    );
  }
  const item = items[Math.min(at, items.length - 1)]!;
  const isLast = at >= items.length - 1;
  return (
    <section class="card question" aria-labelledby="question.title" key={item.id}>
      <p class="kicker">{words.of(at + 1, items.length)}</p>
      <h2 id="question.title" ref={title} tabIndex={-1}>
        {words.kinds[item.kind]}
      </h2>
      <div class="story">
        {item.kind === 'flip' ? (
          <>
            <Prose text={view(item.before).text} />
            <p>
              <mark>{plain(item.text)}</mark>
            </p>
          </>
        ) : (
          <Prose text={item.text} />
        )}
      </div>
      <Answer item={item} answer={answers.get(item.id)} onAnswer={(call) => onAnswer(item, call)} />
      {answers.has(item.id) && (
        <p>
          <button type="button" class="button" onClick={() => (isLast ? onFinish() : setAt(at + 1))}>
            {isLast ? words.finish : words.next5}
          </button>
        </p>
      )}
    </section>
  );
}

/** Three buttons; the first tap counts, and then it is told why. */
function Answer(props: { item: Item; answer: Call | undefined; onAnswer: (call: Call) => void }) {
  const { item, answer, onAnswer } = props;
  return (
    <>
      <div class="calls" role="group" aria-labelledby="question.asks">
        <p id="question.asks">
          <strong>{words.question}</strong>
        </p>
        <div>
          {(['leadership', 'management', 'both'] as const).map((call) => (
            <button
              key={call}
              type="button"
              class={`button quiet call ${answer === call ? 'is-said' : ''}`}
              aria-pressed={answer === call}
              aria-disabled={answer !== undefined && answer !== call}
              onClick={() => answer === undefined && onAnswer(call)}
            >
              {words.options[call]}
            </button>
          ))}
        </div>
      </div>
      <div role="status">
        {answer && (
          <div class={`reading ${item.calls}`}>
            <p class="verdict">{words.verdict(judged(item, answer), words.asked[answer], words.asked[item.calls])}</p>
            <p>{plain(item.why)}</p>
            <p class="soft">{words.from(item.scenario.title, item.title)}</p>
          </div>
        )}
      </div>
    </>
  );
}
