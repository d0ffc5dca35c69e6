import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import type { Scenario } from '../scenario/types.ts';
import { lessonFaults, lessonReport, type Known } from './lessons.ts';
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
 * Loads all lessons, `<module>/<lesson>/index.mdx` in a folder, into a content collection. What they name must exist:
 * a site is not built with a broken lesson, and one that is being worked on says so.
 * @param components names that a lesson may use in `<…>`
 */
export function lessonLoader(folder: string, components: readonly string[]): Loader {
  const lessons = glob({
    base: folder,
    pattern: '*/*/index.mdx',
    generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
  });
  return {
    name: 'lessons',
    async load(context) {
      const report = await brokenLessons(fileURLToPath(context.config.root), folder, components);
      if (report && !context.watcher) throw new Error(`Lessons with problems:\n\n${report}`);
      if (report) context.logger.error(report);
      await lessons.load(context);
    },
  };
}

/** What is wrong with the lessons of a folder, one fault a line; empty if nothing is. */
export async function brokenLessons(root: string, folder: string, components: readonly string[]): Promise<string> {
  const path = join(root, folder);
  const found = (await readdir(path, { recursive: true })).map((file) => file.split(sep).join('/')).sort();
  const ids = found.filter((file) => /^[^/]+\/[^/]+\/index\.mdx$/.test(file)).map((file) => dirname(file));
  const known = { ...(await knownIn(root)), lessons: new Set(ids), components: new Set(components) };
  const reports = ids.map(async (id) => {
    const text = await readFile(join(path, id, 'index.mdx'), 'utf8');
    return lessonReport(`${folder}/${id}/index.mdx`, lessonFaults(id, text, known));
  });
  return (await Promise.all(reports)).filter(Boolean).join('\n');
}

/** What lessons may name of scenarios, glossary and references. */
async function knownIn(root: string): Promise<Omit<Known, 'lessons' | 'components'>> {
  const { scenarios } = await readAll(join(root, 'scenarios'), 'scenarios', 'structure');
  const entries = async (name: string) =>
    parse(await readFile(join(root, 'src/content', name), 'utf8')) as { id: string; status?: string }[];
  const decisions = scenarios.map(({ id, scenes }): [string, Set<string>] => [
    id,
    new Set(scenes.flatMap((scene) => (scene.kind === 'decision' ? [scene.id] : []))),
  ]);
  return {
    decisions: new Map(decisions),
    terms: new Set((await entries('glossary.yaml')).map(({ id }) => id)),
    references: new Map((await entries('references.yaml')).map(({ id, status = '' }) => [id, status])),
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
