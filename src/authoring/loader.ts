import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { load } from './load.ts';

/** Loads all scenarios of a folder into a content collection. A broken one stops the build with its whole report. */
export function scenarioLoader(folder: string): Loader {
  return {
    name: 'scenarios',
    async load({ config, store, watcher, logger, generateDigest }) {
      const root = fileURLToPath(config.root);
      const readAll = async () => {
        const files = (await readdir(join(root, folder))).filter((name) => name.endsWith('.yaml')).sort();
        const read = await Promise.all(
          files.map(async (name) => load(`${folder}/${name}`, await readFile(join(root, folder, name), 'utf8'))),
        );
        const reports = read.flatMap((each) => ('report' in each ? [each.report] : []));
        if (reports.length) throw new Error(`Scenarios with problems:\n\n${reports.join('\n\n')}`);
        store.clear();
        for (const each of read) {
          if (!('scenario' in each)) continue;
          const { scenario } = each;
          const data = { ...scenario };
          store.set({ id: scenario.id, data, digest: generateDigest(data) });
        }
      };
      await readAll();
      const again = (path: string) => {
        if (!relative(join(root, folder), path).startsWith('..') && path.endsWith('.yaml')) {
          readAll().catch((error: Error) => logger.error(error.message));
        }
      };
      watcher?.on('change', again).on('add', again).on('unlink', again);
    },
  };
}
