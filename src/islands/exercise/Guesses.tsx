import { exercise as words, guessing, guessSummary } from '../../words/en/exercise.ts';
import { nameOf } from './answers.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import { readGuesses, type GuessResult } from './guesses.ts';
import type { Case, Field, Pair } from './types.ts';
import { useCheck } from './use-check.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  /** Two texts that hide the same thing. */
  cases: Case[];
  fields: Field[];
  pairs: Pair[];
  /** Read after the pairs. */
  after: string;
}

/** The same guesses about two texts, before seeing what the two have in common. */
export function Guesses({ id, cases, fields, pairs, after }: Props) {
  const state = useCheck(id);
  const result = state.answers && readGuesses(cases, fields, state.answers);
  return (
    <div ref={state.root} onChange={state.read}>
      <div class="exercise-cases">
        {cases.map((each) => (
          <fieldset key={each.id} class="card">
            <legend class="visually-hidden">{each.name}</legend>
            <p class="exercise-title">{each.title}</p>
            <ul>
              {each.text.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {fields.map((field) => (
              <Choice key={field.id} name={nameOf(id, each.id, field.id)} field={field} />
            ))}
          </fieldset>
        ))}
      </div>
      <Check
        state={state}
        label={guessing.check}
        summary={result && guessSummary(result.different, result.complete, fields.length)}
      >
        {result && <Yours cases={cases} result={result} />}
        <ol class="exercise-key" role="list">
          {pairs.map(({ same, first, second }) => (
            <li key={same}>
              <p class="exercise-name">{same}</p>
              <p>
                {cases[0]?.name}
                {words.colon}
                {first}
              </p>
              <p>
                {cases[1]?.name}
                {words.colon}
                {second}
              </p>
            </li>
          ))}
        </ol>
        <p>{after}</p>
      </Check>
    </div>
  );
}

function Yours({ cases, result }: { cases: Case[]; result: GuessResult }) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{guessing.yours}</th>
          {cases.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.rows.map(({ label, guesses }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {guesses.map((guess, at) => (
              <td key={at}>{guess ?? guessing.open}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
