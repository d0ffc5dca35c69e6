import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeIn, codeOf, globalsIn, importsOf, packagesReached, type Code } from './imports.ts';

/**
 * Who may import whom. A file belongs to the longest name that its path begins with; it may import from itself and
 * from what is listed. `packages` are npm packages, and `node:` for all that Node brings.
 */
const table: Record<string, { from: string[]; packages?: string[] }> = {
  'scenario/': { from: [] },
  'words/': { from: [] },
  'authoring/': { from: ['scenario/'], packages: ['yaml', 'zod', 'fastest-levenshtein'] },
  'authoring/loader.ts': { from: ['authoring/', 'scenario/'], packages: ['astro', 'node:', 'yaml'] },
  'progress/': { from: ['scenario/'], packages: ['nanostores', 'idb'] },
  // What is handed in is the one thing that both sides know the shape of.
  'progress/hand-in.ts': { from: ['progress/', 'scenario/', 'report/types.ts'] },
  'report/': {
    from: ['scenario/', 'progress/entries.ts', 'progress/csv.ts', 'progress/letters.ts', 'progress/pull.ts'],
    packages: ['@scure/base'],
  },
  'drawing/': { from: ['scenario/', 'words/', 'styles/'], packages: ['preact'] },
  'islands/': {
    from: ['scenario/', 'progress/', 'report/', 'drawing/', 'words/', 'styles/'],
    packages: ['preact', 'nanostores', 'lean-qr'],
  },
  'components/': {
    from: ['scenario/', 'report/', 'drawing/', 'words/', 'styles/', 'islands/', 'course.ts', 'ways.ts'],
    packages: ['astro', 'astro:*', 'lean-qr'],
  },
  // A broken exercise stops the build with the lesson's file and line.
  'components/lesson/': {
    from: ['components/', 'scenario/', 'drawing/', 'words/', 'styles/', 'islands/', 'course.ts'],
    packages: ['astro:*', 'fastest-levenshtein', 'node:'],
  },
  'layouts/': {
    from: ['components/', 'scenario/', 'drawing/', 'words/', 'styles/', 'islands/', 'course.ts'],
    packages: ['astro', '@fontsource-variable/*'],
  },
  'pages/': {
    from: [
      'layouts/',
      'components/',
      'islands/',
      'drawing/',
      'scenario/',
      'report/',
      'words/',
      'styles/',
      'course.ts',
      'ways.ts',
      'content/',
      // The version that a page tells how to cite.
      '../package.json',
    ],
    packages: ['astro', 'astro:*'],
  },
  'content/': { from: [] },
  'content.config.ts': {
    from: ['scenario/', 'authoring/', 'components/lesson/names.ts'],
    packages: ['astro', 'astro:*', 'yaml'],
  },
  // The builder of addresses is the one thing that the course and the parts of a page share.
  'course.ts': { from: ['scenario/', 'report/', 'authoring/', 'components/address.ts'], packages: ['astro:*'] },
  'ways.ts': { from: ['course.ts', 'words/', 'components/address.ts'], packages: ['astro:*'] },
  'publish/': { from: [], packages: ['astro', 'vite', 'pagefind', 'node:'] },
  'cli/': { from: ['authoring/', 'scenario/', 'words/', 'publish/'], packages: ['sirv', 'node:'] },
};

/** What only a browser has. */
const browserNames = new Set([
  ...['window', 'document', 'navigator', 'location', 'history', 'screen', 'localStorage', 'sessionStorage'],
  ...['indexedDB', 'caches', 'addEventListener', 'removeEventListener', 'dispatchEvent', 'matchMedia'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'scrollTo', 'BroadcastChannel', 'customElements', 'print'],
]);

/** The folders that know a browser. Page scripts do as well. */
const inBrowser = ['islands/', 'progress/'];

/** What an island may bring to a learner's device. */
const shipped = ['preact', 'preact/hooks', 'nanostores', 'idb', 'lean-qr/nano', 'lean-qr/extras/svg', '@scure/base'];

function faultsOf(code: readonly Code[]): string[] {
  return code.flatMap((each) => [...importFaults(each), ...browserFaults(each), ...shippedFaults(each, code)]);
}

function importFaults(code: Code): string[] {
  const own = Object.keys(table)
    .filter((name) => code.file.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];
  if (!own) return [`${code.file} stands in no layer`];
  const { from, packages = [] } = table[own]!;
  const faults = /(^|\/)index\.tsx?$/.test(code.file) ? [`${code.file} is an index file`] : [];
  for (const { to, inside, reexport } of importsOf(code)) {
    const layers = [own, ...from];
    const fits = inside ? layers.some((each) => to.startsWith(each)) : packages.some((each) => isOf(to, each));
    if (!fits) faults.push(`${code.file} imports ${to}`);
    if (reexport) faults.push(`${code.file} re-exports ${to}`);
  }
  return faults;
}

function isOf(name: string, allowed: string): boolean {
  if (allowed.endsWith('*')) return name.startsWith(allowed.slice(0, -1));
  if (allowed.endsWith(':')) return name.startsWith(allowed);
  return name === allowed || name.startsWith(`${allowed}/`);
}

function browserFaults(code: Code): string[] {
  if (inBrowser.some((folder) => code.file.startsWith(folder))) return [];
  return globalsIn(code, browserNames).map((name) => `${code.file} uses ${name}`);
}

