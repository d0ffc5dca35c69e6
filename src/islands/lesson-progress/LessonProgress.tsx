import { useEffect, useState } from 'preact/hooks';
import { browserJournal } from '../../progress/browser-journal.ts';
import type { Journal } from '../../progress/journal.ts';
import { lessonProgress as words } from '../../words/en/lesson-progress.ts';
import { useStore } from '../use-store.ts';
import { keepNote } from '../record/keep.ts';

/** Keeps that a lesson is done when the learner says so. `lesson` is `<module>/<lesson>`. */
export function LessonProgress({ lesson }: { lesson: string }) {
  const [journal, setJournal] = useState<Journal>();
  useEffect(() => {
    const opened = browserJournal();
    void opened.ready.then(() => setJournal(opened));
  }, [lesson]);
  return journal ? <Opened journal={journal} about={`lesson/${lesson}`} /> : null;
}

function Opened({ journal, about }: { journal: Journal; about: string }) {
  const done = useStore(journal.$folded).notes.get(about)?.get('done');
  const { state } = useStore(journal.$keeping);
  const keep = (value: boolean | null) => keepNote(journal, about, 'done', value);
  return (
    <section class="lesson-progress-now" aria-label={words.label}>
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
      <p class="soft" role="status">
        {done ? words[state] : ''}
      </p>
    </section>
  );
}
