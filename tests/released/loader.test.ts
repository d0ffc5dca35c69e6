import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { releasedIn, releasedLoader, scenarioLoader } from '../../src/authoring/loader.ts';
import { lostKey } from '../authoring/corpus.ts';
import { soundFile, yamlOf } from '../fixtures/sound.ts';

/** A site is built from whole scenarios, with every check. */
vi.setConfig({ testTimeout: 30_000 });

/** What the site is built from: scenarios from the folder itself, their released revisions as data beside them. */

let root = '';
const write = (name: string, text: string) => writeFileSync(join(root, 'scenarios', name), text);
const gates = (revision: number, title = 'Twelve gates') => yamlOf({ ...soundFile(), revision, title });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'));
  mkdirSync(join(root, 'scenarios/released/twelve-gates'), { recursive: true });
  mkdirSync(join(root, 'scenarios/released/lost-key'));
  for (const revision of [1, 2, 10]) write(`released/twelve-gates/${revision}.yaml`, gates(revision));
  write('released/lost-key/1.yaml', lostKey);
  write('released/lost-key/notes.txt', 'No revision.');
  write('twelve-gates.yaml', gates(10));
});

afterEach(() => rmSync(root, { recursive: true }));

/** What a loader puts into its collection, and what it says. */
async function loaded(loader: Loader) {
  const entries = new Map<string, Record<string, unknown>>();
  const warnings: string[] = [];
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      clear: () => entries.clear(),
      set: ({ id, data }: { id: string; data: Record<string, unknown> }) => entries.set(id, data),
    },
    logger: { warn: (text: string) => warnings.push(text), error: () => undefined },
    generateDigest: () => '',
  };
  await (loader.load as unknown as (given: typeof context) => Promise<void>)(context);
  return { entries, warnings };
}

test('released revisions are no scenarios of the course', async () => {
  const { entries, warnings } = await loaded(scenarioLoader('scenarios'));
  expect([[...entries.keys()], warnings]).toEqual([['twelve-gates'], []]);
});

test('every released revision is there as data, also of a scenario whose file is gone', async () => {
  const { entries } = await loaded(releasedLoader('scenarios'));
  expect([...entries.keys()].sort()).toEqual(['lost-key/1', 'twelve-gates/1', 'twelve-gates/10', 'twelve-gates/2']);
  expect(entries.get('lost-key/1')).toMatchObject({ id: 'lost-key', revision: 1, title: 'The lost key' });
});

test('revisions are in order of their numbers', () => {
  const revisions = releasedIn(join(root, 'scenarios')).get('twelve-gates')!;
  expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 10]);
});

test('a site is built with a warning where a released scenario was changed', async () => {
  write('twelve-gates.yaml', gates(10, 'Other gates'));
  const { entries, warnings } = await loaded(scenarioLoader('scenarios'));
  expect(entries.size).toBe(1);
  expect(warnings.join()).toContain('scenarios/twelve-gates.yaml:11:11  warning: released-changed  revision\n');
});

test('a site is not built with an older revision than learners have met', async () => {
  write('twelve-gates.yaml', gates(9));
  await expect(loaded(scenarioLoader('scenarios'))).rejects.toThrow(
    'Revision 10 is released, and this one says that it is 9.',
  );
});

test('a site is not built without a revision that learners have met', async () => {
  write('released/twelve-gates/2.yaml', 'title: Gates');
  await expect(loaded(scenarioLoader('scenarios'))).rejects.toThrow(
    /^scenarios\/released\/twelve-gates\/2\.yaml cannot be read\. /,
  );
});

test('there need not be an archive', () => {
  expect(releasedIn(join(root, 'nowhere'))).toEqual(new Map());
});
