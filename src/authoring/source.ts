import { CST, isMap, isPair, isScalar, isSeq, Lexer, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
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

/** Reads YAML: a source, or what makes it unreadable. Aliases, anchors and tags are refused; duplicate keys are told. */
export function readYaml(text: string): { source: Source; findings: Finding[] } {
  const lines = text.split(/\r?\n/);
  const counter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col, text: lines[line - 1] ?? '' };
  };
  const broken = (findings: Finding[]) => ({ source: { values: undefined, place: () => placeAt(0) }, findings });

  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maxBytes) return broken([{ code: 'file-too-large', path: [], data: { bytes } }]);

  const findings: Finding[] = refusedTokens(text);
  if (findings.length) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) counter.addNewLine(end + 1);
    return broken(findings.map((each) => ({ ...each, place: placeAt(each.offset!) })));
  }

  let document;
  try {
    document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return broken([{ code: 'file-too-deep', path: [], data: {} }]);
  }
  const faults = [...document.errors, ...document.warnings];
  if (faults.length) {
    return broken(
      faults.map((fault) => ({
        code: 'yaml-syntax',
        path: [],
        data: { said: fault.message, kind: fault.code },
        place: placeAt(Math.min(fault.pos[0], text.length)),
      })),
    );
  }

  const root = document.contents as Node | null;
  const values = plainValue(root, [], (path, key, first) => {
    findings.push({
      code: 'duplicate-field',
      path,
      data: { field: String(path.at(-1)), line: placeAt(first).line },
      place: placeAt(key),
    });
  });
  return { source: { values, place: (path, at) => placeAt(offsetOf(root, path, at)) }, findings };
}

/** Aliases, anchors and tags, found in the tokens so that nothing is ever expanded. */
function refusedTokens(text: string): Finding[] {
  const found: Finding[] = [];
  let offset = 0;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    const kind: CST.TokenType | 'scalar' | null = inScalar ? 'scalar' : CST.tokenType(token);
    inScalar = kind === 'scalar' && token === CST.SCALAR;
    if (kind === 'alias' || kind === 'anchor' || kind === 'tag') {
      found.push({ code: 'yaml-alias', path: [], data: { token: token.slice(0, 40), kind }, offset });
    }
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

function offsetOf(root: Node | null, path: Path, at: 'key' | 'value' = 'value'): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = (node as YAMLMap).items.find((each) => keyOf(each.key) === String(step));
      if (!pair || !isPair(pair)) return offset;
      const last = index === path.length - 1;
      const value = pair.value as Node | null;
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
