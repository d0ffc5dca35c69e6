import { Fragment, type ComponentChildren } from 'preact';
import { boardSummary, exercise as words } from '../../words/en/exercise.ts';
import { nameOf } from './answers.ts';
import { isWorked, readBoard, type BoardResult, type ItemResult, type Reading } from './board.ts';
import { Check } from './Check.tsx';
import { Choice, Radios, Word } from './Choice.tsx';
import type { Answers, Field, Item } from './types.ts';
import { useCheck } from './use-check.ts';

/** What another exercise adds to the key of a board. */
export interface More {
  /** Told with the summary. */
  sum?: (result: BoardResult) => string;
  /** How a reading that differs is told, if not as it is everywhere. */
  yours?: (reading: Reading, field: Field) => string | undefined;
  /** In an entry of the key, before and after the reasons. */
  before?: (item: Item) => ComponentChildren;
  after?: (item: Item, result?: ItemResult) => ComponentChildren;
  /** Over the key and under it. */
  head?: (result?: BoardResult, answers?: Answers) => ComponentChildren;
  foot?: (result?: BoardResult) => ComponentChildren;
}

interface Props {
  /** Unique on the page. */
  id: string;
  fields: Field[];
  items: Item[];
  /** Words of the line that opens the key. */
  check?: string;
  more?: More;
}

/** Items to be read in one field or several: sort, place, switches and the layers of a timeline. */
export function Board({ id, fields, items, check = words.check, more = {} }: Props) {
  const state = useCheck(id);
  const result = state.answers && readBoard(items, fields, state.answers);
  const asked = items.filter((item) => !isWorked(item, fields));
  return (
    <div class="exercise-board" ref={state.root} onChange={state.read}>
      <ol class="exercise-items" role="list">
        {items.map((item, at) => (
          <li key={item.id} id={nameOf(id, item.id)}>
            {item.name !== undefined && (
              <p class="exercise-name">
                {at + 1}. {item.name}
              </p>
            )}
            {item.moment !== undefined && <p class="exercise-moment">{item.moment}</p>}
            <Act id={id} item={item} at={at} fields={fields} />
          </li>
        ))}
      </ol>
      {asked.length > 0 && (
        <Check
          state={state}
          label={check}
          summary={result && <Summary id={id} items={items} fields={fields} result={result} sum={more.sum?.(result)} />}
          again={result?.again[0]}
        >
          {more.head?.(result, state.answers)}
          <ol class="exercise-key" role="list">
            {asked.map((item, at) => (
              <Entry
                key={item.id}
                item={item}
                fields={fields}
                result={result?.items[at]}
                at={items.indexOf(item)}
                more={more}
              />
            ))}
          </ol>
          {more.foot?.(result)}
        </Check>
      )}
    </div>
  );
}

interface ActProps {
  id: string;
  item: Item;
  at: number;
  fields: Field[];
}

function Act({ id, item, at, fields }: ActProps) {
  const text = item.name === undefined ? `${at + 1}. ${item.text}` : item.text;
  if (isWorked(item, fields))
    return (
      <>
        <p class="exercise-text">{text}</p>
        <Reasons item={item} fields={fields} />
      </>
    );
  const [only] = fields;
  return (
    <fieldset>
      <legend class="exercise-text">{text}</legend>
      {fields.length === 1 && only?.control === 'radio' ? (
        <Radios name={nameOf(id, item.id, only.id)} options={only.options} />
      ) : (
        fields.map((field) =>
          item.given?.includes(field.id) ? (
            <Given key={field.id} item={item} field={field} />
          ) : (
            <Choice key={field.id} name={nameOf(id, item.id, field.id)} field={field} />
          ),
        )
      )}
    </fieldset>
  );
}

function Given({ item, field }: { item: Item; field: Field }) {
  const option = optionOf(field, item.key[field.id]);
  return (
    <p class="exercise-field">
      <span class="soft">{words.named(field.label)}</span>
      <b>{option && <Word option={option} />}</b>
    </p>
  );
}

interface ReasonsProps {
  item: Item;
  fields: Field[];
  result?: ItemResult;
  more?: More;
}

/** The key of one item, with its reasons, beside what was chosen when there is something to compare. */
function Reasons({ item, fields, result, more = {} }: ReasonsProps) {
  return (
    <>
      {fields.map((field) => {
        const option = optionOf(field, item.key[field.id]);
        const reading = result?.readings.find((each) => each.field === field.id);
        return (
          <p key={field.id}>
            {words.named(field.label)}
            <b>{option && <Word option={option} />}.</b>{' '}
            {reading && <Yours reading={reading} field={field} more={more} />} {item.whys?.[field.id]}
          </p>
        );
      })}
      {item.why !== undefined && <p>{item.why}</p>}
    </>
  );
}

function Yours({ reading, field, more }: { reading: Reading; field: Field; more: More }) {
  if (reading.isGiven) return null;
  if (reading.chosen === undefined) return <em>{words.leftOpen}</em>;
  if (reading.isSame) return <em>{words.noDifference}</em>;
  const label = optionOf(field, reading.chosen)?.label ?? reading.chosen;
  return <em>{more.yours?.(reading, field) ?? words.chose(label)}</em>;
}

function Entry({ item, fields, result, at, more }: ReasonsProps & { at: number; more: More }) {
  return (
    <li class={result && !result.isSame ? 'is-other' : undefined}>
      <p class={item.name === undefined ? 'exercise-text' : 'exercise-name'}>
        {at + 1}. {item.name ?? item.text}
      </p>
      {more.before?.(item)}
      <Reasons item={item} fields={fields} result={result} more={more} />
      {more.after?.(item, result)}
    </li>
  );
}

interface SummaryProps {
  id: string;
  items: Item[];
  fields: Field[];
  result: BoardResult;
  sum: string | undefined;
}

function Summary({ id, items, fields, result, sum }: SummaryProps) {
  const tallies = fields.map(({ id: field, label }) => ({
    label,
    ...(result.fields.get(field) ?? { same: 0, of: 0 }),
  }));
  const links = result.set > 0 && result.whole.same > 0 ? result.again : [];
  return (
    <>
      {boardSummary(result.whole, result.set, result.open, tallies, sum)}
      {links.length > 0 && ` ${words.lookAgain} `}
      {links.map((item, at) => (
        <Fragment key={item}>
          {at > 0 && ', '}
          <a href={`#${nameOf(id, item)}`}>{items.findIndex((each) => each.id === item) + 1}</a>
        </Fragment>
      ))}
      {links.length > 0 && '.'}
    </>
  );
}

/** An option of a field by its id. */
export function optionOf(field: Field, id: string | undefined) {
  return field.options.find((option) => option.id === id);
}
