import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  summary: ComponentChildren;
  class?: string;
  /** Open from the beginning. */
  open?: boolean;
  children: () => ComponentChildren;
}

/** A part that is drawn when it is opened first: a long record has hundreds of them. */
export function Lazy({ summary, class: name, open = false, children }: Props) {
  const [drawn, setDrawn] = useState(open);
  return (
    <details class={name} open={open} onToggle={(event) => event.currentTarget.open && setDrawn(true)}>
      <summary>{summary}</summary>
      {drawn && children()}
    </details>
  );
}