function shippedFaults({ file }: Code, code: readonly Code[]): string[] {
  if (!file.startsWith('islands/')) return [];
  const foreign = [...packagesReached(file, code)].filter((name) => !shipped.includes(name));
  return foreign.map((name) => `${file} brings ${name} to the browser`);
}

it('every import goes in the direction of the table', () => {
  const code = codeIn(join(import.meta.dirname, '../src'));
  expect(code.length).toBeGreaterThan(50);
  expect(faultsOf(code)).toEqual([]);
});

describe('a wrong import is told', () => {
  const cases: [file: string, text: string, fault: string][] = [
    ['scenario/a.ts', "import { x } from '../words/en/x.ts';", 'scenario/a.ts imports words/en/x.ts'],
    ['scenario/a.ts', "import type { x } from '../authoring/x.ts';", 'scenario/a.ts imports authoring/x.ts'],
    ['scenario/a.ts', "import fs from 'node:fs';", 'scenario/a.ts imports node:fs'],
    ['authoring/a.ts', "import { x } from '../progress/x.ts';", 'authoring/a.ts imports progress/x.ts'],
    ['authoring/a.ts', "import fs from 'node:fs';", 'authoring/a.ts imports node:fs'],
    ['progress/a.ts', "const x = await import('../authoring/x.ts');", 'progress/a.ts imports authoring/x.ts'],
    ['report/a.ts', "import { x } from '../progress/run.ts';", 'report/a.ts imports progress/run.ts'],
    ['words/a.ts', "import type { x } from '../scenario/types.ts';", 'words/a.ts imports scenario/types.ts'],
    ['drawing/a.tsx', "type X = import('../islands/x.ts').X;", 'drawing/a.tsx imports islands/x.ts'],
    ['islands/a.tsx', "import { z } from 'zod';", 'islands/a.tsx imports zod'],
    ['islands/a.tsx', "import x from '../components/x.ts';", 'islands/a.tsx imports components/x.ts'],
    [
      'components/a.astro',
      "---\nimport { x } from '../progress/x.ts';\n---\n<p />",
      'components/a.astro imports progress/x.ts',
    ],
    [
      'components/a.astro',
      "---\nconst x = 1;\n---\n<script>\n  import '../authoring/x.ts';\n</script>",
      'components/a.astro imports authoring/x.ts',
    ],
    ['content/a.mdx', "import { x } from '../scenario/x.ts';\n\n# A lesson", 'content/a.mdx imports scenario/x.ts'],
    ['publish/a.ts', "import { x } from '../scenario/x.ts';", 'publish/a.ts imports scenario/x.ts'],
    ['elsewhere/a.ts', '', 'elsewhere/a.ts stands in no layer'],
    ['scenario/index.ts', '', 'scenario/index.ts is an index file'],
    ['scenario/a.ts', "export * from './b.ts';", 'scenario/a.ts re-exports scenario/b.ts'],
    ['scenario/a.ts', "export { x } from './b.ts';", 'scenario/a.ts re-exports scenario/b.ts'],
    ['scenario/a.ts', 'export const x = () => window.name;', 'scenario/a.ts uses window'],
    ['drawing/a.ts', 'export const x = () => document.title;', 'drawing/a.ts uses document'],
    ['words/a.ts', 'export const x = localStorage;', 'words/a.ts uses localStorage'],
    ['components/a.astro', '---\nlocation.reload();\n---\n<p />', 'components/a.astro uses location'],
  ];
  it.each(cases)('%s: %s', (file, text, fault) => {
    expect(faultsOf([codeOf(file, text)])).toContain(fault);
  });

  it('also through files that are in the table', () => {
    const code = [
      codeOf('islands/a.tsx', "import { b } from '../scenario/b.ts';"),
      codeOf('scenario/b.ts', "import { c } from './c.ts';"),
      codeOf('scenario/c.ts', "import { parse } from 'yaml';"),
    ];
    expect(faultsOf(code)).toContain('islands/a.tsx brings yaml to the browser');
  });
});

describe('a right import is not', () => {
  const cases: [file: string, text: string][] = [
    [
      'islands/a.tsx',
      "import { useState } from 'preact/hooks';\nimport { x } from '../progress/run.ts';\ndocument.title;",
    ],
    ['components/a.astro', '---\nconst x = 1;\n---\n<script>\n  document.title = "x";\n</script>'],
    ['scenario/a.ts', 'export const x = (a: { location: string; document: string }) => a.location + a.document;'],
    ['drawing/a.ts', 'export function x(window: number) {\n  return window;\n}'],
    ['authoring/a.ts', "import { z } from 'zod';\nimport type { Scenario } from '../scenario/types.ts';"],
    ['pages/index.astro', "---\nimport Page from '../layouts/Page.astro';\n---\n<Page />"],
  ];
  it.each(cases)('%s: %s', (file, text) => expect(faultsOf([codeOf(file, text)])).toEqual([]));

  it('of a type ships nothing', () => {
    const code = [
      codeOf('islands/a.tsx', "import type { B } from '../scenario/b.ts';\nimport { type C } from '../scenario/b.ts';"),
      codeOf('scenario/b.ts', "import { parse } from 'yaml';"),
    ];
    expect(packagesReached('islands/a.tsx', code)).toEqual(new Set());
  });
});
