import type { AstroIntegration } from 'astro';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { asyncModules } from './async-modules.ts';
import { withPolicy } from './policy.ts';
import { base, relativeLinks } from './relative.ts';
import { writeWorker } from './worker.ts';

export { base };

/** Makes the built pages fit to be put into any folder of any host: relative links, then the policy, then the search index, then the worker. */
export function publish(): AstroIntegration {
  return {
    name: 'both-hands:publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for await (const found of glob('**/*.html', { cwd: folder })) {
          const file = join(folder, found);
          const html = asyncModules(relativeLinks(await readFile(file, 'utf8'), found.split(sep).join('/')));
          await writeFile(file, withPolicy(html, { wasm: html.includes('data-needs-wasm') }));
        }
        const pages = await indexForSearch(folder);
        logger.info(`search index of ${pages} pages written`);
        const { build, files, bytes } = await writeWorker(folder);
        logger.info(`build ${build}: ${files} files of ${Math.round(bytes / 1000)} kB work without a network`);
      },
    },
  };
}

/** Files of Pagefind's own interface, which the site does not use. */
const ownInterface = /^pagefind-(?!entry|worker)/;

/**
 * Writes the index file by file: Pagefind's own `writeFiles`, closed right after, was seen to leave a file empty.
 * Answers how many pages are in it.
 */
async function indexForSearch(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const { files, errors: unread } = await index.getFiles();
  for (const { path, content } of files.filter((file) => !ownInterface.test(file.path))) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await pagefind.close();
  const failed = [...added.errors, ...unread];
  if (failed.length) throw new Error(`The search index could not be made: ${failed.join('; ')}`);
  return added.page_count;
}
