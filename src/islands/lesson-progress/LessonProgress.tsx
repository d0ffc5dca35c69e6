import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browserJournal } from '../../progress/browser-journal.ts';
import type { Journal } from '../../progress/journal.ts';
import { lessonProgress as words } from '../../words/en/lesson-progress.ts';
import { NextOnWay, type NextOnWays } from '../course/NextOnWay.tsx';
import { useStore } from '../use-store.ts';
import { KeptHere } from '../record/carry/KeptHere.tsx';
import { keepNote } from '../record/keep.ts';

/** Not where it is woken: fetching all of Preact by name costs every page the list of its names. */
export function drawLessonProgress(place: HTMLElement): void {
  const { step = '', ways = '{}' } = place.dataset;
  render(<LessonProgress step={step} ways={JSON.parse(ways) as NextOnWays} />, place);
}

interface Props {
  /** `lesson/<module>/<lesson>` or `calls/<module>`. */
  step: string;
  ways: NextOnWays;
}

/** Keeps that a step is done when the learner says so, and tells what comes next on the way that was taken. */
function LessonProgress({ step, ways }: Props) {
  const [journal, setJournal] = useState<Journal>();
  useEffect(() => {
    const opened = browserJournal();
    void opened.ready.then(() => setJournal(opened));
  }, []);
  return journal ? <Opened journal={journal} about={step} ways={ways} /> : null;
}

function Opened({ journal, about, ways }: { journal: Journal; about: string; ways: NextOnWays }) {
  const folded = useStore(journal.$folded);
  const done = folded.notes.get(about)?.get('done');
  const root = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const keep = (value: boolean | null) => {
    pressed.current = true;
    keepNote(journal, about, 'done', value);
  };
  // The button that was pressed is gone: the focus goes to the one in its place.
  useLayoutEffect(() => {
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
      <NextOnWay
        folded={folded}
        ways={ways}
        otherwise="full"
        onGoOn={done?.value ? undefined : () => keepNote(journal, about, 'done', true)}
      />
      <p class="soft">{done && <KeptHere />}</p>
    </section>
  );
}
