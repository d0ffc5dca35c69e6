import type { Scenario } from '../scenario/types.ts';
import { build } from './build.ts';
import { asId, checkIds, isId } from './ids.ts';
import { pathText, wordingOf, type Finding, type Problem } from './issues.ts';
import { shape } from './shape.ts';
import { readYaml, type Source } from './source.ts';
import { checkStructure } from './structure.ts';

/** A scenario whose structure is sound, or everything that is wrong with its file. Never both, never neither. */
export type Reading = { scenario: Scenario; problems?: undefined } | { scenario?: undefined; problems: Problem[] };

/** What reading a file gave, with the means to tell findings of later checks. */
export interface Draft {
  scenario?: Scenario;
  problems: Problem[];
  tell(finding: Finding): Problem;
}

/**
 * Reads the text of one scenario file. `file` is its path as messages show it; its last part without `.yaml` is the
 * scenario's id. Judges structure only; `check` judges balance and length as well. Never throws.
 */
export function read(source: string, file: string): Reading {
  const { scenario, problems } = draft(source, file);
  return scenario && !problems.length ? { scenario } : { problems };
}

/** The same, for checks that go on from there. */
export function draft(text: string, file: string): Draft {
  const { source, findings } = readYaml(text);
  const tell = (finding: Finding) => problemOf(finding, source, file);
  const name = file
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.ya?ml$/, '');
  const raise = (finding: Finding) => void findings.push(finding);
  let scenario: Scenario | undefined;

  if (!isId(name)) raise({ code: 'file-name', path: [], data: { name, near: asId(name) } });
  if (source.values !== undefined) {
    checkIds((source.values ?? {}) as Record<string, unknown>, raise);
    const shaped = shape(source.values, raise);
    if (shaped) checkStructure((scenario = build(name, shaped)), raise);
  }
  const problems = findings.map(tell).sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...(scenario && !problems.length ? { scenario } : {}), problems, tell };
}

function problemOf(finding: Finding, source: Source, file: string): Problem {
  const { line, column, text } = finding.place ?? source.place(finding.path, finding.at);
  const { message, expected, cure } = wordingOf(finding);
  const path = pathText(finding.path);
  return { code: finding.code, file, line, column, source: text, path, message, expected, ...(cure ? { cure } : {}) };
}
