import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildOf, kindOf, pathIn, workerName, type KeptFiles } from '../../src/islands/offline/kept-files.ts';
import { keptFiles, marked } from '../../src/publish/kept.ts';
import { workerFile, writeWorker } from '../../src/publish/worker.ts';

let folder: string;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const page = (text: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body>${text}</body></html>`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'both-hands-kept-'));
  write('index.html', page('<script type="module" src="./_astro/home.11111111.js"></script>'));
  write('trainers/index.html', page('<style>@font-face{src:url(../_astro/text.22222222.woff2)}</style>'));
  write('learn/index.html', page('<script type="module" src="../_astro/lesson.33333333.js"></script>'));
  write('_astro/home.11111111.js', 'import"./shared.44444444.js";');
  write('_astro/shared.44444444.js', 'const later=()=>import("./later.55555555.js")');
  write('_astro/later.55555555.js', '');
  write('_astro/lesson.33333333.js', '');
  write('_astro/text.22222222.woff2', 'font');
  write('data/course.json', '{}');
  write('released/a/1.json', '{}');
  write('pagefind/pagefind.js', '');
});
afterEach(() => rmSync(folder, { recursive: true }));

const paths = async () => (await keptFiles(folder)).map(({ path }) => path);

it('a trainer’s pages are kept with all that they load, and nothing else', async () => {
  expect(await paths()).toEqual([
    '',
    ...[
      '_astro/home.11111111.js',
      '_astro/later.55555555.js',
      '_astro/shared.44444444.js',
      '_astro/text.22222222.woff2',
    ],
    ...['data/course.json', 'released/a/1.json', 'trainers/'],
  ]);
});

it('each kept page says its build and where the worker lies; others do not', async () => {
  const { build, files } = await writeWorker(folder);
  expect(build).toMatch(/^[0-9a-f]{12}$/);
  expect(files).toBe(8);
  expect(read('index.html')).toContain(`<html data-build="${build}" data-worker="./both-hands-worker.js" lang="en">`);
  expect(read('trainers/index.html')).toContain(`data-build="${build}" data-worker="../both-hands-worker.js"`);
  expect(read('learn/index.html')).not.toContain('data-build');
  expect([buildOf(read('index.html').slice(0, 1024)), buildOf(read('learn/index.html'))]).toEqual([build, '']);
});

it('the same content is the same build, also when it is written again', async () => {
  const { build } = await writeWorker(folder);
  const worker = read(workerFile);
  expect((await writeWorker(folder)).build).toBe(build);
  expect(read(workerFile)).toBe(worker);
});

it.each([
  ['a page', () => write('trainers/index.html', page('other'))],
  ['data', () => write('data/course.json', '{"other":1}')],
  ['one page more', () => write('assigned/index.html', page('new'))],
])('another build: %s', async (_, change) => {
  const { build } = await writeWorker(folder);
  change();
  expect((await writeWorker(folder)).build).not.toBe(build);
});

it('a page that is not kept changes nothing', async () => {
  const { build } = await writeWorker(folder);
  write('learn/index.html', page('other'));
  expect((await writeWorker(folder)).build).toBe(build);
});

it('the worker is one script, with the list that it understands', async () => {
  await writeWorker(folder);
  const [, list, code] = /^const keptFiles=(.*);\n([\s\S]*)$/.exec(read(workerFile))!;
  const { files } = JSON.parse(list!) as KeptFiles;
  expect(
    Object.entries(files)
      .filter(([path]) => kindOf(path) === 'data')
      .map(([, hash]) => hash.length),
  ).toEqual([64, 64]);
  expect(code).not.toMatch(/^\s*(import|export)\b/m);
  expect(() => new Function('keptFiles', code!)).not.toThrow();
});

it('deleting everything knows the worker by the name that it is written under', () => {
  expect(workerName).toBe(workerFile);
  expect(pathIn('https://a.example/b/', `https://a.example/b/${workerFile}`)).toBe(workerFile);
});

it('a page without a root element is refused', () => {
  expect(() => marked('<p>half a page</p>', 'abc', 'w.js')).toThrow('no <html>');
});
