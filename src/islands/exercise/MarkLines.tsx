import { exercise as words, linesSummary, marking } from '../../words/en/exercise.ts';
import { nameOf } from './answers.ts';
import { Check } from './Check.tsx';
import { readLines, type Standing } from './lines.ts';
import type { Line } from './types.ts';
import { useCheck } from './use-check.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  /** The group's name for those who hear it. */
  legend: string;
  lines: Line[];
  /** The reason for every line outside the key that has none of its own. */
  otherwise: string;
}

/** A text of which some lines are to be marked, then compared with the key. */
export function MarkLines({ id, legend, lines, otherwise }: Props) {
  const state = useCheck(id);
  const result = state.answers && readLines(lines, state.answers);
  const standing = (line: Line): Standing => result?.standings.get(line.id) ?? (line.isKey ? 'missed' : 'plain');
  const told = lines.filter((line) => standing(line) !== 'plain');
  return (
    <div ref={state.root} onChange={state.read}>
      <fieldset>
        <legend class="visually-hidden">{legend}</legend>
        <ol class="exercise-lines" role="list">
          {lines.map((line) => (
            <li key={line.id} id={nameOf(id, line.id)}>
              <label>
                <input type="checkbox" name={nameOf(id, line.id)} />
                <span>
                  <Said line={line} />
                </span>
                {result && <Tag key={standing(line)} standing={standing(line)} />}
              </label>
            </li>
          ))}
        </ol>
      </fieldset>
      <Check
        state={state}
        label={words.check}
        summary={result && linesSummary(result.found, result.missed, result.extra)}
      >
        <ol class="exercise-key" role="list">
          {told.map((line) => (
            <li key={line.id} class={result && standing(line) !== 'found' ? 'is-other' : undefined}>
              <p class="exercise-text">
                <Said line={line} />
              </p>
              <p>
                {result && <em>{marking[standing(line) as keyof typeof marking.tags]} </em>}
                {line.why ?? otherwise}
              </p>
            </li>
          ))}
        </ol>
      </Check>
    </div>
  );
}

function Said({ line }: { line: Line }) {
  return (
    <>
      {line.who !== undefined && (
        <b>
          {line.who}
          {words.colon}
        </b>
      )}
      {line.text}
    </>
  );
}

function Tag({ standing }: { standing: Standing }) {
  if (standing === 'plain') return null;
  return <em class={`exercise-tag ${standing}`}>{marking.tags[standing]}</em>;
}
