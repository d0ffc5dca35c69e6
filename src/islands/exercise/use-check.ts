import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answersIn } from './answers.ts';
import { draftOf, keepDraft } from './draft.ts';
import type { Answers } from './types.ts';

type Settable = HTMLInputElement | HTMLSelectElement;

/**
 * Joins an exercise's native controls to its key, which is a `<details>`.
 *
 * The page owns what is chosen, the island only reads it: when the key opens, when something changes while it is open,
 * and once on waking, because a person may have chosen and opened before. So nothing done early is lost, and without
 * JavaScript the key simply opens. `answers` is there while the key is open.
 */
export function useCheck(exercise: string) {
  const root = useRef<HTMLDivElement>(null);
  const key = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLParagraphElement>(null);
  const isAsked = useRef(false);
  const [{ turn, answers }, setSeen] = useState<{ turn: number; answers?: Answers }>({ turn: 0 });

  const keep = () =>
    keepDraft(
      exercise,
      set().map(({ name, value }) => `${name}=${value}`),
    );
  const read = () => {
    keep();
    const answers = key.current?.open ? answersIn(all<Settable>('input:checked, select'), exercise) : undefined;
    setSeen((seen) => (answers || seen.answers ? { turn: seen.turn + 1, answers } : seen));
  };
  const all = <T extends Element>(selector: string) => root.current?.querySelectorAll<T>(selector) ?? [];
  const set = () => [...all<Settable>('input:checked, select')].filter(({ value }) => value !== '');

  useEffect(() => {
    // What was set before the island woke counts, whatever was kept.
    if (set().length === 0) putBack(all<Settable>('input, select'), draftOf(exercise));
    read();
  }, []);
  useLayoutEffect(() => {
    if (answers && isAsked.current) summary.current?.focus();
    isAsked.current = false;
  }, [answers]);

  return {
    root,
    key,
    summary,
    answers,
    /** Counts the readings. */
    turn,
    read,
    /** The focus moves to the summary only when a person opened the key, not when the browser did, as to find a word. */
    ask: () => {
      isAsked.current = true;
    },
    /** Closes the key and goes to the first control of an item, or of the exercise. */
    tryAgain: (item?: string) => {
      if (key.current) key.current.open = false;
      const place = (item !== undefined && document.getElementById(`${exercise}.${item}`)) || root.current;
      place?.querySelector<Settable>('input, select')?.focus();
    },
    clear: () => {
      for (const control of all<Settable>('input, select'))
        if (control instanceof HTMLInputElement) control.checked = false;
        else control.selectedIndex = 0;
      keep();
    },
  };
}

/** Sets controls as a draft says: `name=value` for everything that was set. */
function putBack(controls: Iterable<Settable>, draft: readonly string[]): void {
  const values = new Set(draft);
  for (const control of controls) {
    if (control instanceof HTMLInputElement) control.checked = values.has(`${control.name}=${control.value}`);
    else {
      const kept = [...control.options].find(({ value }) => values.has(`${control.name}=${value}`));
      if (kept) control.value = kept.value;
    }
  }
}

export type CheckState = ReturnType<typeof useCheck>;
