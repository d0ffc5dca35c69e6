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
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p class="hint soft" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
