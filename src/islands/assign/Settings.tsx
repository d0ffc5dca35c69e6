import type { Assignment, Naming, Readings } from '../../report/types.ts';
import { assign } from '../../words/en/assign.ts';
import { Segments } from '../Segments.tsx';
import { Folded } from './Folded.tsx';
import type { Drafting } from './use-draft.ts';

const words = assign.settings;
const readings: readonly Readings[] = ['decision', 'part', 'end'];
const namings: readonly Naming[] = ['name', 'pseudonym', 'none'];

/** How an assigned run is played, and what comes back with it. */
export function Settings({ drafting }: { drafting: Drafting }) {
  const { assignment } = drafting.draft;
  return (
    <Folded title={words.title} sum={words.sum(...settingsOf(assignment))}>
      <OneOf
        legend={words.readings}
        name="readings"
        options={readings}
        labels={words.when}
        value={assignment.readings}
        hint={words.readingsHint[assignment.readings]}
        onChange={(value) => drafting.change({ readings: value })}
      />
      <Switch
        label={words.phrases}
        hint={words.phrasesHint}
        on={assignment.phrases}
        onChange={(phrases) => drafting.change({ phrases })}
      />
      <Switch
        label={words.firstCounts}
        hint={words.firstCountsHint}
        on={assignment.firstCounts}
        onChange={(firstCounts) => drafting.change({ firstCounts })}
      />
      <OneOf
        legend={words.naming}
        name="naming"
        options={namings}
        labels={words.names}
        value={assignment.naming}
        hint={words.namingHint[assignment.naming]}
        onChange={(naming) => drafting.change({ naming })}
      />
    </Folded>
  );
}

function settingsOf({ readings: when, phrases, firstCounts, naming }: Assignment) {
  return [when, phrases, firstCounts, naming] as const;
}

interface OneOfProps<T extends string> {
  legend: string;
  name: string;
  options: readonly T[];
  labels: Record<T, string>;
  value: T;
  hint: string;
  onChange: (value: T) => void;
}

function OneOf<T extends string>({ legend, name, options, labels, value, hint, onChange }: OneOfProps<T>) {
  return (
    <fieldset aria-describedby={`hint.${name}`}>
      <legend>{legend}</legend>
      <div class="segmented">
        <Segments name={name} options={options} labelOf={(each) => labels[each]} value={value} onChange={onChange} />
      </div>
      <p class="hint" id={`hint.${name}`}>
        {hint}
      </p>
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

function Switch({ label, hint, on, onChange }: SwitchProps) {
  return (
    <label class="pick">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="switch-label">{label}</span>
      <span class="hint">{hint}</span>
    </label>
  );
}
