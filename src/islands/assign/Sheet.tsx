import type { ListedLesson, ListedScenario } from '../../report/course-list.ts';
import type { Assignment } from '../../report/types.ts';
import { assign } from '../../words/en/assign.ts';
import { frame } from '../../words/en/frame.ts';
import { isOnlyHere } from '../record/carry/address.ts';
import { useQrCode } from '../record/carry/use-qr-code.ts';
import { Mark } from '../record/Mark.tsx';
import type { Told } from './told.ts';

const words = assign.sheet;

interface Props {
  assignment: Assignment;
  what: Told;
  address: string;
}

/** One page of paper for everybody in the group. */
export function Sheet({ assignment, what, address }: Props) {
  const { scenarios, lessons, minutes, due, group, line } = what;
  return (
    <article class={`assign-sheet only-print ${sizeFor(scenarios.length + lessons.length)}`}>
      <header>
        <Mark />
        <p class="sheet-course">{frame.name}</p>
        {group && (
          <p class="sheet-group">
            <bdi>{words.for(group)}</bdi>
          </p>
        )}
      </header>
      <div class="sheet-main">
        <div>
          <h1 class="sheet-kind">{words.heading(scenarios.length, lessons.length)}</h1>
          <Items scenarios={scenarios} lessons={lessons} />
          <p class="sheet-when">
            {scenarios.length + lessons.length > 1 && <span>{words.sum(minutes)}</span>}
            {due && <strong>{words.due(due)}</strong>}
          </p>
          {line && (
            <figure class="sheet-line">
              <figcaption>{words.writes}</figcaption>
              <blockquote dir="auto">{line}</blockquote>
            </figure>
          )}
        </div>
        <Way address={address} />
      </div>
      <Steps assignment={assignment} plays={scenarios.length > 0} />
    </article>
  );
}

function Items({ scenarios, lessons }: { scenarios: ListedScenario[]; lessons: ListedLesson[] }) {
  return (
    <ul class="sheet-items">
      {scenarios.map(({ id, title, decisions, minutes }) => (
        <li key={id}>
          <strong>{title}</strong>
          <span>
            {words.scenario(decisions)}, {words.minutes(minutes)}
          </span>
        </li>
      ))}
      {lessons.map(({ id, title, minutes }) => (
        <li key={id}>
          <strong>{title}</strong>
          <span>
            {words.lesson}, {words.minutes(minutes)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One title stands large; many stand close and in columns, so that the sheet stays one page. */
function sizeFor(items: number): string {
  if (items === 1) return 'one';
  if (items > 14) return 'many packed';
  return items > 6 ? 'many' : '';
}

/** How one gets there from paper. */
function Way({ address }: { address: string }) {
  const QrCode = useQrCode();
  const short = new URL(address);
  if (isOnlyHere(short)) return <p class="sheet-way">{assign.link.thisMachine}</p>;
  return (
    <div class="sheet-way">
      {QrCode && <QrCode text={address} label={assign.link.qr} />}
      <p>{words.camera}</p>
      <p>
        {words.without} <span class="address">{short.host + short.pathname}</span>
      </p>
    </div>
  );
}

function Steps({ assignment: { readings, naming, firstCounts }, plays }: { assignment: Assignment; plays: boolean }) {
  return (
    <div class="sheet-steps">
      <section>
        <h2>{words.steps}</h2>
        <ul>
          <li>{plays ? words.play : words.read}</li>
          {plays && <li>{words.readings[readings]}</li>}
          {plays && <li>{words.code(naming)}</li>}
          {plays && firstCounts && <li>{words.counts}</li>}
        </ul>
      </section>
      <section>
        <h2>{words.answersTitle}</h2>
        <p>{plays ? words.answers : words.readingAnswers}</p>
      </section>
    </div>
  );
}
