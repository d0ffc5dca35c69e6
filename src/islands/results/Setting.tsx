import type { Which } from '../../report/counting.ts';
import { countPeople } from '../../report/guard.ts';
import type { ReadRun } from '../../report/runs.ts';
import { results as words } from '../../words/en/results.ts';
import { Segments } from '../Segments.tsx';
import { pageOf } from './places.ts';

interface Props {
  /** Runs of each story that occurs. */
  sets: readonly (readonly ReadRun[])[];
  set: readonly ReadRun[];
  which: Which;
  of: 'people' | 'rooms';
  /** Whether there are people and rooms to choose between. */
  mixed: boolean;
  onPick: (set: readonly ReadRun[]) => void;
  onWhich: (which: Which) => void;
  onOf: (of: 'people' | 'rooms') => void;
}

/** Which story is looked at, and which of its runs count. */
export function Setting({ sets, set, which, of, mixed, onPick, onWhich, onOf }: Props) {
  const { scenario } = set[0]!;
  const hasLater = set.some(({ result }) => result.turn > 1);
  return (
    <header class="setting">
      <div>
        <p class="kicker">{words.scenario.kicker}</p>
        <h2 class="setting-title">{scenario.title}</h2>
        <p class="row no-print">
          <a href={pageOf.story(scenario.id)}>{words.scenario.play}</a>
          <a href={pageOf.room(scenario.id)}>{words.scenario.room}</a>
          <a href={pageOf.kit(scenario.id)}>{words.scenario.kit}</a>
        </p>
      </div>
      <div class="setting-choices no-print">
        {sets.length > 1 && (
          <label>
            <span>{words.scenario.choose}</span>
            <select value={sets.indexOf(set)} onChange={(event) => onPick(sets[Number(event.currentTarget.value)]!)}>
              {sets.map((each, index) => (
                <option key={index} value={index}>
                  {optionOf(each, sets)}
                </option>
              ))}
            </select>
          </label>
        )}
        {mixed && (
          <Choice name="of" legend={words.scenario.of} value={of} options={words.scenario.ofs} onChange={onOf} />
        )}
        {hasLater && (
          <Choice
            name="which"
            legend={words.scenario.which}
            value={which}
            options={words.scenario.whichs}
            onChange={onWhich}
          />
        )}
      </div>
    </header>
  );
}

/** A story is named with its version only where two versions of it cannot be counted together. */
function optionOf(set: readonly ReadRun[], sets: readonly (readonly ReadRun[])[]): string {
  const { id, title, revision } = set[0]!.scenario;
  const several = sets.filter(([run]) => run!.scenario.id === id).length > 1;
  const name = several ? words.scenario.version(title, revision) : title;
  return words.scenario.option(name, countPeople(set) || set.length);
}

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  value: T;
  options: Record<T, string>;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ name, legend, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="segmented">
        <Segments
          name={`setting-${name}`}
          options={Object.keys(options) as T[]}
          labelOf={(each) => options[each]}
          value={value}
          onChange={onChange}
        />
      </div>
    </fieldset>
  );
}
