import { useEffect, useRef, useState } from 'preact/hooks';
import { browserJournal } from '../../progress/browser-journal.ts';
import { valueOf } from '../../progress/fold.ts';
import type { Journal } from '../../progress/journal.ts';
import { write as words } from '../../words/en/exercise-write.ts';
import { keptHere } from '../../words/en/not-kept.ts';
import { keepNote } from '../record/keep.ts';
import { joined } from './writing.ts';

/**
 * Keeps what is typed into the text fields of an exercise as notes, with every letter, and what is ticked; puts what was
 * kept back into them. The fields are the page's own: what was typed before the journal was read is joined to what it
 * held. A field that has the focus is left as it is, whatever another tab writes.
 * @param about what the notes are about: `lesson/<module>/<lesson>`
 * @param tell hears the texts, by part, after every change
 */
export function useKeptTexts(
  root: { current: HTMLElement | null },
  exercise: string,
  about: string,
  parts: readonly { id: string }[],
  tell: (texts: ReadonlyMap<string, string>) => void,
) {
  const journal = useRef<Journal>();
  const [keeping, setKeeping] = useState('');
  const fields = () => [...(root.current?.querySelectorAll('textarea') ?? [])];
  const read = () => tell(new Map(fields().map(({ name, value }) => [name.slice(exercise.length + 1), value])));
  const ticks = () => [...(root.current?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const keepTick = (on: Journal, { name, checked }: HTMLInputElement) => {
    const before = valueOf(on.$folded.get(), about, name) ?? false;
    if (before !== checked) keepNote(on, about, name, checked);
  };
  const keep = ({ target }: Event) => {
    const to = journal.current;
    if (to && target instanceof HTMLTextAreaElement) keepNote(to, about, target.name, target.value);
    if (to && target instanceof HTMLInputElement) keepTick(to, target);
    read();
  };

  useEffect(() => {
    read();
    const opened = browserJournal();
    const kept = (field: HTMLTextAreaElement) => {
      const value = valueOf(opened.$folded.get(), about, field.name);
      return typeof value === 'string' ? value : '';
    };
    const isTicked = ({ name }: HTMLInputElement) => valueOf(opened.$folded.get(), about, name) === true;
    const show = () => {
      for (const field of fields())
        if (field !== document.activeElement && field.value !== kept(field)) field.value = kept(field);
      for (const tick of ticks()) tick.checked = isTicked(tick);
      read();
    };
    const stops: (() => void)[] = [];
    let isGone = false;
    void opened.ready.then(() => {
      if (isGone) return;
      journal.current = opened;
      for (const field of fields()) {
        const whole = joined(kept(field), field.value);
        if (field.value !== whole) field.value = whole;
        if (whole !== kept(field)) keepNote(opened, about, field.name, whole);
      }
      for (const tick of ticks()) {
        tick.checked ||= isTicked(tick);
        keepTick(opened, tick);
      }
      read();
      stops.push(opened.$folded.listen(show));
      stops.push(opened.$keeping.subscribe(({ state }) => setKeeping(wordOf(state))));
    });
    return () => {
      isGone = true;
      for (const stop of stops) stop();
    };
  }, [exercise, about, parts]);

  return { keep, keeping };
}

/** What is said of the keeping: that it fails, and what to do then; else that it is kept. */
function wordOf(state: keyof typeof keptHere): string {
  return state === 'not-kept' ? `${keptHere[state]} ${words.notKept}` : `${keptHere[state]} ${words.kept}`;
}
