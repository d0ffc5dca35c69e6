import { maps as words } from '../../words/en/exercise-maps.ts';
import { nameOf } from './answers.ts';
import { Board } from './Board.tsx';
import { Check } from './Check.tsx';
import { Radios } from './Choice.tsx';
import type { Field, Item } from './types.ts';
import { useCheck } from './use-check.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  field: Field;
  items: Item[];
  /** By map id, in the order of the field's options. */
  objections: { id: string; text: string }[];
  after?: string;
}

/** Statements to match with five maps, then a map of one's own and the strongest objection to it. */
export function MapsBoard({ id, field, items, objections, after }: Props) {
  return (
    <>
      <p class="exercise-name maps-match">{words.match}</p>
      <Board id={id} fields={[field]} items={items} />
      <Own id={`${id}-own`} field={field} objections={objections} after={after} />
    </>
  );
}

function Own({ id, field, objections, after }: Omit<Props, 'items'>) {
  const state = useCheck(id);
  const own = state.answers?.get('map');
  const name = (map: string) => field.options.find((option) => option.id === map)?.label ?? map;
  const summary = state.answers && (own === undefined ? words.none : words.against(name(own)));
  const others = objections.filter((each) => each.id !== own);
  return (
    <div class="maps-own" ref={state.root} onChange={state.read}>
      <fieldset>
        <legend>{words.own}</legend>
        <p class="exercise-label">{words.ownHint}</p>
        <Radios name={nameOf(id, 'map')} options={field.options} />
      </fieldset>
      <Check state={state} label={words.check} summary={summary}>
        {own !== undefined && <p class="exercise-text">{objections.find((each) => each.id === own)?.text}</p>}
        {own === undefined ? (
          <Objections objections={objections} name={name} />
        ) : (
          <details>
            <summary>{words.others}</summary>
            <Objections objections={others} name={name} />
          </details>
        )}
        {after !== undefined && <p>{after}</p>}
      </Check>
    </div>
  );
}

function Objections({ objections, name }: { objections: Props['objections']; name: (map: string) => string }) {
  return (
    <ul class="exercise-key" role="list">
      {objections.map((each) => (
        <li key={each.id}>
          <p class="exercise-name">{words.against(name(each.id))}</p>
          <p>{each.text}</p>
        </li>
      ))}
    </ul>
  );
}
