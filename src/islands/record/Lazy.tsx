import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  summary: ComponentChildren;
  class?: string;
  /** Its address on the page; it can then take the focus. */
  id?: string;
  /** Open from the beginning. */
  open?: boolean;
  children: () => ComponentChildren;
}

/** A part that is drawn when it is opened first: a long record has hundreds of them. */
export function Lazy({ summary, class: name, id, open = false, children }: Props) {
  const [drawn, setDrawn] = useState(open);
  return (
    <details
      class={name}
      id={id}
      tabIndex={id ? -1 : undefined}
      open={open}
      onToggle={(event) => event.currentTarget.open && setDrawn(true)}
    >
      <summary>{summary}</summary>
      {drawn && children()}
    </details>
  );
}
