import { useRef, useState } from 'preact/hooks';
import { write as words } from '../../words/en/exercise-write.ts';
import { nameOf } from './answers.ts';
import { useKeptTexts } from './use-kept-texts.ts';
import { countWords, flagsIn } from './writing.ts';
import type { Flag, WriteModel, WritePart } from './types.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  /** What the texts are kept about: `lesson/<module>/<lesson>`. */
  about: string;
  parts: WritePart[];
  checks: string[];
  flags?: Flag[];
  models: WriteModel[];
}

/** Writing that is kept with every letter, a list to read it again with, and models afterwards. */
export function Writing({ id, about, parts, checks, flags = [], models }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const { keep, keeping } = useKeptTexts(root, id, about, parts, setTexts);
  return (
    <div ref={root} onInput={keep}>
      {parts.map((part) => (
        <Part key={part.id} id={nameOf(id, part.id)} part={part} text={texts.get(part.id)} flags={flags} />
      ))}
      <p class="exercise-kept soft" role="status">
        {keeping && <span key={keeping}>{keeping}</span>}
      </p>
      <Checks id={id} checks={checks} />
      <details class="exercise-check" data-pagefind-ignore="all">
        <summary>{words.models(models.length)}</summary>
        <div class="exercise-models">
          {models.map((model) => (
            <Model key={model.title} {...model} />
          ))}
        </div>
      </details>
    </div>
  );
}

interface PartProps {
  id: string;
  part: WritePart;
  /** Absent until the island is awake. */
  text: string | undefined;
  flags: readonly Flag[];
}

/** The field stays the page's own, so that what is typed before the island wakes stands. */
function Part({ id, part: { label, hint, rows = 4, most }, text = '', flags }: PartProps) {
  const count = countWords(text);
  const told = [hint !== undefined && `${id}.hint`, most !== undefined && `${id}.count`].filter(Boolean).join(' ');
  return (
    <div class="exercise-write">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="soft" id={`${id}.hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name={id}
        rows={rows}
        maxLength={5000}
        autocomplete="off"
        aria-describedby={told || undefined}
      />
      {most !== undefined && (
        <p class={count > most ? 'exercise-count is-over' : 'exercise-count'} id={`${id}.count`}>
          <span key={count}>{words.count(count, most)}</span>
        </p>
      )}
      {flags.length > 0 && <Found flags={flagsIn(flags, text)} />}
    </div>
  );
}

/** Words that were found in the text, and what to think of. They are told, not judged. */
function Found({ flags }: { flags: readonly Flag[] }) {
  return (
    <div class="exercise-says" role="status">
      {flags.map(({ words: found, say }) => (
        <p key={`${say} ${found.join(' ')}`} class="exercise-said">
          {words.found(found)}
          {say}
        </p>
      ))}
    </div>
  );
}

function Checks({ id, checks }: { id: string; checks: readonly string[] }) {
  return (
    <fieldset class="exercise-checks">
      <legend>{words.checks}</legend>
      <p class="exercise-label">{words.checksHint}</p>
      {checks.map((check, at) => (
        <label key={check}>
          <input type="checkbox" name={nameOf(id, `check-${at + 1}`)} />
          <span>{check}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Model({ title, text, note }: WriteModel) {
  return (
    <section>
      <p class="exercise-name">{title}</p>
      <blockquote>
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      {note !== undefined && <p class="soft">{note}</p>}
    </section>
  );
}
