import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../progress/calendar.ts';
import {
  aboutSession,
  answerNote,
  itemsOf,
  lessonItemsOf,
  scheduleOf,
  sessionOf,
  standing,
  type Answer,
  type Item,
} from '../../progress/come-back.ts';
import { comeBack as words } from '../../words/en/come-back.ts';
import { record } from '../../words/en/record.ts';
import { ComeBackPlan } from './ComeBackPlan.tsx';
import { keepNote } from './keep.ts';
import { Keeping } from './Keeping.tsx';
import { useLessonQuestions } from './lesson-questions.ts';
import { Questions } from './Questions.tsx';
import { sureOf } from './runs.ts';
import { WithJournal } from '../WithJournal.tsx';
import { useRecord, type Shown, type Site } from './use-record.ts';
import { WithStories } from './WithStories.tsx';

/** The page of the questions: those that are due, one at a time, then the schedule. */
export function ComeBack({ site }: { site: Site }) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened site={site} journal={journal} />}</WithJournal>;
}

function Opened({ site, journal }: { site: Site; journal: Shown['journal'] }) {
  const shown = useRecord(journal, site);
  const { folded, stories, runs } = shown;
  const today = dayOf(Date.now());
  const schedule = scheduleOf(folded);
  const { due } = standing(schedule, today);
  const [started, setStarted] = useState<string>();
  const day = started ?? due;
  const questions = useLessonQuestions(site.root, folded);
  const items = useMemo((): Item[] => {
    const finished = runs.filter((run) => run.finished);
    return [
      ...itemsOf(finished.map((run) => ({ scenario: run.scenario, moves: run.outcome.moves, sure: sureOf(run) }))),
      ...lessonItemsOf(folded, questions ?? [], site.root),
    ];
  }, [runs, folded, questions]);
  const session = schedule.sessions.find((each) => each.day === day);
  const chosen = session?.items.length
    ? session.items.flatMap((id) => items.find((item) => item.id === id) ?? [])
    : sessionOf(
        items,
        schedule.sessions.filter((each) => day !== undefined && each.day < day),
      );

  const draw = () => {
    if (!questions) return <p role="status">{words.fetching}</p>;
    if (!schedule.on || !day) return schedule.on && <p class="summary">{words.nothingDue}</p>;
    if (chosen.length === 0) return <p>{words.none}</p>;
    return (
      <Questions
        items={chosen}
        answers={session?.answers ?? new Map<string, Answer>()}
        done={session?.done ?? false}
        onAnswer={(item, said) => {
          setStarted(day);
          keepNote(
            journal,
            aboutSession(day),
            'items',
            chosen.map(({ id }) => id),
          );
          const answer = answerNote(day, item.id);
          keepNote(journal, answer.about, answer.name, said);
        }}
        onFinish={() => keepNote(journal, aboutSession(day), 'done', true)}
      />
    );
  };
  return (
    <div class="come-back">
      <Keeping journal={journal} keeping={shown.keeping} carry={`${site.root}record/#carry`} />
      <WithStories stories={stories} words={words}>
        {draw}
      </WithStories>
      <section class="part" aria-label={words.title}>
        {(schedule.on || stories.state === 'ready') && <ComeBackPlan site={site} shown={shown} here />}
        <p>
          <a href={`${site.root}record/`}>{record.title}</a>
        </p>
      </section>
    </div>
  );
}
