import {
  about,
  bandOf,
  finishedOccasions,
  formResult,
  itemsOfPart,
  occasionsOf,
  openOccasion,
  pairsResult,
  parts,
  type Occasion,
} from '../../progress/diagnostic.ts';
import { valueOf, type Folded } from '../../progress/fold.ts';
import type { Journal } from '../../progress/journal.ts';
import { askTwo } from '../../words/en/ask-two.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { bands } from '../../words/en/instrument-limits.ts';
import { dateOf } from '../record/dates.ts';
import { keepNote } from '../record/keep.ts';
import { Lazy } from '../record/Lazy.tsx';
import { writtenText } from './as-text.ts';
import { askOf } from './ask.ts';
import { FormScore } from './FormScore.tsx';
import { PairsMarks } from './PairsMarks.tsx';
import { Limits, Result } from './Result.tsx';

interface Props {
  journal: Journal;
  folded: Folded;
  root: string;
}

/** The diagnostic in my record: the newest result of each part, and the way to all of it. */
export function InRecord({ journal, folded, root }: Props) {
  const occasions = occasionsOf(folded);
  return (
    <div class="diagnostic-in-record">
      {parts.map((part) => {
        const finished = finishedOccasions(occasions, part);
        const open = openOccasion(occasions, part);
        const newest = finished.at(-1);
        if (!newest && !open) return null;
        return (
          <section key={part} class="stack" aria-labelledby={`record.${part}`}>
            <h3 id={`record.${part}`}>
              {words.parts[part].name}
              {part !== 'pairs' && ` ${words.formName[part]}`}
            </h3>
            {newest && <Short occasion={newest} />}
            {open && <p>{words.answeredSoFar(open.answers.size, itemsOfPart(part).length)}</p>}
            {finished
              .slice(0, -1)
              .reverse()
              .map((occasion) => (
                <Lazy key={occasion.id} class="earlier" summary={words.results(dateOf(occasion.last))}>
                  {() => <Result occasion={occasion} journal={journal} level={4} />}
                </Lazy>
              ))}
          </section>
        );
      })}
      <Written folded={folded} />
      <ul class="plain-list no-print">
        <li>
          <a href={`${root}diagnostic/`}>{words.toPage}</a>
        </li>
        {occasions.some(({ done }) => done) && (
          <li>
            <a href={`${root}diagnostic/compare/`}>{words.compare}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** A result without its items, and never without its limits. */
function Short({ occasion }: { occasion: Occasion }) {
  const date = <p class="soft">{words.results(dateOf(occasion.last))}</p>;
  if (occasion.part === 'pairs') {
    const { leadership } = pairsResult(occasion);
    return (
      <>
        {date}
        <p>
          {bands[bandOf(leadership)]} {words.pairsResult.count(leadership)}
        </p>
        <PairsMarks leadership={leadership} />
        <Limits />
      </>
    );
  }
  const result = formResult(occasion);
  return (
    <>
      {date}
      <p>
        {words.formResult.count(result.same, result.of, result.answered)}{' '}
        {result.rated > 0 && words.formResult.confident(result.confident.of, result.confident.same)}{' '}
        {words.formResult.chance} {words.formResult.design}
      </p>
      <FormScore result={result} size="line" />
    </>
  );
}

/** What was written on the page of before and after, and what two people said. */
function Written({ folded }: { folded: Folded }) {
  const ask = askOf(folded);
  return (
    <>
      {writtenText(folded).map(([title, ...lines]) => (
        <section key={title} class="stack">
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line} class="measure">
              {line}
            </p>
          ))}
        </section>
      ))}
      {ask.isBegun && (
        <section class="stack">
          <h3>{askTwo.title}</h3>
          <ul class="measure">
            {ask.questions.map((question, index) => (
              <li key={index}>{question}</li>
            ))}
          </ul>
          {ask.people.map(({ name, said }, index) =>
            said.trim() ? (
              <p key={index} class="measure">
                <b>{name.trim() || askTwo.person(index + 1)}</b>: {said}
              </p>
            ) : null,
          )}
        </section>
      )}
    </>
  );
}

/** Whether there is anything of it in the record. */
export function isInRecord(folded: Folded): boolean {
  return occasionsOf(folded).length > 0 || writtenText(folded).length > 0 || askOf(folded).isBegun;
}

/** Offered once, after the first finished run; gone with the first answer, or with a no. */
export function Offer({ journal, folded, root }: Props) {
  if (isInRecord(folded) || valueOf(folded, about, 'offer') === 'left') return null;
  return (
    <aside class="notice offer no-print">
      <p>{words.offer.text}</p>
      <p class="row">
        <a class="button quiet" href={`${root}diagnostic/`}>
          {words.offer.go}
        </a>
        <button type="button" class="button plain" onClick={() => keepNote(journal, about, 'offer', 'left')}>
          {words.offer.later}
        </button>
      </p>
    </aside>
  );
}
