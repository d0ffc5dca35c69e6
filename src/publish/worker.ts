import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build as bundle } from 'vite';
import { buildOf, keptFiles, marked } from './kept.ts';

/** In the root of the site, because a worker serves the folder that it lies in. Deleting everything looks for this name. */
export const workerFile = 'both-hands-worker.js';

const source = resolve(import.meta.dirname, '../islands/offline/service-worker.ts');

/**
 * Writes the service worker that lets trainers' pages work without a network, and marks the pages that it keeps.
 * Everything else has to be there already. Answers what would be kept on a device, in bytes before packing.
 */
export async function writeWorker(folder: string): Promise<{ build: string; files: number; bytes: number }> {
  const files = await keptFiles(folder);
  const code = await workerCode();
  const build = buildOf(files, code);
  for (const { file } of files.filter(({ kind }) => kind === 'page')) {
    const up = '../'.repeat(file.split('/').length - 1) || './';
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), marked(html, build, up + workerFile));
  }
  const kept = {
    build,
    files: Object.fromEntries(files.map(({ path, kind, hash }) => [path, kind === 'data' ? hash : ''])),
  };
  await writeFile(join(folder, workerFile), `const keptFiles=${JSON.stringify(kept)};\n${code}`);
  return { build, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** One script without imports: module workers are younger than some browsers that are in use. */
async function workerCode(): Promise<string> {
  const made = await bundle({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: source, output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('The service worker could not be made.');
  return first.output[0].code;
}
