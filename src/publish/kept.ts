import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';

/** What a trainer needs when the network is gone, as paths of files from the site's root. */
const pages = [
  'index.html',
  'scenarios/**/index.html',
  'trainers/**/index.html',
  'assigned/index.html',
  'privacy/index.html',
];
const data = ['data/course.json', 'data/scenarios/*.json', 'released/**/*.json', 'favicon.svg'];

export interface KeptFile {
  /** The address from the site's root: of a page its folder. */
  path: string;
  /** The file from the site's root. */
  file: string;
  kind: 'page' | 'asset' | 'data';
  bytes: number;
  /** SHA-256 of the content, in hex; of a page without the marks that `marked` puts in. */
  hash: string;
}

/** The files of a built site that are kept for use without a network, with all that they load, in order of their paths. */
export async function keptFiles(folder: string): Promise<KeptFile[]> {
  const found = [...(await read(folder, pages, 'page')), ...(await read(folder, data, 'data'))];
  const assets = await read(folder, ['_astro/*'], 'asset');
  const kept = [...found, ...reached(found, assets)];
  return kept.map(({ text: _, ...file }) => file).sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Read = KeptFile & { text: string };

async function read(folder: string, patterns: string[], kind: KeptFile['kind']): Promise<Read[]> {
  const files: Read[] = [];
  for await (const each of glob(patterns, { cwd: folder })) {
    const file = each.split(sep).join('/');
    const body = await readFile(join(folder, file));
    const text = kind === 'page' ? unmarked(body.toString()) : body.toString('latin1');
    const hash = createHash('sha256')
      .update(kind === 'page' ? text : body)
      .digest('hex');
    files.push({ path: file.replace(/(^|\/)index\.html$/, '$1'), file, kind, bytes: body.length, hash, text });
  }
  return files;
}

/** The assets whose names stand in the given files, in one of those assets, and so on. */
function reached(from: readonly Read[], assets: readonly Read[]): Read[] {
  const found = new Set<Read>();
  let queue = from.filter(({ kind }) => kind === 'page');
  while (queue.length) {
    queue = assets.filter(
      (asset) => !found.has(asset) && queue.some(({ text }) => text.includes(basename(asset.file))),
    );
    for (const asset of queue) found.add(asset);
  }
  return [...found];
}

/** Known by everything that is kept and by the worker that gives it. 12 hex digits. */
export function buildOf(files: readonly KeptFile[], worker: string): string {
  const all = [...files.map(({ path, hash }) => `${path} ${hash}`), worker].join('\n');
  return createHash('sha256').update(all).digest('hex').slice(0, 12);
}

/** A page that says which build it belongs to, and where the worker lies. */
export function marked(html: string, build: string, worker: string): string {
  const made = unmarked(html).replace(/<html(?=[\s>])/i, `<html data-build="${build}" data-worker="${worker}"`);
  if (!made.includes(`data-build="${build}"`)) throw new Error('a page has no <html> to put its build into');
  return made;
}

export function unmarked(html: string): string {
  return html.replace(/ data-build="[^"]*" data-worker="[^"]*"/, '');
}
