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
        onChange={(event) => {
          const { checked } = event.currentTarget;
          // It shows what is, and not what was asked for.
          event.currentTarget.checked = on;
          onChange(checked);
        }}
      />
      <label for={id}>{label}</label>
      <p class="hint soft" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
