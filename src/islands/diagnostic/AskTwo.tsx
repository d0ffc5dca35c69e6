import type { Journal } from '../../progress/journal.ts';
import { askTwo as words } from '../../words/en/ask-two.ts';
import { KeptHere } from '../record/carry/KeptHere.tsx';
import { Field } from '../record/Field.tsx';
import { keepNote } from '../record/keep.ts';
import { WithJournal } from '../WithJournal.tsx';
import { useStore } from '../use-store.ts';
import { aboutAsk, askOf } from './ask.ts';
import { AskSheet } from './AskSheet.tsx';

/** Two questions for two people: written here, printed as a sheet for each. `page` is where the sheets stand alone. */
export function AskTwo({ page }: { page?: string | undefined }) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened journal={journal} page={page} />}</WithJournal>;
}

function Opened({ journal, page }: { journal: Journal; page: string | undefined }) {
  const { questions, people } = askOf(useStore(journal.$folded));
  const keep = (name: string) => (value: string) => keepNote(journal, aboutAsk, name, value);
  return (
    <div class="ask-two">
      <div class="card ask-form no-print">
        {([words.first, words.second] as const).map((label, index) => (
          <div key={label} class="box">
            <Field
              id={`ask.question-${index + 1}`}
              label={label}
              hint={words.hint}
              value={questions[index]!}
              onInput={keep(`question-${index + 1}`)}
            />
          </div>
        ))}
        {people.map(({ name, said }, index) => (
          <div key={index} class="box">
            <Field
              id={`ask.person-${index + 1}`}
              label={words.person(index + 1)}
              hint={words.personHint}
              line
              value={name}
              onInput={keep(`person-${index + 1}`)}
            />
            <Field
              id={`ask.said-${index + 1}`}
              label={words.said(name)}
              hint={words.saidHint}
              value={said}
              onInput={keep(`said-${index + 1}`)}
            />
          </div>
        ))}
        <p class="row wide">
          {page ? (
            <a class="button quiet" href={page}>
              {words.page}
            </a>
          ) : (
            <button type="button" class="button" onClick={() => print()}>
              {words.print}
            </button>
          )}
          <span class="soft">
            <KeptHere />
          </span>
        </p>
      </div>
      {!page && people.map(({ name }, index) => <AskSheet key={index} name={name} questions={questions} />)}
    </div>
  );
}
