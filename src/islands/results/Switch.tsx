import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Something that is on or off, and what each means. */
export function Switch({ label, hint, on, onChange }: Props) {
  const id = useId();
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={id}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
      <small class="hint soft" id={id}>
        {hint}
      </small>
    </label>
  );
}
