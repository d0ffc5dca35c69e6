import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { lessonParts } from '../../src/authoring/lessons.ts';
import { countWords } from '../../src/scenario/text.ts';

export const root = join(import.meta.dirname, '../..');

export interface LessonFile {
  /** From the root of the repository. */
  file: string;
  /** `<module>/<lesson>`. */
  id: string;
  front: Front;
  body: string;
  /** The body as it is read: without exercises, drawings and tags. */
  prose: string;
}

interface Front {
  title: string;
  module: string;
  order: number;
  minutes: number;
  seeds: string[];
  summary: string;
  question: string;
  carry: string;
  practises?: { scenario: string; scene: string }[];
  recall?: { question: string; options: { text: string; right?: boolean }[]; answer: string }[];
}

/** All lessons of the course, by their ids. */
export const lessons: LessonFile[] = globSync('src/content/lessons/*/*/index.mdx', { cwd: root })
  .map((found) => found.split(sep).join('/'))
  .sort()
  .map((file) => {
    const { front, body } = lessonParts(readFileSync(join(root, file), 'utf8'));
    const [module, lesson] = file.split('/').slice(-3);
    return { file, id: `${module}/${lesson}`, front: parse(front) as Front, body, prose: proseOf(body) };
  });

/** What a lesson says in sentences, one paragraph a line. */
function proseOf(body: string): string {
  return body
    .replace(/^<Figure\b[\s\S]*?^<\/Figure>$/gm, '')
    .replace(/^<(?!Term|Cite)[A-Z]\w*\b(?:[^\n]*\/>|[\s\S]*?^\/>)$/gm, '')
    .replace(/<Cite\b[^>]*\/>/g, '')
    .replace(/<\/?\w[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[*_[\]]/g, '')
    .trim();
}

/** The sentences of a text, without headings. */
export function sentencesOf(prose: string): string[] {
  const paragraphs = prose.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return paragraphs
    .flatMap((line) => line.split(/(?<=[.?!…][’'")]*)\s+(?=[\p{Lu}‘'(\d])/u))
    .filter((each) => countWords(each) > 0);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
