import { pointer as words, pointerSummary } from '../../words/en/exercise-pointer.ts';
import { nameOf } from './answers.ts';
import { Check } from './Check.tsx';
import { readPointers } from './pointer.ts';
import type { Pointed } from './types.ts';
import { useCheck } from './use-check.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  /** Words at the two ends. */
  low: string;
  high: string;
  items: Pointed[];
}

const places = [1, 2, 3, 4, 5];

/** A pointer set item by item through a series, then drawn beside the authors' own. */
export function Pointers({ id, low, high, items }: Props) {
  const state = useCheck(id);
  const result = state.answers && readPointers(items, state.answers);
  return (
    <div ref={state.root} onChange={state.read}>
      <ol class="exercise-items" role="list">
        {items.map((item) => (
          <li key={item.id} id={nameOf(id, item.id)}>
            <p class="exercise-name">{item.when}</p>
            <p class="exercise-text">{item.text}</p>
            <fieldset class="exercise-pointer">
              <legend class="visually-hidden">{words.legend(item.when, low, high)}</legend>
              <div class="stops">
                {places.map((place) => (
                  <label key={place}>
                    <input
                      type="radio"
                      name={nameOf(id, item.id)}
                      value={place}
                      aria-label={words.stop(place, low, high)}
                    />
                    <span />
                  </label>
                ))}
              </div>
              <p class="exercise-ends" aria-hidden="true">
                <span>{low}</span>
                <span>{high}</span>
              </p>
            </fieldset>
          </li>
        ))}
      </ol>
      <Check
        state={state}
        label={words.check}
        summary={result && pointerSummary({ ...result, of: items.length, high })}
        again={items.find((_, at) => result?.yours[at] === undefined)?.id}
      >
        <Lines low={low} high={high} items={items} yours={result?.yours ?? []} />
        <ol class="exercise-key" role="list">
          {items.map((item, at) => (
            <Entry key={item.id} item={item} yours={result?.yours[at]} name={(place) => words.stop(place, low, high)} />
          ))}
        </ol>
      </Check>
    </div>
  );
}

interface EntryProps {
  item: Pointed;
  yours: number | undefined;
  name: (place: number) => string;
}

function Entry({ item, yours, name }: EntryProps) {
  return (
    <li class={yours !== undefined && Math.abs(yours - item.key) > 1 ? 'is-other' : undefined}>
      <p class="exercise-name">{item.when}</p>
      <p>
        {words.authors}: <b>{name(item.key)}.</b>{' '}
        {yours !== undefined && (
          <em>
            {words.you}: {name(yours)}.
          </em>
        )}
      </p>
      <p>
        <span class="soft">{words.knew}</span>
        {item.knew}
      </p>
      <p>
        <span class="soft">{words.later}</span>
        {item.later}
      </p>
    </li>
  );
}

const step = 30;
const rise = 22;

interface LinesProps {
  low: string;
  high: string;
  items: readonly Pointed[];
  yours: readonly (number | undefined)[];
}

/** Both lines in one drawing. The list under it tells the same. */
function Lines({ low, high, items, yours }: LinesProps) {
  const x = (at: number) => 15 + at * step;
  const y = (place: number) => 14 + (5 - place) * rise;
  const key = items.map((item, at) => ({ x: x(at), y: y(item.key) }));
  const own = yours.flatMap((place, at) => (place === undefined ? [] : [{ x: x(at), y: y(place) }]));
  const path = (points: readonly { x: number; y: number }[]) => points.map(({ x, y }) => `${x},${y}`).join(' ');
  const width = items.length * step;
  return (
    <figure class="pointer-lines">
      <figcaption>
        <span>{high}</span>
        <Legend isSet={own.length > 0} />
      </figcaption>
      <svg viewBox={`0 0 ${width} 116`} role="img" aria-label={words.line(low, high)}>
        {places.map((place) => (
          <path key={place} class="stave" d={`M0 ${y(place)}H${width}`} />
        ))}
        <polyline class="key" points={path(key)} />
        {key.map(({ x, y }) => (
          <rect key={x} class="key" x={x - 6} y={y - 6} width="12" height="12" />
        ))}
        <polyline class="own" points={path(own)} />
        {own.map(({ x, y }) => (
          <circle key={x} class="own" cx={x} cy={y} r="4" />
        ))}
      </svg>
      <p class="exercise-ends">
        <span>{low}</span>
      </p>
    </figure>
  );
}

function Legend({ isSet }: { isSet: boolean }) {
  return (
    <span class="legend">
      {isSet && (
        <span>
          <i class="own" />
          {words.you}
        </span>
      )}
      <span>
        <i class="key" />
        {words.authors}
      </span>
    </span>
  );
}
