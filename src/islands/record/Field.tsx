import { useState } from 'preact/hooks';

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  /** One line, as where it was written first. */
  line?: boolean;
  value: string;
  onInput: (value: string) => void;
}

/** A text that is kept with every letter. While it has the focus it shows what is typed, whatever comes from elsewhere. */
export function Field({ id, label, hint, line = false, value, onInput }: FieldProps) {
  const [typed, setTyped] = useState<string>();
  const shared = {
    id,
    value: typed ?? value,
    'aria-describedby': hint && `${id}.hint`,
    onBlur: () => setTyped(undefined),
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped(event.currentTarget.value);
      onInput(event.currentTarget.value);
    },
  };
  return (
    <>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint soft" id={`${id}.hint`}>
          {hint}
        </p>
      )}
      {line ? <input {...shared} maxLength={200} /> : <textarea {...shared} rows={3} maxLength={5000} />}
    </>
  );
}
