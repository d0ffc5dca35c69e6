import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { carry as words } from '../../../words/en/carry.ts';
import { copyText } from './copy-text.ts';

interface Props {
  text: string;
  button: string;
  look?: 'quiet' | 'plain';
  /** Named where the text is to be seen from the beginning, in one line. */
  label?: string;
  /** Further buttons, in the same row. */
  children?: ComponentChildren;
  /** The browser said that it copied. */
  onCopied?: () => void;
}

/** Copies a text, and says so only when it is true; otherwise the text stands there selected, with the keys to press. */
export function Copy({ text, button, look, label, children, onCopied }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = label !== undefined || state === 'failed';

  useEffect(() => setState('idle'), [text]);
  useLayoutEffect(() => {
    if (state !== 'failed') return;
    field.current?.focus();
    field.current?.select();
  }, [state]);

  const copy = async () => {
    const copied = await copyText(text, field.current!);
    setState(copied ? 'copied' : 'failed');
    if (copied) onCopied?.();
  };
  return (
    <div class="copy stack">
      <label class={shown ? undefined : 'visually-hidden'}>
        <span class={label ? undefined : 'visually-hidden'}>{label ?? words.copyField}</span>
        <textarea
          ref={field}
          class={label ? 'link' : undefined}
          readOnly
          rows={label ? 3 : 8}
          tabIndex={shown ? 0 : -1}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="row">
        <button type="button" class={look ? `button ${look}` : 'button'} onClick={() => void copy()}>
          {button}
        </button>
        {children}
        <span role="status">{state === 'copied' ? words.copied : state === 'failed' ? words.notCopied : ''}</span>
      </div>
    </div>
  );
}
