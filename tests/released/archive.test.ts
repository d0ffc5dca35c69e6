import { expect, test } from 'vitest';
import { archivedScenario } from '../../src/progress/archive.ts';
import { revive } from '../../src/progress/revive.ts';
import { twoSteps } from '../fixtures/scenarios.ts';

/** A site that answers with values, one after the other; `asked` are the addresses. */
function site(...answers: (() => unknown)[]) {
  const asked: string[] = [];
  const get = (address: string) => {
    const answer = answers[Math.min(asked.push(address), answers.length) - 1]!;
    return Promise.resolve().then(() => ({ ok: true, json: () => Promise.resolve(answer()) }));
  };
  return { asked, get };
}

const broken = () => {
  throw new SyntaxError('this is not JSON');
};
let folders = 0;
/** Its own for every test, because what was found is remembered for the page. */
const folder = () => `../../released-${(folders += 1)}/`;

test('a revision is fetched once, from an address that is relative to the page', async () => {
  const { asked, get } = site(twoSteps);
  const from = folder();
  const [one, two] = await Promise.all([
    archivedScenario(from, 'tiny', 1, get),
    archivedScenario(from, 'tiny', 1, get),
  ]);
  expect(asked).toEqual([`${from}tiny/1.json`]);
  expect(one).toBe(two);
  expect(revive(['ring'], one, one)).toMatchObject({ kind: 'same', now: 'At door' });
});

test.each<[fact: string, answer: () => unknown]>([
  ['a page instead of a file', broken],
  ['nothing', () => null],
  ['a text', () => 'revision'],
  ['another scenario', () => ({ ...twoSteps(), id: 'other' })],
  ['another revision', () => ({ ...twoSteps(), revision: 2 })],
  ['a scenario without scenes', () => ({ ...twoSteps(), scenes: undefined })],
  ['a scenario that cannot be played', () => ({ ...twoSteps(), start: 'nowhere' })],
])('%s is as good as no answer, and asked for again', async (_, answer) => {
  const { asked, get } = site(answer, twoSteps);
  const from = folder();
  expect(await archivedScenario(from, 'tiny', 1, get)).toBeUndefined();
  expect(await archivedScenario(from, 'tiny', 1, get)).toMatchObject({ id: 'tiny' });
  expect(asked).toHaveLength(2);
});

test('a missing file, a dead network and a site that never answers give nothing', async () => {
  const missing = () => Promise.resolve({ ok: false, json: () => Promise.resolve(twoSteps()) });
  const dead = () => Promise.reject(new TypeError('no network'));
  const silent = (_: string, { signal }: { signal: AbortSignal }) =>
    new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(new Error('no answer in time'))));
  expect(await archivedScenario(folder(), 'tiny', 1, missing)).toBeUndefined();
  expect(await archivedScenario(folder(), 'tiny', 1, dead)).toBeUndefined();
  expect(await archivedScenario(folder(), 'tiny', 1, silent, 10)).toBeUndefined();
});

test.each<[id: string, revision: number]>([
  ['../evil', 1],
  ['tiny/../../evil', 1],
  ['//elsewhere', 1],
  ['', 1],
  ['tiny', 0],
  ['tiny', 1.5],
  ['tiny', Number.NaN],
])('%j, revision %d, is not asked for', async (id, revision) => {
  const { asked, get } = site(twoSteps);
  expect(await archivedScenario(folder(), id, revision, get)).toBeUndefined();
  expect(asked).toEqual([]);
});
