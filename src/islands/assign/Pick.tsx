import { useState } from 'preact/hooks';
import type { CourseList, ListedLesson, ListedScenario } from '../../report/course-list.ts';
import { assign } from '../../words/en/assign.ts';
import type { Told } from './told.ts';
import type { Drafting } from './use-draft.ts';

const words = assign.pick;

interface Props {
  course: CourseList;
  drafting: Drafting;
  what: Told;
}

/** Scenarios and lessons to tick. */
export function Pick({ course, drafting, what }: Props) {
  const { scenarios, lessons } = drafting.draft.assignment;
  return (
    <section class="assign-part" aria-labelledby="assign.pick">
      <h2 id="assign.pick">{words.title}</h2>
      <fieldset class="picks">
        <legend>{words.scenarios}</legend>
        <Scenarios all={course.scenarios} picked={scenarios} onPick={drafting.pickScenario} />
      </fieldset>
      <fieldset class="picks">
        <legend>{words.lessons}</legend>
        {modulesOf(course.lessons).map(([title, all]) => (
          <Module key={title} title={title} lessons={all} picked={lessons} onPick={drafting.pickLesson} />
        ))}
      </fieldset>
      <p class="row sum">
        <strong role="status">{words.sum(what.scenarios.length, what.lessons.length, what.minutes)}</strong>
        <Clear drafting={drafting} />
      </p>
    </section>
  );
}

/** Takes everything out. The same button puts it back, as long as nothing else is picked. */
function Clear({ drafting: { draft, change } }: { drafting: Drafting }) {
  const { scenarios, lessons } = draft.assignment;
  const [taken, setTaken] = useState<{ scenarios: string[]; lessons: string[] }>();
  const isNothing = scenarios.length + lessons.length === 0;
  if (isNothing && !taken) return null;
  const clear = () => {
    setTaken({ scenarios, lessons });
    change({ scenarios: [], lessons: [] });
  };
  return (
    <button type="button" class="button plain" onClick={isNothing ? () => change(taken!) : clear}>
      {isNothing ? words.undo : words.none}
    </button>
  );
}

interface ScenariosProps {
  all: ListedScenario[];
  picked: readonly string[];
  onPick: (id: string, picked: boolean) => void;
}

/** From so many on the others are folded away where the page opens with something picked: the link is near then. */
const foldedFrom = 3;

function Scenarios({ all, picked, onPick }: ScenariosProps) {
  const [first] = useState(() => all.filter(({ id }) => picked.includes(id)));
  const others = all.filter((each) => !first.includes(each));
  const draw = (each: ListedScenario) => (
    <Scenario
      key={each.id}
      scenario={each}
      picked={picked.includes(each.id)}
      onPick={(isPicked) => onPick(each.id, isPicked)}
    />
  );
  if (first.length === 0 || others.length < foldedFrom) return <>{all.map(draw)}</>;
  return (
    <>
      {first.map(draw)}
      <details class="module">
        <summary class="module-title">{words.others(others.length)}</summary>
        {others.map(draw)}
      </details>
    </>
  );
}

interface Picked<T> {
  picked: T;
  onPick: (picked: boolean) => void;
}

function Scenario({ scenario, picked, onPick }: { scenario: ListedScenario } & Picked<boolean>) {
  const { title, premise, family, level, minutes, decisions } = scenario;
  return (
    <label class="pick story-pick">
      <input type="checkbox" checked={picked} onChange={(event) => onPick(event.currentTarget.checked)} />
      <span class="pick-title">{title}</span>
      <span class="soft">
        {words.families[family]}, {words.levels[level]}. {words.size(decisions, minutes)}
      </span>
      <span class="pick-premise">{firstSentence(premise)}</span>
    </label>
  );
}

interface ModuleProps {
  title: string;
  lessons: ListedLesson[];
  picked: readonly string[];
  onPick: (id: string, picked: boolean) => void;
}

/** The lessons of a module, folded away where none is picked when the page opens. */
function Module({ title, lessons, picked, onPick }: ModuleProps) {
  const count = lessons.filter(({ id }) => picked.includes(id)).length;
  const [opensUnfolded] = useState(count > 0);
  return (
    <details class="module" open={opensUnfolded}>
      <summary>
        <span class="module-title">{title}</span> <span class="soft">{words.lessonsPicked(count, lessons.length)}</span>
      </summary>
      {lessons.map((lesson) => (
        <label class="pick" key={lesson.id}>
          <input
            type="checkbox"
            checked={picked.includes(lesson.id)}
            onChange={(event) => onPick(lesson.id, event.currentTarget.checked)}
          />
          <span>{lesson.title}</span>
          <span class="soft">{words.minutes(lesson.minutes)}</span>
        </label>
      ))}
    </details>
  );
}

function modulesOf(lessons: readonly ListedLesson[]): [string, ListedLesson[]][] {
  const titles = new Set(lessons.map(({ module }) => module));
  return [...titles].map((title) => [title, lessons.filter(({ module }) => module === title)]);
}

function firstSentence(text: string): string {
  return /^.+?[.?](?=\s|$)/.exec(text)?.[0] ?? text;
}
