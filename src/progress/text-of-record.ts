import type { Entry } from './entries.ts';
import { fold, type Folded, type KeptRun } from './fold.ts';
import type { Names } from './csv.ts';
import { lessonTextParts, lessonTexts } from './lesson-texts.ts';

/** Sentences of the text; all else comes from `Names`. */
export interface TextWords {
  title: string;
  /** By whom, if a name was typed. */
  of(name: string): string;
  run(scenario: string, began: string, moves: number): string;
  takenBack: string;
  goOn: string;
  lessons: string;
  nothing: string;
  day(at: number): string;
}

export interface TextExtras {
  /** By run id: addresses at which a run can be gone on with elsewhere. */
  links?: ReadonlyMap<string, string>;
  /** The learner's name, if one was typed. */
  name?: string | undefined;
  /** Further parts, each as lines: what was answered and planned. */
  more?: readonly (readonly string[])[];
}

/** One's own record as plain text, for a mail or a notebook. */
export function textOfRecord(
  entries: readonly Entry[],
  names: Names,
  words: TextWords,
  { links, name, more = [] }: TextExtras = {},
): string {
  const folded = fold(entries);
  const runs = folded.runs.toSorted((a, b) => a.steps[0]!.at - b.steps[0]!.at);
  const written = new Set(lessonTexts(folded).map(({ lesson, name }) => `lesson/${lesson} ${name}`));
  const lessons = [...folded.notes]
    .filter(([about]) => about.startsWith('lesson/'))
    .flatMap(([, notes]) => [...notes.values()].filter(({ value }) => value))
    .filter(({ about, name }) => !written.has(`${about} ${name}`))
    .map(({ about, name, at }) => `- ${about.slice('lesson/'.length)}: ${names.note(name)}, ${words.day(at)}`);
  const texts = lessonTextParts(folded);
  const parts = [
    [name ? words.of(name) : words.title],
    ...runs.map((run) => runText(run, folded, names, words, links?.get(run.id))),
    ...more,
    ...texts,
    ...(lessons.length ? [[words.lessons, ...lessons]] : []),
    ...(runs.length || lessons.length || more.length || texts.length ? [] : [[words.nothing]]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function runText(run: KeptRun, folded: Folded, names: Names, words: TextWords, link: string | undefined): string[] {
  const { scenario, path, steps, undone } = run;
  const moves = path.flatMap((choice, index) => {
    const scene = names.scene(scenario, choice);
    return [
      `${index + 1}. ${names.moment(scenario, choice)}: ${names.choice(scenario, choice)}`,
      ...(scene ? notesAbout(`run/${run.run}/${scene}`, folded, names) : []),
    ];
  });
  const back = undone.map((choice) => names.choice(scenario, choice));
  return [
    words.run(names.scenario(scenario), words.day(steps[0]!.at), path.length),
    ...moves,
    ...(back.length ? [`${words.takenBack}: ${back.join('; ')}`] : []),
    ...notesAbout(`run/${run.run}`, folded, names),
    ...(link ? [`${words.goOn}: ${link}`] : []),
  ];
}

/** What was marked or written, without the marks that only say how far the screen had come. */
function notesAbout(about: string, folded: Folded, names: Names): string[] {
  const shown = [...(folded.notes.get(about)?.values() ?? [])].filter(
    ({ name, value }) => value !== null && value !== '' && name !== 'stands' && name !== 'read',
  );
  return shown.map(({ name, value }) => {
    if (typeof value === 'boolean') return `   ${names.note(value ? name : `not-${name}`)}`;
    return `   ${names.note(name)}: ${Array.isArray(value) ? value.map((each) => `‘${each}’`).join(', ') : value}`;
  });
}
