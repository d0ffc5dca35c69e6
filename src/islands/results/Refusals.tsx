import { useRef, useState } from 'preact/hooks';
import type { Refusal, TwoNames as Twice } from '../../report/intake.ts';
import { results as words } from '../../words/en/results.ts';
import { fieldId } from './places.ts';

/** How many are drawn at first. */
const step = 20;

interface Props {
  refused: readonly Refusal[];
  /** The file that a code stood in, by the key of its refusal. */
  files: ReadonlyMap<string, string>;
  /** Lines have names in them. */
  names: boolean;
  onAccept: (refusal: Refusal) => void;
}

/** What was found and not accepted: where it stood, why, and what may have been meant. */
export function Refusals({ refused, files, names, onAccept }: Props) {
  const [shown, setShown] = useState(step);
  const title = useRef<HTMLHeadingElement>(null);
  const accept = (refusal: Refusal) => {
    // The button goes with its line, and must not take the focus along.
    (refused.length > 1 ? title.current : document.getElementById(fieldId))?.focus();
    onAccept(refusal);
  };
  if (refused.length === 0) return null;
  return (
    <section class="refusals" aria-labelledby="refusals-title">
      <h2 id="refusals-title" ref={title} tabIndex={-1}>
        {words.refusals.title(refused.length)}
      </h2>
      <ul class="refusal-list" role="list">
        {refused.slice(0, shown).map((refusal) => (
          <li key={refusal.key}>
            <Refused
              refusal={refusal}
              place={files.get(refusal.key) || refusal.group}
              names={names}
              onAccept={accept}
            />
          </li>
        ))}
      </ul>
      {refused.length > shown && (
        <button type="button" class="button quiet no-print" onClick={() => setShown(shown + 5 * step)}>
          {words.refusals.more(refused.length - shown)}
        </button>
      )}
    </section>
  );
}

interface RefusedProps {
  refusal: Refusal;
  /** File or group, where there is one. */
  place: string;
  names: boolean;
  onAccept: Props['onAccept'];
}

function Refused({ refusal, place, names, onAccept }: RefusedProps) {
  const { line, text, whole, reason, near, label } = refusal;
  return (
    <>
      <p class="soft">{place ? words.refusals.lineIn(place, line) : words.refusals.line(line)}</p>
      <p class="refusal-read">{names && whole ? whole : text}</p>
      <p>{near ? words.refusals.nearly : (words.refusals.reasons[reason] ?? words.refusals.unknown)}</p>
      {near && (
        <p class="refusal-near">
          <span>
            {words.refusals.near(names ? label : '')} <code>{near}</code>
          </span>
          <button
            type="button"
            class="button quiet no-print"
            aria-label={words.refusals.acceptOf(near)}
            onClick={() => onAccept(refusal)}
          >
            {words.refusals.accept}
          </button>
        </p>
      )}
    </>
  );
}

/** The same person under several names. */
export function TwoNames({ people, names }: { people: readonly Twice[]; names: boolean }) {
  if (people.length === 0) return null;
  return (
    <section class="two-names notice" aria-labelledby="two-names-title">
      <h2 id="two-names-title" class="small-title">
        {words.twoNames.title}
      </h2>
      {names ? (
        people.slice(0, step).map((each) => <p key={each.person}>{words.twoNames.line(each.names)}</p>)
      ) : (
        <p>{words.twoNames.hidden(people.length)}</p>
      )}
    </section>
  );
}
