import {
  CST,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { type Finding, type Path } from './issues.ts';

/** The most that a scenario file may have, in bytes of UTF-8. Checked before anything is parsed. */
export const maxBytes = 512 * 1024;

/** Where something stands in a file. Line and column count from 1. */
export interface Place {
  line: number;
  column: number;
  /** The whole line, as written. */
  text: string;
}

/** A file that was read: its values as plain data without prototypes, and where each of them stands. */
export interface Source {
  values: unknown;
  /** Where a path stands: its value, or its key; for a path that does not exist, what is nearest to it. */
  place(path: Path, at?: 'key' | 'value'): Place;
}

/**
 * Reads YAML: a source, or what makes it unreadable. Aliases, anchors and tags are refused before parsing; a key that
 * stands twice is told. `limit` is in bytes.
 */
export function readYaml(text: string, limit = maxBytes): { source: Source; findings: Finding[] } {
  const placeAt = placesOf(text);
  const broken = (findings: Finding[]) => ({ source: { values: undefined, place: () => placeAt(0) }, findings });

  const bytes = new TextEncoder().encode(text).length;
  if (bytes > limit) return broken([{ code: 'file-too-large', path: [], data: { bytes } }]);
  const refused = refusedTokens(text, placeAt);
  if (refused.length) return broken(refused);

  try {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const faults = firstFaults(document, placeAt);
    if (faults.length) return broken(faults);

    const findings: Finding[] = [];
    const root = document.contents as Node | null;
    const values = plainValue(root, [], (path, key, first) => {
      const data = { field: String(path.at(-1)), line: placeAt(first).line };
      findings.push({ code: 'duplicate-field', path, data, place: placeAt(key) });
    });
    return { source: { values, place: (path, at) => placeAt(offsetOf(root, path, at)) }, findings };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return broken([{ code: 'file-too-deep', path: [], data: {} }]);
  }
}

/** Gives the place of an offset in a text. */
function placesOf(text: string): (offset: number) => Place {
  const lines = text.split(/\r?\n/);
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) counter.addNewLine(end + 1);
  return (offset) => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { line, column: col, text: lines[line - 1] ?? '' };
  };
}

/** Follow from an earlier fault more often than not. */
const secondary = ['BAD_INDENT', 'MULTILINE_IMPLICIT_KEY'];

/** Faults of syntax, without those that only follow from the one before. */
function firstFaults({ errors, warnings }: Document, placeAt: (offset: number) => Place): Finding[] {
  const found: Finding[] = [];
  let lastLine = -1;
  for (const { code, message, pos } of [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    const place = placeAt(pos[0]);
    const follows = place.line <= lastLine + 1 || (found.length > 0 && secondary.includes(code));
    lastLine = place.line;
    if (!follows) found.push({ code: 'yaml-syntax', path: [], data: { said: message, kind: code }, place });
  }
  return found;
}

/** More levels of brackets than any scenario file has. */
const maxBrackets = 12;

/** Aliases, anchors, tags and towers of brackets, found in the tokens so that nothing is ever built from them. */
function refusedTokens(text: string, placeAt: (offset: number) => Place): Finding[] {
  const found: Finding[] = [];
  let offset = 0;
  let inScalar = false;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    const kind: CST.TokenType | null = inScalar ? 'scalar' : CST.tokenType(token);
    const shown = token.slice(0, 40);
    if (kind === 'flow-seq-start' || kind === 'flow-map-start') depth += 1;
    if (kind === 'flow-seq-end' || kind === 'flow-map-end') depth -= 1;
    if (depth > maxBrackets) return [{ code: 'file-too-deep', path: [], data: {}, place: placeAt(offset) }];
    if (kind === 'tag') found.push({ code: 'yaml-tag', path: [], data: { token: shown }, place: placeAt(offset) });
    if (kind === 'alias' || kind === 'anchor') {
      found.push({ code: 'yaml-alias', path: [], data: { token: shown, kind }, place: placeAt(offset) });
    }
    inScalar = token === CST.SCALAR && !inScalar;
    if (token !== CST.SCALAR && token !== CST.DOCUMENT && token !== CST.FLOW_END) offset += token.length;
  }
  return found;
}

type OnDuplicate = (path: Path, key: number, first: number) => void;

/** The plain value of a node. Maps become objects without a prototype; of a key that stands twice the first counts. */
function plainValue(node: unknown, path: Path, onDuplicate: OnDuplicate): unknown {
  if (isSeq(node)) return node.items.map((item, index) => plainValue(item, [...path, index], onDuplicate));
  if (!isMap(node)) return isScalar(node) ? node.value : null;
  const values = Object.create(null) as Record<string, unknown>;
  const first = new Map<string, number>();
  for (const pair of node.items) {
    const key = keyOf(pair.key);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, startOf(pair.key));
      values[key] = plainValue(pair.value, [...path, key], onDuplicate);
    } else {
      onDuplicate([...path, key], startOf(pair.key), known);
    }
  }
  return values;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key);
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** Authors may write one value where a list is meant; the steps of a path that their file lacks are passed over. */
function offsetOf(root: Node | null, path: Path, at: 'key' | 'value' = 'value'): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = (node as YAMLMap).items.find((each) => keyOf(each.key) === String(step));
      if (!pair && typeof step === 'number') continue;
      if (!pair || !isPair(pair)) return offset;
      const value = pair.value as Node | null;
      const last = index === path.length - 1 || isScalar(value);
      offset =
        (last && at === 'value' && isScalar(value) && value.range ? value : (pair.key as Node)).range?.[0] ?? offset;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!item) return offset;
      offset = startOf(item);
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}
