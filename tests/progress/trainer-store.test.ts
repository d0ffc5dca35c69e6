import { expect, it } from 'vitest';
import { trainerStore, type Connect, type Slots } from '../../src/progress/trainer-store.ts';
import { clock, settled } from './journal/stores.ts';

/** A browser with one database, which is there once something was written. */
function browser(change: Partial<Slots> = {}) {
  const state = { kept: undefined as Map<string, unknown> | undefined, open: 0 };
  const connect: Connect = async (make) => {
    if (!state.kept && !make) throw new DOMException('given up', 'AbortError');
    const kept = (state.kept ??= new Map<string, unknown>());
    state.open += 1;
    return {
      get: async (key) => structuredClone(kept.get(key)),
      put: async (key, value) => void kept.set(key, structuredClone(value)),
      delete: async (key) => void kept.delete(key),
      close: () => void (state.open -= 1),
      ...change,
    };
  };
  return { state, connect };
}

it('gives back what was kept', async () => {
  const { connect } = browser();
  expect(await trainerStore(connect).write('results', { codes: ['a'] })).toBe(true);
  expect(await trainerStore(connect).read('results')).toEqual({ codes: ['a'] });
});

it('forgets what was removed', async () => {
  const store = trainerStore(browser().connect);
  await store.write('room', 1);
  await store.remove('room');
  expect(await store.read('room')).toBeUndefined();
});

it('reading and removing make no database', async () => {
  const { state, connect } = browser();
  const store = trainerStore(connect);
  expect([await store.read('room'), await store.remove('room'), state.kept]).toEqual([undefined, undefined, undefined]);
});

it('leaves no connection open, whatever happened', async () => {
  const { state, connect } = browser({ get: () => Promise.reject(new DOMException('as told', 'UnknownError')) });
  const store = trainerStore(connect);
  await store.write('room', 1);
  await store.write('room', () => 'no browser can keep a function');
  await store.read('room');
  expect(state.open).toBe(0);
});

it('says what was not kept', async () => {
  const full = browser({ put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
  expect(await trainerStore(full.connect).write('results', 1)).toBe(false);
  const blocked: Connect = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
  expect(await trainerStore(blocked).write('results', 1)).toBe(false);
  expect(await trainerStore(blocked).read('results')).toBeUndefined();
});

it('waits two seconds for a browser that does not answer, and no longer', async () => {
  const time = clock();
  const store = trainerStore(() => new Promise(() => undefined), time.alarm);
  const answers: unknown[] = [];
  for (const call of [store.read('a'), store.write('a', 1), store.remove('a')])
    void call.then((said) => answers.push(said));
  await time.pass(1999);
  expect(answers).toEqual([]);
  await time.pass(1);
  await settled();
  expect(answers).toEqual([undefined, false, undefined]);
});
