import { readdirSync, readFileSync } from 'node:fs';

/**
 * The corpus of broken scenario files. Each case is a file in fixtures/broken, named after the problem code it must raise
 * (and, after a full stop, what is special about it). It says in one line what is wrong, how the small valid scenario
 * lost-key.yaml is changed, and what an author is told, word for word:
 *
 *     A way leads to a scene that does not exist.
 *     --- instead of
 *         next: door
 *     --- write
 *         next: dorr
 *     --- report
 *     lost-key.yaml:57:11  missing-scene  ...
 *
 * `--- the whole file` gives another file altogether, `--- file` another name.
 */
export interface BrokenCase {
  name: string;
  /** The code of the first problem. */
  code: string;
  /** What is wrong, as a fact. */
  idea: string;
  file: string;
  text: string;
  report: string;
}

const fixtures = new URL('../fixtures/', import.meta.url);

/** The small valid scenario that broken files are made from. */
export const lostKey = readFileSync(new URL('lost-key.yaml', fixtures), 'utf8');

/** All cases, by name. */
export function brokenCases(): BrokenCase[] {
  return readdirSync(new URL('broken/', fixtures))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => brokenCase(name.slice(0, -4), readFileSync(new URL(`broken/${name}`, fixtures), 'utf8')));
}

function brokenCase(name: string, written: string): BrokenCase {
  const [idea, ...sections] = written.split(/^--- /m);
  const made = { file: 'lost-key.yaml', text: lostKey, report: '' };
  let from = '';
  for (const section of sections) {
    const end = section.indexOf('\n');
    const [head, body] = [section.slice(0, end), section.slice(end + 1).replace(/\n$/, '')];
    if (head === 'instead of') from = body;
    else if (head === 'write') made.text = changed(made.text, from, body, name);
    else if (head === 'the whole file') made.text = `${body}\n`;
    else if (head === 'report') made.report = body;
    else if (head.startsWith('file ')) made.file = head.slice(5);
    else throw new Error(`${name}: unknown section '${head}'`);
  }
  return { name, code: name.split('.')[0]!, idea: idea!.trim(), ...made };
}

function changed(text: string, from: string, to: string, name: string): string {
  const parts = text.split(from);
  if (parts.length !== 2)
    throw new Error(`${name}: '${from}' stands ${parts.length - 1} times in the scenario, not once`);
  return parts.join(to);
}
