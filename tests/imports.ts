import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** The code of a file: of a page the part before its markup, and the scripts that it brings to the browser. */
export interface Code {
  /** Path inside `src`, with forward slashes. */
  file: string;
  text: string;
  /** Page scripts: they run in the browser, whatever folder they stand in. */
  scripts: string;
}

export interface Import {
  /** Path inside `src`, or the name of a package, with its sub-path. */
  to: string;
  inside: boolean;
  /** Gone when the code runs. */
  typeOnly: boolean;
  reexport: boolean;
}

/** All code of a folder. */
export function codeIn(folder: string): Code[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mdx)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return codeOf(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
    });
}

/** Takes the code out of a file's text. */
export function codeOf(file: string, text: string): Code {
  if (file.endsWith('.astro')) {
    const [, front = '', markup = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const scripts = [...markup.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
    return { file, text: front, scripts: scripts.join('\n') };
  }
  if (file.endsWith('.mdx')) {
    return { file, text: (text.match(/^(?:import|export) .*$/gm) ?? []).join('\n'), scripts: '' };
  }
  return { file, text, scripts: '' };
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

const known = new WeakMap<Code, Import[]>();

/** Everything that a file imports, dynamic imports too. A file is asked for by all that reach it, and read once. */
export function importsOf(code: Code): Import[] {
  const found = known.get(code) ?? readImports(code);
  known.set(code, found);
  return found;
}

function readImports({ file, text, scripts }: Code): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, how: { typeOnly?: boolean; reexport?: boolean }) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const inside = specifier.text.startsWith('.');
    const to = inside ? posix.normalize(posix.join(posix.dirname(file), specifier.text)) : specifier.text;
    found.push({ to, inside, typeOnly: how.typeOnly ?? false, reexport: how.reexport ?? false });
  };
  for (const each of [text, scripts]) {
    walk(parse(file, each), (node) => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, { typeOnly: isTypeOnly(node.importClause) });
      if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, { typeOnly: node.isTypeOnly, reexport: true });
      if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
        add(node.argument.literal, { typeOnly: true });
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], {});
    });
  }
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly);
}

/** Which of some global names a file uses, page scripts apart. A name that the file declares itself is its own. */
export function globalsIn({ file, text }: Code, names: ReadonlySet<string>): string[] {
  const used = new Set<string>();
  const own = new Set<string>();
  walk(parse(file, text), (node) => {
    if (!ts.isIdentifier(node) || !names.has(node.text)) return;
    const { parent } = node;
    if ('name' in parent && parent.name === node) {
      if (!ts.isPropertyAccessExpression(parent) && !ts.isPropertyAssignment(parent)) own.add(node.text);
      return;
    }
    if (!ts.isTypeReferenceNode(parent)) used.add(node.text);
  });
  return [...used].filter((name) => !own.has(name));
}

/** The packages that run when a file runs: those it imports, and those of all that it imports. */
export function packagesReached(file: string, code: readonly Code[]): Set<string> {
  const byFile = new Map(code.map((each) => [each.file, each]));
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    const each = byFile.get(file);
    if (!each || seen.has(file)) return;
    seen.add(file);
    for (const { to, inside, typeOnly } of importsOf(each)) {
      if (typeOnly) continue;
      if (inside) visit(to);
      else packages.add(to);
    }
  };
  visit(file);
  return packages;
}
