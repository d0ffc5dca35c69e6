import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Scenario } from '../scenario/types.ts';
import { load } from './load.ts';

/**
 * Loads all scenarios of a folder into a content collection. A site is built only if they pass every check; while a
 * site is being worked on (with a watcher) a sound structure is enough, so that a draft can be seen.
 */
export function scenarioLoader(folder: string): Loader {
  return {
    name: 'scenarios',
    async load({ config, store, watcher, logger, generateDigest }) {
      const path = join(fileURLToPath(config.root), folder);
      const fill = async () => {
        const scenarios = await readAll(path, folder, watcher ? 'structure' : 'everything');
        store.clear();
        for (const scenario of scenarios) {
          const data = { ...scenario };
          store.set({ id: scenario.id, data, digest: generateDigest(data) });
        }
      };
      await fill();
      const again = (changed: string) => {
        if (relative(path, changed).startsWith('..') || !changed.endsWith('.yaml')) return;
        fill().catch((error: Error) => logger.error(error.message));
      };
      watcher?.on('change', again).on('add', again).on('unlink', again);
    },
  };
}

/** Throws with the reports of all broken files. */
async function readAll(path: string, folder: string, judge: 'structure' | 'everything'): Promise<Scenario[]> {
  const files = (await readdir(path)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(path, name), 'utf8')));
  const loaded = files.map((name, at) => load(`${folder}/${name}`, texts[at]!, judge));
  const reports = loaded.flatMap((each) => ('report' in each ? [each.report] : []));
  if (reports.length) throw new Error(`Scenarios with problems:\n\n${reports.join('\n\n')}`);
  return loaded.flatMap((each) => ('scenario' in each ? [each.scenario] : []));
}
