import { useRef, useState } from 'preact/hooks';
import {
  finishedOccasions,
  occasionsOf,
  openOccasion,
  optionsOf,
  pairs,
  reasonOf,
  sureLevels,
  sureOf,
  type Part,
} from '../../progress/diagnostic.ts';
import type { Journal } from '../../progress/journal.ts';
import type { Call } from '../../scenario/types.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { pairWords } from '../../words/en/instruments.ts';
import { Field } from '../record/Field.tsx';
import { Segments } from '../Segments.tsx';
import { useStore } from '../use-store.ts';
import { Asking, type Asked } from './Asking.tsx';
import { ResultLater } from './ResultLater.tsx';

interface Props {
  part: Part;
  journal: Journal;
  /** Level of the headings in it. */
  level: 2 | 3 | 4;
  /** Begins a new occasion although there is a finished one. */
  anew?: boolean;
  /** Whether it was opened by a button: its first question then gets the focus. */
  focus?: boolean;
}

/** One part of the diagnostic: its questions, and its result as soon as it is finished. */
export function Form({ part, journal, level, anew = false, focus = false }: Props) {
  const occasions = occasionsOf(useStore(journal.$folded));
  const [own, setOwn] = useState<string | undefined>(() => openOccasion(occasions, part)?.id);
  const finished = finishedOccasions(occasions, part);
  // Which were finished when this was opened: what is begun anew is not mistaken for one of them.
  const before = useRef(finished.length);
  const occasion =
    occasions.find(({ id }) => id === own) ??
    openOccasion(occasions, part) ??
    (anew && finished.length === before.current ? undefined : finished.at(-1));
  if (occasion?.done) return <ResultLater occasion={occasion} journal={journal} level={level} />;
  const draw = part === 'pairs' ? Pair : Vignette;
  return (
    <Asking
      part={part}
      journal={journal}
      occasion={occasion}
      onOccasion={setOwn}
      level={level}
      focus={focus}
      draw={draw}
    />
  );
}

/** Two options; the tap keeps and goes on. */
function Pair({ item, occasion, keep, goOn }: Asked) {
  const drawn = performance.now();
  const texts = pairWords[item]!;
  const options = optionsOf(pairs.find(({ id }) => id === item)!);
  const chosen = occasion?.answers.get(item);
  const choose = (option: Call) => {
    // The second tap of a double one would fall on the next pair.
    if (performance.now() - drawn < 250) return;
    keep(option);
    goOn();
  };
  return (
    <div class="choices pair" role="group" aria-labelledby="pairs.question">
      {options.map((option) => (
        <button
          key={option}
          type="button"
          class={`choice ${chosen === option ? 'is-said' : ''}`}
          aria-pressed={chosen === option}
          onClick={() => choose(option)}
        >
          {texts[option]}
        </button>
      ))}
    </div>
  );
}

/** Three options, a line of reason, and how sure one is. */
function Vignette({ item, occasion, keep }: Asked) {
  const chosen = occasion?.answers.get(item);
  return (
    <>
      <fieldset class="calls">
        <legend>{words.question}</legend>
        <div>
          {(['leadership', 'management', 'both'] as const).map((call) => (
            <button
              key={call}
              type="button"
              class={`button quiet call ${chosen === call ? 'is-said' : ''}`}
              aria-pressed={chosen === call}
              onClick={() => keep(call)}
            >
              {words.calls[call]}
            </button>
          ))}
        </div>
      </fieldset>
      {chosen && (
        <>
          <fieldset>
            <legend>
              {words.sure} <span class="soft">{words.sureHint}</span>
            </legend>
            <div class="segmented">
              <Segments
                name={sureOf(item)}
                options={sureLevels}
                labelOf={String}
                value={occasion?.sure.get(item)}
                onChange={(level) => keep(level, sureOf(item))}
              />
            </div>
          </fieldset>
          <div class="box">
            <Field
              id={reasonOf(item)}
              label={words.reason}
              line
              value={occasion?.reasons.get(item) ?? ''}
              onInput={(text) => keep(text, reasonOf(item))}
            />
          </div>
        </>
      )}
    </>
  );
}
