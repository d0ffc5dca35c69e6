import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  title: string;
  /** What stands in it now, in a sentence, so that it need not be opened. */
  sum: string;
  children: ComponentChildren;
}

/** Where both columns stand side by side, as in `assign.css`. */
const wide = '(min-width: 62em)';

/** A part of the form that most people can leave as it is: folded on a phone, open where there is room. */
export function Folded({ title, sum, children }: Props) {
  const [isOpen, setOpen] = useState(() => matchMedia(wide).matches);
  return (
    <details class="assign-part folded" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        {!isOpen && <span class="soft">{sum}</span>}
      </summary>
      <div class="folded-in">{children}</div>
    </details>
  );
}
