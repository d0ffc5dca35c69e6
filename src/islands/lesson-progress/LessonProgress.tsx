import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browserJournal } from '../../progress/browser-journal.ts';
import type { Journal } from '../../progress/journal.ts';
import { lessonProgress as words } from '../../words/en/lesson-progress.ts';
import { useStore } from '../use-store.ts';
import { KeptHere } from '../record/carry/KeptHere.tsx';
import { keepNote } from '../record/keep.ts';

/** Not where it is woken: fetching all of Preact by name costs every page the list of its names. */
export function drawLessonProgress(place: HTMLElement, lesson: string): void {
  render(<LessonProgress lesson={lesson} />, place);
}

/** Keeps that a lesson is done when the learner says so. `lesson` is `<module>/<lesson>`. */
function LessonProgress({ lesson }: { lesson: string }) {
  const [journal, setJournal] = useState<Journal>();
  useEffect(() => {
    const opened = browserJournal();
    void opened.ready.then(() => setJournal(opened));
  }, [lesson]);
  return journal ? <Opened journal={journal} about={`lesson/${lesson}`} /> : null;
}

function Opened({ journal, about }: { journal: Journal; about: string }) {
  const done = useStore(journal.$folded).notes.get(about)?.get('done');
  const root = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const keep = (value: boolean | null) => {
    pressed.current = true;
    keepNote(journal, about, 'done', value);
  };
  // The button that was pressed is gone: the focus goes to the one in its place.
  useEffect(() => {
    if (pressed.current) root.current?.querySelector('button')?.focus();
  }, [done?.value]);
  return (
    <section ref={root} aria-label={words.label}>
      <div class="row">
        {done?.value ? (
          <>
            <p class="is-done">{words.isDone(words.day(done.at))}</p>
            <button type="button" class="button plain" onClick={() => keep(null)}>
              {words.undo}
            </button>
          </>
        ) : (
          <button type="button" class="button quiet" onClick={() => keep(true)}>
            {words.done}
          </button>
        )}
      </div>
      <p class="soft">{done && <KeptHere />}</p>
    </section>
  );
}
