import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Scenario } from '../scenario/types.ts';
import { load } from './load.ts';
import { readReleased } from './released.ts';

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
        const { scenarios, warnings } = await readAll(path, folder, watcher ? 'structure' : 'everything');
        for (const each of warnings) logger.warn(`\n${each}`);
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
async function readAll(path: string, folder: string, judge: 'structure' | 'everything') {
  const files = (await readdir(path)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(path, name), 'utf8')));
  const released = releasedIn(path);
  const loaded = files.map((name, at) =>
    load(`${folder}/${name}`, texts[at]!, judge, released.get(name.slice(0, -'.yaml'.length))),
  );
  const reports = loaded.flatMap((each) => ('report' in each ? [each.report] : []));
  if (reports.length) throw new Error(`Scenarios with problems:\n\n${reports.join('\n\n')}`);
  const sound = loaded.flatMap((each) => ('scenario' in each ? [each] : []));
  return {
    scenarios: sound.map(({ scenario }) => scenario),
    warnings: sound.flatMap(({ warnings }) => warnings || []),
  };
}

/**
 * Loads every released revision into a content collection, under `<scenario>/<revision>`. They are data for looking back
 * at old runs and no scenarios of the course.
 */
export function releasedLoader(folder: string): Loader {
  return {
    name: 'released',
    load({ config, store, generateDigest }) {
      store.clear();
      for (const revisions of releasedIn(join(fileURLToPath(config.root), folder)).values()) {
        for (const scenario of revisions) {
          const data = { ...scenario };
          store.set({ id: `${scenario.id}/${scenario.revision}`, data, digest: generateDigest(data) });
        }
      }
      return Promise.resolve();
    },
  };
}

/** Inside the folder of the scenarios: one folder for each of them, one file for each released revision. */
export const archive = 'released';

/**
 * The released revisions of all scenarios, by scenario id, the oldest first. `folder` is that of the scenarios. Throws
 * where one cannot be read: what learners saw must not be lost.
 */
export function releasedIn(folder: string): Map<string, Scenario[]> {
  const path = join(folder, archive);
  if (!existsSync(path)) return new Map();
  const ids = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    ids.map(({ name: id }) => {
      const names = readdirSync(join(path, id)).filter((name) => /^[1-9]\d*\.yaml$/.test(name));
      const revisions = names.map((name) => {
        const file = `${basename(folder)}/${archive}/${id}/${name}`;
        const scenario = readReleased(id, readFileSync(join(path, id, name), 'utf8'), file);
        if (`${scenario.revision}.yaml` === name) return scenario;
        throw new Error(`${file} says that it is revision ${scenario.revision}.`);
      });
      return [id, revisions.sort((a, b) => a.revision - b.revision)];
    }),
  );
}
