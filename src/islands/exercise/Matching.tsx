import { match as words, nearSummary } from '../../words/en/exercise-match.ts';
import { Board, optionOf, type More } from './Board.tsx';
import type { ItemResult } from './board.ts';
import { Word } from './Choice.tsx';
import { barsOf, countNear, isNear, type Bar } from './match.ts';
import type { Bars, Field, Item } from './types.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  fields: Field[];
  items: Item[];
  /** Whether the key is told as a table, too. */
  table?: boolean;
  bars?: Bars;
}

/** A board whose key tells more: what was hidden, what comes of each option, the whole side by side. */
export function Matching({ id, fields, items, table = false, bars }: Props) {
  const only = fields.length === 1 ? fields[0] : undefined;
  const more: More = {
    sum: (result) => nearSummary(countNear(result, fields)),
    yours: (reading, field) =>
      isNear(reading, field) ? words.oneOff(optionOf(field, reading.chosen)!.label) : undefined,
    before: ({ reveal }) => reveal !== undefined && <p class="exercise-reveal">{reveal}</p>,
    after: (item, result) => only && item.then && <Then item={item} field={only} result={result} />,
    head: (_, answers) => bars && answers && <Counted bars={barsOf(bars, items, fields, answers)} label={bars.label} />,
    foot: (result) => table && <Side items={items} fields={fields} results={result?.items ?? []} />,
  };
  return <Board id={id} fields={fields} items={items} more={more} />;
}

/** What comes of the option that was chosen, and of the others when they are opened. */
function Then({ item, field, result }: { item: Item; field: Field; result: ItemResult | undefined }) {
  const chosen = result?.readings[0]?.chosen;
  const told = field.options.filter(({ id }) => item.then?.[id] !== undefined);
  const first = told.filter(({ id }) => id === chosen);
  const rest = told.filter(({ id }) => id !== chosen);
  const line = (option: (typeof told)[number]) => (
    <li key={option.id}>
      <b>
        <Word option={option} />.
      </b>{' '}
      {item.then?.[option.id]}
    </li>
  );
  if (first.length === 0)
    return (
      <ul class="exercise-then" role="list">
        {told.map(line)}
      </ul>
    );
  return (
    <>
      <ul class="exercise-then" role="list">
        {first.map(line)}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          <ul class="exercise-then" role="list">
            {rest.map(line)}
          </ul>
        </details>
      )}
    </>
  );
}

/** How often one thing was chosen, in bars, with the key's own beside them. */
function Counted({ bars, label }: { bars: Bar[]; label: string }) {
  const widest = Math.max(1, ...bars.flatMap(({ yours, key }) => [yours.of, key.of]));
  return (
    <table class="table exercise-bars">
      <caption>{label}</caption>
      <tbody>
        {bars.map(({ label, yours, key }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <Counts name={words.bars} kind="yours" {...yours} widest={widest} />
              <Counts name={words.barsKey} kind="key" {...key} widest={widest} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountsProps {
  name: string;
  kind: string;
  chosen: number;
  of: number;
  widest: number;
}

function Counts({ name, kind, chosen, of, widest }: CountsProps) {
  return (
    <p class={`exercise-bar ${kind}`}>
      <span>{name}</span>
      <svg viewBox={`0 0 ${widest} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="of" width={of} height="1" />
        <rect class="chosen" width={chosen} height="1" />
      </svg>
      <span>{of === 0 ? words.none : words.count(chosen, of)}</span>
    </p>
  );
}

/** The key as a table, items by fields. */
function Side({ items, fields, results }: { items: Item[]; fields: Field[]; results: readonly ItemResult[] }) {
  return (
    <div class="exercise-scroll" tabIndex={0} role="region" aria-label={words.scroll}>
      <table class="table">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <td />
            {fields.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.name ?? item.text}</th>
              {fields.map((field) => (
                <td key={field.id}>
                  {optionOf(field, item.key[field.id])?.label}
                  <Own field={field} result={results.find(({ item: of }) => of === item.id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the learner chose, where it is not what the key says. */
function Own({ field, result }: { field: Field; result: ItemResult | undefined }) {
  const reading = result?.readings.find((each) => each.field === field.id);
  if (!reading || reading.isSame || reading.chosen === undefined) return null;
  return <span class="soft">{words.yours(optionOf(field, reading.chosen)?.label ?? '')}</span>;
}
