import { useId, useRef, useState } from 'preact/hooks';
import { results as words } from '../../words/en/results.ts';
import { fieldId } from './places.ts';

/** As long as on a link of an assignment. */
const longestGroup = 24;

/** A longer paste is read at once: a browser takes many seconds to lay out a field with thousands of lines. */
const longestInField = 20_000;

interface Props {
  busy: boolean;
  /** Answers whether the text was taken: then the field is emptied. */
  onText: (text: string, group: string) => Promise<boolean>;
  onFiles: (files: readonly File[], group: string) => void;
  onSample: () => void;
}

/** One field for whatever people sent, which takes files as well. */
export function IntakeForm({ busy, onText, onFiles, onSample }: Props) {
  const [text, setText] = useState('');
  const [group, setGroup] = useState('');
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const read = async () => {
    if (busy) return;
    if (!text.trim()) return field.current?.focus();
    if (await onText(text, group)) setText('');
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= longestInField || busy) return;
    event.preventDefault();
    void onText(pasted, group);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files, group);
  };
  return (
    <form
      class={over ? 'intake no-print over' : 'intake no-print'}
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div>
        <label for={fieldId}>
          <span>{words.intake.field}</span>
        </label>
        <p class="hint soft" id={`${id}-hint`}>
          {words.intake.hint}
        </p>
        <textarea
          ref={field}
          id={fieldId}
          aria-describedby={`${id}-hint`}
          rows={9}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={paste}
        />
      </div>
      <div class="intake-side">
        <div>
          <label for={`${id}-group`}>
            <span>{words.intake.group}</span>
          </label>
          <input
            id={`${id}-group`}
            value={group}
            maxLength={longestGroup}
            autocomplete="off"
            aria-describedby={`${id}-group-hint`}
            onInput={(event) => setGroup(event.currentTarget.value)}
          />
          <p class="hint soft" id={`${id}-group-hint`}>
            {words.intake.groupHint}
          </p>
        </div>
        <p class="row">
          <button class="button" aria-disabled={busy}>
            {words.intake.read}
          </button>
          <Files busy={busy} onFiles={(files) => onFiles(files, group)} />
        </p>
        <p class="hint soft">{words.intake.drop}</p>
        <p>
          <button type="button" class="button plain" aria-disabled={busy} onClick={() => busy || onSample()}>
            {words.intake.sample}
          </button>
        </p>
      </div>
    </form>
  );
}

function Files({ busy, onFiles }: { busy: boolean; onFiles: (files: readonly File[]) => void }) {
  const choose = (event: { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <label class="file-choice">
      <span class="button quiet">{words.intake.files}</span>
      <input
        type="file"
        multiple
        disabled={busy}
        accept=".txt,.csv,.tsv,.json,.md,.log,.eml,text/*"
        onChange={choose}
      />
    </label>
  );
}
