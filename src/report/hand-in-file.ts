/**
 * The file that a learner saves of a run: its code, the name, and what was written beside it, which no code holds.
 *
 *   { "course": "both-hands", "kind": "hand-in", "format": 1, "code": "bh1…", "name": "Anna",
 *     "written": { "": { "if-then": "If …, then …" }, "rule-and-room": { "differently": "…" } } }
 *
 * A pasted text may hold several, alone, in a list, or between other things.
 */

const course = 'both-hands';
const format = 1;
const longestFile = 2_000_000;
const mostScenes = 100;
const mostNotes = 20;
const longestNote = 100_000;
const longestCodeText = 300;

export interface HandInFile {
  /** From 1. */
  line: number;
  /** `other-course` and `newer`: then there is nothing else. */
  kind: 'hand-in' | 'other-course' | 'newer';
  code: string;
  name: string;
  /** By scene id and name of the note. Names and texts are as they came: whoever knows the scenario picks. */
  written: Map<string, Map<string, string>>;
}

/** What a file says; `JSON.stringify` it. */
export function handInFile(code: string, name: string, written: Record<string, Record<string, string>>) {
  return { course, kind: 'hand-in', format, code, name, written };
}

/** The hand-in files of a text, and the text with blanks in their places, so that its lines keep their numbers. */
export function partFiles(text: string): { files: HandInFile[]; rest: string } {
  const files: HandInFile[] = [];
  const rest: string[] = [];
  let [from, line, counted] = [0, 1, 0];
  // What is opened and never closed must not be read to the end time and again.
  let budget = text.length * 2;
  for (const { index } of text.matchAll(/\{\s*"course"\s*:/g)) {
    if (index < from || budget <= 0) continue;
    const end = endOf(text, index);
    budget -= end - index;
    const file = readFile(text.slice(index, end));
    if (!file) continue;
    line += breaksIn(text.slice(counted, index));
    counted = index;
    files.push({ line, ...file });
    rest.push(text.slice(from, index), text.slice(index, end).replace(/[^\r\n\u0085\u2028\u2029]/g, ' '));
    from = end;
  }
  return { files, rest: rest.join('') + text.slice(from) };
}

const breaksIn = (text: string): number => text.match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0;

/** Behind the brace that closes the one at `begin`, or where looking for it stops. */
function endOf(text: string, begin: number): number {
  const last = Math.min(text.length, begin + longestFile);
  let depth = 0;
  let quoted = false;
  for (let at = begin; at < last; at += 1) {
    const letter = text[at];
    if (quoted && letter === '\\') at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '{') depth += 1;
    else if (!quoted && letter === '}' && --depth === 0) return at + 1;
  }
  return last;
}

function readFile(text: string): Omit<HandInFile, 'line'> | undefined {
  const value = parsed(text);
  if (!isObject(value) || value['kind'] !== 'hand-in') return undefined;
  const none = { code: '', name: '', written: new Map() };
  if (value['course'] !== course) return { kind: 'other-course', ...none };
  if (typeof value['format'] === 'number' && value['format'] > format) return { kind: 'newer', ...none };
  const { code, name } = value;
  return {
    kind: 'hand-in',
    code: typeof code === 'string' ? code.slice(0, longestCodeText) : '',
    name: typeof name === 'string' ? name : '',
    written: readWritten(value['written']),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readWritten(value: unknown): HandInFile['written'] {
  const scenes = isObject(value) ? Object.entries(value).slice(0, mostScenes) : [];
  return new Map(
    scenes.flatMap(([scene, notes]): [string, Map<string, string>][] =>
      isObject(notes) ? [[scene, readNotes(notes)]] : [],
    ),
  );
}

function readNotes(value: Record<string, unknown>): Map<string, string> {
  const notes = Object.entries(value)
    .slice(0, mostNotes)
    .filter((each): each is [string, string] => typeof each[1] === 'string' && each[1].length <= longestNote);
  return new Map(
    notes.filter(([name]) => /^(?!constructor$|prototype$)[a-z]+(-[a-z]+)*$/.test(name) && name.length <= 40),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
