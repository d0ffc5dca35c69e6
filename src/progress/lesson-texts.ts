import type { Folded } from './fold.ts';

/** What somebody wrote in an exercise: kept about the lesson, under `<exercise>.<part>`. */
export interface LessonText {
  /** `<module>/<lesson>`. */
  lesson: string;
  /** The note's name. */
  name: string;
  exercise: string;
  part: string;
  text: string;
  at: number;
}

/**
 * Everything that was written in lessons, also what was emptied again. In the order of the names: that of the notes
 * depends on which store they came from, and that of their times would change while one writes.
 */
export function lessonTexts({ notes }: Folded): LessonText[] {
  const texts = [...notes].flatMap(([about, byName]) =>
    about.startsWith('lesson/')
      ? [...byName.values()].flatMap(({ name, value, at }) => {
          const [, exercise, part] = /^([^.]+)\.([^.]+)$/.exec(name) ?? [];
          if (!exercise || !part || typeof value !== 'string') return [];
          return [{ lesson: about.slice('lesson/'.length), name, exercise, part, text: value, at }];
        })
      : [],
  );
  const key = ({ lesson, name }: LessonText) => `${lesson} ${name}`;
  return texts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** An id as words, where nothing else is known of it: 'five-sentences' as 'Five sentences'. */
export function asWords(id: string): string {
  const words = id.split('/').at(-1)!.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The texts for a mail or a notebook: for every exercise a title, and under it part by part. */
export function lessonTextParts(folded: Folded): string[][] {
  const byExercise = Map.groupBy(
    lessonTexts(folded).filter(isText),
    ({ lesson, exercise }) => `${asWords(lesson)}: ${asWords(exercise)}`,
  );
  return [...byExercise].map(([title, texts]) => [
    title,
    ...texts.flatMap(({ part, text }) => [
      `   ${asWords(part)}:`,
      ...text.split('\n').map((line) => `   ${line}`.trimEnd()),
    ]),
  ]);
}

function isText({ text }: LessonText): boolean {
  return text.trim() !== '';
}
