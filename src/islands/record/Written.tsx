import { valueOf } from '../../progress/fold.ts';
import { asWords, lessonTexts, type LessonText } from '../../progress/lesson-texts.ts';
import { record as words } from '../../words/en/record.ts';
import { dateOf } from './dates.ts';
import { Field } from './Field.tsx';
import { keepNote } from './keep.ts';
import { Lazy } from './Lazy.tsx';
import type { RecordRun } from './runs.ts';
import type { Shown, Site } from './use-record.ts';

const boxes = ['describe', 'analyse', 'generalise', 'commit'] as const;

/**
 * What a learner wrote about finished runs, and room for it; and what was written in lessons. A branch shares the notes
 * of the run that it left.
 */
export function Written({ shown, site }: { shown: Shown; site: Site }) {
  const finished = shown.runs.filter(
    (run, index, all) => run.finished && all.findIndex(({ kept }) => kept.run === run.kept.run) === index,
  );
  const lessons = [...Map.groupBy(lessonTexts(shown.folded), ({ lesson }) => lesson)];
  if (finished.length + lessons.length === 0) return <p>{words.written.none}</p>;
  return (
    <div class="card">
      {finished.map((run, index) => (
        <OfRun key={run.kept.run} shown={shown} run={run} open={index === 0} />
      ))}
      {lessons.map(([lesson, texts]) => (
        <OfLesson key={lesson} shown={shown} site={site} lesson={lesson} texts={texts} />
      ))}
    </div>
  );
}

interface OfLessonProps {
  shown: Shown;
  site: Site;
  lesson: string;
  texts: readonly LessonText[];
}

/** The texts of one lesson. */
function OfLesson({ shown, site, lesson, texts }: OfLessonProps) {
  const known = site.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === lesson);
  const several = new Set(texts.map(({ exercise }) => exercise)).size > 1;
  return (
    <Lazy
      class="written"
      summary={
        <>
          <span class="written-title">{known?.title ?? asWords(lesson)}</span>
          <span class="soft">
            {dateOf(Math.max(...texts.map(({ at }) => at)))} ·{' '}
            {words.written.inLesson(texts.filter(({ text }) => text.trim() !== '').length)}
          </span>
        </>
      }
    >
      {() => (
        <div class="box">
          {texts.map(({ name, exercise, part, text }) => (
            <Field
              key={name}
              id={`${lesson}.${name}`}
              label={several ? `${asWords(exercise)}: ${asWords(part)}` : asWords(part)}
              value={text}
              onInput={(value) => keepNote(shown.journal, `lesson/${lesson}`, name, value)}
            />
          ))}
          {known && (
            <p>
              <a href={`${known.href}#${texts[0]?.exercise}-title`}>{words.written.toLesson(known.title)}</a>
            </p>
          )}
        </div>
      )}
    </Lazy>
  );
}

function OfRun({ shown, run, open }: { shown: Shown; run: RecordRun; open: boolean }) {
  const { folded, journal } = shown;
  const about = `run/${run.kept.run}`;
  const textOf = (name: string, of = about) => {
    const value = valueOf(folded, of, name);
    return typeof value === 'string' ? value : '';
  };
  const ifThen = textOf('if-then');
  const readings = run.outcome.moves.filter(({ decision }) => run.marks.get(decision.id)?.differently !== undefined);
  const filled = boxes.filter((box) => textOf(`box-${box}`).trim()).length;
  const field = (name: string, label: string, hint: string) => (
    <Field
      id={`${run.kept.run}.${name}`}
      label={label}
      hint={hint}
      value={textOf(name)}
      onInput={(value) => keepNote(journal, about, name, value)}
    />
  );
  return (
    <Lazy
      class="written"
      open={open}
      summary={
        <>
          <span class="written-title">{words.written.run(run.scenario.title, run.state.scene.title)}</span>
          <span class="soft">
            {dateOf(run.last)} · {words.written.holds(filled, ifThen.trim() !== '', readings.length)}
          </span>
        </>
      }
    >
      {() => (
        <>
          <div class="boxes">
            {boxes.map((box) => (
              <div key={box} class="box">
                {field(`box-${box}`, words.written.boxes[box].title, words.written.boxes[box].hint)}
              </div>
            ))}
          </div>
          <div class="box">{field('if-then', words.written.ifThen, words.written.ifThenHint)}</div>
          {readings.length > 0 && (
            <div class="box">
              <h3>{words.written.readings}</h3>
              {readings.map(({ decision }) => (
                <Field
                  key={decision.id}
                  id={`${run.kept.run}.${decision.id}`}
                  label={words.written.reading(decision.title)}
                  line
                  value={run.marks.get(decision.id)!.differently!}
                  onInput={(value) => keepNote(journal, `${about}/${decision.id}`, 'differently', value)}
                />
              ))}
            </div>
          )}
        </>
      )}
    </Lazy>
  );
}
