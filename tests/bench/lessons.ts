import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { shortId } from '../../src/report/short-id.ts';
import { atMost, round, type Figure } from './report.ts';

/**
 * How the time of a build grows with the number of lessons: this site and a plain Astro site with MDX, both with the real
 * lessons once, ten times and twenty times, the copies under other names.
 */

const root = resolve(import.meta.dirname, '../..');
const times = [1, 10, 20] as const;

interface Project {
  /** Milliseconds of a build. */
  build: () => number;
  remove: () => void;
}

interface Lesson {
  /** `<module>/<lesson>`. */
  id: string;
  text: string;
}

export function lessonFigures(): Figure[] {
  const lessons = realLessons();
  const ours = measured(ourSite, lessons);
  const plain = measured(plainSite, lessons);
  const counts = times.map((each) => each * lessons.length).join(', ');
  return [
    // A straight line has the same slope in both halves; memory that fills bends it in any build, so plain Astro is beside.
    atMost(
      `build with ${counts} lessons, slope of the second half by the first, by the same in plain Astro with MDX`,
      ours.bend / plain.bend,
      1.5,
      'x',
      `${round(ours.bend)} and ${round(plain.bend)}; ${ours.said}`,
    ),
    atMost(
      'one more lesson in this site, by one more in plain Astro with MDX',
      ours.each / plain.each,
      4,
      'x',
      `${round(ours.each)} ms and ${round(plain.each)} ms; plain ${plain.said}`,
    ),
  ];
}

interface Measured {
  /** Milliseconds for one more lesson. */
  each: number;
  bend: number;
  said: string;
}

function measured(make: (lessons: readonly Lesson[]) => Project, lessons: readonly Lesson[]): Measured {
  const took = times.map((each) => {
    const project = make(multiplied(lessons, each));
    try {
      return project.build();
    } finally {
      project.remove();
    }
  });
  const [short, middle, long] = took as [number, number, number];
  const slope = (time: number, from: number, to: number) => time / (lessons.length * (times[to]! - times[from]!));
  return {
    each: slope(long - short, 0, 2),
    bend: slope(long - middle, 1, 2) / slope(middle - short, 0, 1),
    said: `${took.map((time) => (time / 1000).toFixed(1)).join(', ')} s`,
  };
}

function realLessons(): Lesson[] {
  return globSync('src/content/lessons/*/*/index.mdx', { cwd: root }).map((found) => {
    const file = found.split(sep).join('/');
    return { id: file.split('/').slice(-3, -1).join('/'), text: readFileSync(join(root, file), 'utf8') };
  });
}

/** The lessons so many times. Copies get names of which no two look alike in links and codes, as the build demands. */
function multiplied(lessons: readonly Lesson[], count: number): Lesson[] {
  const taken = new Set(lessons.map(({ id }) => shortId(id)));
  const copies = lessons.flatMap(({ id, text }) =>
    Array.from({ length: count - 1 }, (_, copy) => {
      let name = `${id}-${copy + 2}`;
      while (taken.has(shortId(name))) name += 'x';
      taken.add(shortId(name));
      const order = Number(/^order: (\d+)$/m.exec(text)![1]);
      return { id: name, text: text.replace(/^order: \d+$/m, `order: ${order + 10 * (copy + 1)}`) };
    }),
  );
  return [...lessons, ...copies];
}

function write(folder: string, lessons: readonly Lesson[]): void {
  for (const { id, text } of lessons) {
    const file = join(folder, id, 'index.mdx');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A copy of this site with other lessons. */
function ourSite(lessons: readonly Lesson[]): Project {
  const folder = mkdtempSync(join(tmpdir(), 'both-hands-bench-'));
  for (const name of ['src', 'scenarios', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  rmSync(join(folder, 'src/content/lessons'), { recursive: true });
  write(join(folder, 'src/content/lessons'), lessons);
  return project(folder);
}

/** The least that renders the same texts: every component of a lesson is an element that shows its children. */
function plainSite(lessons: readonly Lesson[]): Project {
  const folder = mkdtempSync(join(tmpdir(), 'both-hands-bench-'));
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const names = new Set(lessons.flatMap(({ text }) => [...text.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name!)));
  put('package.json', '{ "type": "module" }');
  put(
    'astro.config.mjs',
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };\n",
  );
  put(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  lessons: defineCollection({ loader: glob({ base: './src/content/lessons', pattern: '*/*/index.mdx' }) }),
};
`,
  );
  put('src/Part.astro', '<section><slot /></section>\n');
  put(
    'src/pages/[...id].astro',
    `---
import { getCollection, render } from 'astro:content';
import Part from '../Part.astro';
export async function getStaticPaths() {
  return (await getCollection('lessons')).map((lesson) => ({ params: { id: lesson.id }, props: { lesson } }));
}
const { lesson } = Astro.props;
const { Content } = await render(lesson);
---

<html lang="en">
  <head><title>{lesson.data.title}</title></head>
  <body><h1>{lesson.data.title}</h1><Content components={{ ${[...names].map((name) => `${name}: Part`).join(', ')} }} /></body>
</html>
`,
  );
  write(join(folder, 'src/content/lessons'), lessons);
  return project(folder);
}

function project(folder: string): Project {
  // Each package by itself: what Astro keeps between builds, beside them, must be this project's own.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !/^\.(astro|vite)/.test(each)))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  return {
    build() {
      const begun = performance.now();
      const astro = join(root, 'node_modules/astro/bin/astro.mjs');
      const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
      return performance.now() - begun;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
