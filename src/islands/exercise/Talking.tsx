import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { talk as words } from '../../words/en/exercise-talk.ts';
import { exercise } from '../../words/en/exercise.ts';
import { draftOf, keepDraft } from './draft.ts';
import { Meters } from './Meters.tsx';
import { talkAfter, type Taken } from './talk.ts';
import type { End, Meter, Turn } from './types.ts';
import { namedIn } from './when.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  meters?: Meter[];
  turns: Turn[];
  ends: End[];
}

/**
 * A talk led turn by turn. The page as it comes is the whole talk, every answer a line that opens; awake it is one turn
 * at a time. What was opened before counts as said.
 */
export function Talking({ id, meters = [], turns, ends }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const stands = useRef<HTMLParagraphElement>(null);
  const [path, setPath] = useState<string[]>();
  const hasMoved = useRef(false);
  const go = (next: string[]) => {
    hasMoved.current = true;
    keepDraft(id, next);
    setPath(next);
  };
  useEffect(() => {
    const opened = openedIn(root.current);
    setPath(wayThrough(turns, opened.length ? opened : draftOf(id)));
  }, []);
  useLayoutEffect(() => {
    if (hasMoved.current) stands.current?.focus();
  }, [path]);

  if (!path) return <Whole root={root} id={id} turns={turns} ends={ends} />;
  const { taken, open, meters: values, comes } = talkAfter(turns, meters, ends, path);
  return (
    <div class="talk is-awake">
      <ol class="talk-turns" role="list">
        {taken.map((each, at) => (
          <Done key={each.option.id} taken={each} focus={at === taken.length - 1 ? stands : undefined} />
        ))}
        {open && (
          <li key={`open ${open.id} ${taken.length}`}>
            <Said turn={open} focus={taken.length === 0 ? stands : undefined} />
            <p class="exercise-label">{exercise.choose}</p>
            <div class="choices no-print">
              {open.options.map((option) => (
                <button key={option.id} type="button" class="choice" onClick={() => go([...path, option.id])}>
                  <span class="choice-text">{option.text}</span>
                </button>
              ))}
            </div>
          </li>
        )}
      </ol>
      {comes && <Come end={comes} />}
      <Meters meters={meters} values={values} turn={path.length} />
      {path.length > 0 && (
        <p class="exercise-again">
          <button type="button" class="button quiet" onClick={() => go(path.slice(0, -1))}>
            {words.back}
          </button>
          <button type="button" class="button quiet" onClick={() => go([])}>
            {words.again}
          </button>
        </p>
      )}
      {comes && <All turns={turns} ends={ends} />}
      <div class="only-print">
        <Whole id={`${id}-print`} turns={turns} />
      </div>
    </div>
  );
}

/** The answers that were opened before the island woke. */
function openedIn(root: HTMLElement | null): string[] {
  const opened = [...(root?.querySelectorAll<HTMLDetailsElement>('details[open][data-option]') ?? [])];
  return opened.map(({ dataset }) => dataset['option']!);
}

/** Answers in the order of the talk, as far as they are one way through it. */
function wayThrough(turns: readonly Turn[], answers: readonly string[]): string[] {
  const path: string[] = [];
  for (let { open } = talkAfter(turns, [], [], path); open; { open } = talkAfter(turns, [], [], path)) {
    const next = open.options.find(({ id }) => answers.includes(id));
    if (!next) break;
    path.push(next.id);
  }
  return path;
}

type Place = { current: HTMLParagraphElement | null };

function Said({ turn, focus }: { turn: Turn; focus?: Place | undefined }) {
  return (
    <p class="exercise-text" {...(focus && { ref: focus, tabIndex: -1 })}>
      {turn.who !== undefined && (
        <b>
          {turn.who}
          {exercise.colon}
        </b>
      )}
      {turn.said}
    </p>
  );
}

function Done({ taken: { turn, option }, focus }: { taken: Taken; focus: Place | undefined }) {
  return (
    <li class="is-done">
      <Said turn={turn} />
      <p class="talk-you" {...(focus && { ref: focus, tabIndex: -1 })}>
        <b>
          {words.you}
          {exercise.colon}
        </b>
        {option.text}
      </p>
      <p>{option.reply}</p>
    </li>
  );
}

function Come({ end }: { end: End }) {
  return (
    <div class="talk-end" role="status">
      <p class="kicker">{words.comes}</p>
      <p class="exercise-summary">{end.title}</p>
      <p>{end.text}</p>
    </div>
  );
}

interface WholeProps {
  root?: { current: HTMLDivElement | null };
  id: string;
  turns: readonly Turn[];
  ends?: readonly End[];
}

/** The whole talk: each turn with its answers, each answer with what comes of it. */
function Whole({ root, id, turns, ends }: WholeProps) {
  return (
    <div class="talk" ref={root}>
      <ol class="talk-turns" role="list">
        {turns.map((turn) => (
          <li key={turn.id}>
            <Said turn={turn} />
            {turn.options.map((option) => (
              <details key={option.id} name={`${id}.${turn.id}`} data-option={option.id} class="talk-option">
                <summary>{option.text}</summary>
                <p data-pagefind-ignore="all">{option.reply}</p>
              </details>
            ))}
          </li>
        ))}
      </ol>
      {ends && (
        <details class="talk-all" data-pagefind-ignore="all">
          <summary>{words.ends}</summary>
          <Ends turns={turns} ends={ends} />
        </details>
      )}
    </div>
  );
}

/** Every answer with its reply, and every end, once the talk is over. */
function All({ turns, ends }: { turns: readonly Turn[]; ends: readonly End[] }) {
  return (
    <details class="talk-all">
      <summary>{words.all}</summary>
      <ol class="exercise-key">
        {turns.map((turn) => (
          <li key={turn.id}>
            <Said turn={turn} />
            <ul>
              {turn.options.map((option) => (
                <li key={option.id}>
                  <b>{option.text}</b> {option.reply}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p class="exercise-name">{words.ends}</p>
      <Ends turns={turns} ends={ends} />
    </details>
  );
}

function Ends({ turns, ends }: { turns: readonly Turn[]; ends: readonly End[] }) {
  const options = turns.flatMap(({ options }) => options);
  const text = (id: string) => `‘${options.find((option) => option.id === id)?.text ?? id}’`;
  const condition = (end: End) => {
    const { after, unless } = namedIn(end, text, exercise.or);
    return words.endsIf(after, unless) || words.otherwise;
  };
  return (
    <ul>
      {ends.map((end) => (
        <li key={end.title}>
          <span class="soft">
            {condition(end)}
            {exercise.colon}
          </span>
          <b>{end.title}</b> {end.text}
        </li>
      ))}
    </ul>
  );
}
