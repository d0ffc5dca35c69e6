import { describe, expect, test, vi } from 'vitest';
import { revive, stateOf, type Revived, type Then } from '../../src/progress/revive.ts';
import { choose, replay, start, statesOf, type State } from '../../src/scenario/engine.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { revivedSentence } from '../../src/words/en/revived.ts';
import { edits, nameIn, revisionOf, revisions } from './revisions.ts';

/** Tens of thousands of runs are played in most tests. */
vi.setConfig({ testTimeout: 30_000 });

interface Run {
  path: string[];
  state: State;
}

/** Every state of a scenario: what was chosen, and where it led. */
function runsIn(story: Scenario): Run[] {
  const all: Run[] = [];
  const visit = (state: State, path: string[]) => {
    all.push({ path, state });
    if (state.scene.kind !== 'decision') return;
    for (const { id } of state.scene.choices) visit(choose(state, id), [...path, id]);
  };
  visit(start(story), []);
  return all;
}

/** A thousand of them, evenly over all roads and lengths. */
const thousand = (runs: Run[]) => Array.from({ length: 1000 }, (_, at) => runs[Math.floor((at * runs.length) / 1000)]!);

const runs = revisions.map((each) => {
  const all = runsIn(each);
  const half = all.filter(({ state }) => state.scene.kind === 'decision');
  return {
    half,
    halfWay: thousand(half),
    finished: thousand(all.filter(({ state }) => state.scene.kind === 'ending')),
  };
});

const scenesOf = (state: State) => statesOf(state).map(({ scene }) => scene.id);
const same = (a: readonly string[] | undefined, b: readonly string[]) => a?.join() === b.join();

/** Where a path leads, scene by scene; nothing if it is none. */
function roadOf(story: Scenario, path: readonly string[]): string[] | undefined {
  try {
    return scenesOf(replay(story, path));
  } catch {
    return undefined;
  }
}

/** One sentence or two, no blank left, with the scene where the run goes on. */
function isTold(revived: Revived): boolean {
  const sentence = revivedSentence(revived);
  const whole = /^[^.]+\.(?: [^.]+\.)?$/.test(sentence);
  const named = revived.kind === 'read-only' || sentence.includes(`‘${revived.now}’`);
  return whole && named && !/undefined|null|NaN|‘’|object/.test(sentence);
}

/** What is untrue of the outcome for a run that is half-way: nothing, if all is well. */
function untrue({ path, state }: Run, from: number, to: number): string[] {
  const [then, now] = [revisionOf(from), revisionOf(to)];
  const name = (id: string) => nameIn(id, from, to);
  const [ids, road] = [path.map(name), scenesOf(state)];
  const scenes = road.map(name);
  const stands = same(roadOf(now, ids), scenes);
  const unchanged = same(ids, path) && scenes.at(-1) === road.at(-1);
  const revived = revive(path, now, then);

  const wrong: string[] = [];
  const claim = (fact: boolean, told: string) => void (fact || wrong.push(`${path.join(' ')}: ${told}`));
  claim((revived.kind === 'same') === (stands && unchanged), `same is ${revived.kind}`);
  claim((revived.kind === 'mapped') === (stands && !unchanged), `mapped is ${revived.kind}`);
  claim(isTold(revived), `sentence ${revivedSentence(revived)}`);
  const reached = stateOf(revived, path, now, then);
  if (!reached) return [...wrong, 'there is no state to show'];
  if (revived.kind === 'read-only') {
    claim(revived.why === 'none' && same(revived.path, path), `read-only because ${revived.why}`);
    claim(reached.scene === state.scene, `shown at ${reached.scene.id}`);
    return wrong;
  }
  const place = reached.scene;
  claim(place.title === revived.now, `said to be at ${revived.now}, and is at ${place.id}`);
  const kept = [...revived.path, ...(revived.kind === 'nearest' ? revived.lost : []).map(name)];
  claim(same(kept.sort(), [...ids].sort()), `kept and lost are ${kept.join(' ')}`);
  const answers = revived.path.every((id, at) => scenes[ids.indexOf(id)] === scenesOf(reached)[at]);
  claim(answers, 'a choice answers another scene than it was made in');
  const earlier = ids.find((_, at) => scenes[at] === place.id);
  const stillThere = place.kind === 'decision' && place.choices.some(({ id }) => id === earlier);
  claim(!stillThere, `stops at ${place.id}, where ${earlier} was chosen`);
  return wrong;
}

const pairs = revisions.flatMap((_, from) =>
  revisions.slice(from + 1).map((_, more): [from: number, to: number] => [from + 1, from + 2 + more]),
);

test('nine kinds of edit, forty-five pairs, more than a thousand states half-way in each revision', () => {
  expect([new Set(edits.map(({ kind }) => kind)).size, pairs.length]).toEqual([9, 45]);
  expect(Math.min(...runs.map(({ half }) => half.length))).toBeGreaterThan(1000);
});

describe.each(pairs)('from revision %i to %i', (from, to) => {
  const [then, now] = [revisionOf(from), revisionOf(to)];
  const { halfWay, finished } = runs[from - 1]!;

  test('every run that is half-way has one outcome, and it is true', () => {
    expect(halfWay.flatMap((run) => untrue(run, from, to))).toEqual([]);
  });

  test('a finished run stays finished, in the words of its time', () => {
    for (const { path, state } of finished) {
      const revived = revive(path, now, then);
      const stays = revived.kind !== 'nearest' && revived.words === 'then' && isTold(revived);
      const shown = stateOf(revived, path, now, then)?.scene === state.scene;
      const standsNow =
        revived.kind === 'read-only' || roadOf(now, revived.path)?.at(-1) === nameIn(state.scene.id, from, to);
      if (!stays || !shown || !standsNow) expect({ path, revived }).toBe('finished');
    }
  });

  test.each<[string, Then | undefined]>([
    ['the number alone', { revision: from }],
    ['nothing', undefined],
  ])('with %s known of its revision, no run is led astray', (_, known) => {
    for (const { path } of [...halfWay, ...finished]) {
      const revived = revive(path, now, known);
      const careful = !known || revived.kind === 'nearest' || revived.kind === 'read-only';
      const whole = revived.kind === 'nearest' || revived.path.length === path.length;
      const playable = revived.kind === 'read-only' || replay(now, revived.path).scene.title === revived.now;
      if (!careful || !whole || !playable || !isTold(revived)) expect({ path, revived }).toBe('safe');
    }
  });
});
