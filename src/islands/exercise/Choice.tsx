import { exercise as words } from '../../words/en/exercise.ts';
import type { Field, Option } from './types.ts';

/** An option's word behind its drawn marks. */
export function Word({ option }: { option: Option }) {
  return (
    <>
      {option.marks?.map((mark) => (
        <i key={mark} class={`hand ${mark}`} />
      ))}
      {option.icon === undefined ? (
        option.label
      ) : (
        <>
          <svg class="option-icon" viewBox="0 0 160 100" aria-hidden="true">
            <use href={`#${option.icon}`} />
          </svg>
          <b class="option-name">{option.label}</b>
        </>
      )}
    </>
  );
}

/** Radios of one field in a row that wraps. The group's name is the fieldset's that they stand in. */
export function Radios({ name, options }: { name: string; options: readonly Option[] }) {
  return (
    <div class="segmented">
      {options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={name} value={option.id} />
          <span>
            <Word option={option} />
          </span>
        </label>
      ))}
    </div>
  );
}

/** The control of one field, with its label. */
export function Choice({ name, field }: { name: string; field: Field }) {
  if (field.control === 'select')
    return (
      <label class="exercise-field">
        <span class="exercise-label">{field.label}</span>
        <select name={name}>
          <option value="">{words.choose}</option>
          {field.options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <span class="only-print">{field.options.map(({ label }) => label).join(' · ')}</span>
      </label>
    );
  return (
    <fieldset class="exercise-field">
      <legend class="exercise-label">{field.label}</legend>
      <Radios name={name} options={field.options} />
    </fieldset>
  );
}
