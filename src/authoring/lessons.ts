import { nearest } from './near.ts';
import { isSeedRow } from './schema.ts';
import { readYaml, type Source } from './source.ts';

/** What a lesson may name. Everything else in it is its own. */
export interface Known {
  /** `<module>/<lesson>` of all lessons. */
  lessons: ReadonlySet<string>;
  /** Scenario id to the ids of its decisions. */
  decisions: ReadonlyMap<string, ReadonlySet<string>>;
  terms: ReadonlySet<string>;
  /** Reference id to how far it was checked. */
  references: ReadonlyMap<string, string>;
  /** What stands in `<…>` with a capital letter. */
  components: ReadonlySet<string>;
}

export interface LessonFault {
  /** From 1. */
  line: number;
  message: string;
  cure: string;
}

/** A lesson's file in its two parts. `line` is the one on which the body begins, from 1. */
export function lessonParts(text: string): { front: string; body: string; line: number } {
  const [whole = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return { front, body: text.slice(whole.length), line: whole.split('\n').length };
}

/** What a lesson names and does not exist, in the order of its lines. `id` is `<module>/<lesson>`. */
export function lessonFaults(id: string, text: string, known: Known): LessonFault[] {
  const { front, body, line } = lessonParts(text);
  const { source, findings } = readYaml(front);
  if (!front || findings.length)
    return [
      { line: 1, message: 'The front matter cannot be read.', cure: 'write it as YAML between two lines of ---' },
    ];
  const faults = [...frontFaults(id, source, known), ...bodyFaults(id, body, line, known)];
  return faults.sort((a, b) => a.line - b.line);
}

/** `file:line: what is wrong. Cure: …`, one a line. */
export function lessonReport(file: string, faults: readonly LessonFault[]): string {
  return faults.map(({ line, message, cure }) => `${file}:${line}: ${message} Cure: ${cure}.`).join('\n');
}

interface Front {
  module?: unknown;
  seeds?: unknown[];
  practises?: { scenario: string; scene: string }[];
  recall?: { options?: { right?: boolean }[] }[];
  sources?: string[];
}

function frontFaults(id: string, source: Source, known: Known): LessonFault[] {
  const { module, seeds = [], practises = [], recall = [], sources = [] } = source.values as Front;
  // The front matter begins in the second line of the file.
  const at = (...path: (string | number)[]) => source.place(path).line + 1;
  const faults: LessonFault[] = [];
  const folder = id.split('/')[0]!;
  if (module !== folder)
    faults.push({
      line: at('module'),
      message: `The lesson stands in the folder of '${folder}' and says it belongs to '${String(module)}'.`,
      cure: `write 'module: ${folder}', or move the file`,
    });
  for (const [index, row] of seeds.entries())
    if (!isSeedRow(row))
      faults.push({
        line: at('seeds', index),
        message: `'${String(row)}' is no row of the seed map.`,
        cure: 'rows run from S1-01 to S1-35 and from S2-01 to S2-139',
      });
  for (const [index, { scenario, scene }] of practises.entries()) {
    const decisions = known.decisions.get(scenario);
    if (!decisions)
      faults.push(unknown(at('practises', index, 'scenario'), 'scenario', scenario, known.decisions.keys()));
    else if (!decisions.has(scene))
      faults.push(unknown(at('practises', index, 'scene'), `decision of ${scenario}`, scene, decisions));
  }
  for (const [index, { options = [] }] of recall.entries()) {
    const right = options.filter((option) => option.right).length;
    if (right !== 1)
      faults.push({
        line: at('recall', index),
        message: `${right} options of this question are right.`,
        cure: 'mark exactly one with right: true',
      });
  }
  for (const [index, name] of sources.entries()) faults.push(...sourceFaults(name, at('sources', index), known));
  return faults;
}

function sourceFaults(name: string, line: number, { references }: Known): LessonFault[] {
  const status = references.get(name);
  if (status === undefined) return [unknown(line, 'reference', name, references.keys())];
  if (status !== 'memory') return [];
  return [
    {
      line,
      message: `The reference '${name}' was never checked, so nothing can rest on it.`,
      cure: 'check it and say so in src/content/references.yaml, or leave the claim out',
    },
  ];
}

function bodyFaults(id: string, body: string, line: number, known: Known): LessonFault[] {
  const faults: LessonFault[] = [];
  const each = (pattern: RegExp, tell: (name: string, line: number) => LessonFault | undefined) => {
    for (const found of body.matchAll(pattern)) {
      const fault = tell(found[1]!, line + body.slice(0, found.index).split('\n').length - 1);
      if (fault) faults.push(fault);
    }
  };
  each(/<([A-Z]\w*)/g, (name, at) =>
    known.components.has(name) ? undefined : unknown(at, 'exercise or other component', name, known.components),
  );
  each(/<Term\s+id="([^"]*)"/g, (name, at) =>
    known.terms.has(name) ? undefined : unknown(at, 'word of the glossary', name, known.terms),
  );
  each(/<Cite\s+to="([^"]*)"/g, (name, at) => sourceFaults(name, at, known)[0]);
  each(/\]\(((?!https:|mailto:|#)[^)#]+)[^)]*\)/g, (name, at) => {
    const to = lessonOf(id, name);
    return to !== undefined && known.lessons.has(to) ? undefined : unknown(at, 'lesson', to ?? name, known.lessons);
  });
  return faults;
}

/** The lesson that a link leads to: `../<lesson>/` in the same module, `../../<module>/<lesson>/` in another. */
function lessonOf(id: string, link: string): string | undefined {
  const [, up = '', rest = ''] = /^((?:\.\.\/)+)([\w-]+(?:\/[\w-]+)?)\/$/.exec(link) ?? [];
  const folder = id.split('/')[0]!;
  if (up === '../' && !rest.includes('/')) return `${folder}/${rest}`;
  return up === '../../' && rest.includes('/') ? rest : undefined;
}

function unknown(line: number, what: string, name: string, known: Iterable<string>): LessonFault {
  const names = [...known];
  const near = nearest(name, names);
  const cure = near
    ? `write '${near}'`
    : `name one of ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}`;
  return { line, message: `There is no ${what} '${name}'.`, cure };
}
