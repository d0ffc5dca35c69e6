import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../src/authoring/load.ts';
import { choose, mentioned, pathOf, start, type State } from '../src/scenario/engine.ts';
import { gamebook } from '../src/scenario/gamebook.ts';
import { outcomeOf } from '../src/scenario/outcome.ts';
import { plain } from '../src/scenario/text.ts';
import type { Delayed, Scenario } from '../src/scenario/types.ts';
import { view } from '../src/scenario/view.ts';

/** All real scenarios are played. */

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const files = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.split(sep).join('/'));

const scenarios = files('scenarios/*.yaml').map((file) => {
  const found = load(file, read(file));
  if ('report' in found) throw new Error(found.report);
  return found.scenario;
});

/** Every state that differs in where it is, or in what was chosen of some ids, each by one road. */
function allStates(scenario: Scenario, ids: ReadonlySet<string>): State[] {
  const found = new Map<string, State>();
  const open = [start(scenario)];
  for (let state = open.pop(); state; state = open.pop()) {
    const key = [state.scene.id, ...pathOf(state).filter((id) => ids.has(id))].join(' ');
    if (found.has(key)) continue;
    found.set(key, state);
    if (state.scene.kind === 'ending') continue;
    for (const { id } of state.scene.choices) open.push(choose(state, id));
  }
  return [...found.values()];
}

/** Whether a state comes with the texts of a scene, so that events of it may be told. */
function isAt({ scene, passed, before }: State, at: string): boolean {
  const ids = [scene.id, before?.scene.id, ...passed.map(({ id }) => id)];
  return ids.includes(at) || (at === 'end' && scene.kind === 'ending');
}

/** The delayed events that are told in a state. */
function eventsIn(state: State): Delayed[] {
  const { story, arrival, after } = view(state);
  return [...story, ...arrival, ...after].flatMap(({ event }) => event ?? []);
}

/** The choices that decide on some way. */
function deciding(scenario: Scenario): string[] {
  return scenario.scenes.flatMap((scene) => {
    if (scene.kind === 'ending') return [];
    const own = scene.kind === 'decision' ? scene.choices.flatMap(({ next }) => next) : [];
    return [...scene.next, ...own].flatMap(mentioned);
  });
}

describe.each(scenarios)('$id', (scenario) => {
  const ways = deciding(scenario);
  const states = allStates(scenario, new Set(ways));
  const choices = scenario.scenes.flatMap((scene) => (scene.kind === 'decision' ? scene.choices : []));

  it('reaches every scene and every ending, and every choice can be made', () => {
    const reached = new Set(states.flatMap(({ scene, passed }) => [scene.id, ...passed.map(({ id }) => id)]));
    expect([...reached].sort()).toEqual(scenario.scenes.map(({ id }) => id).sort());
    // `allStates` has made every choice that a state offers.
    const made = new Set(states.flatMap((state) => view(state).choices.map(({ id }) => id)));
    expect([...made].sort()).toEqual(choices.map(({ id }) => id).sort());
  });

  it('ends after the same number of decisions on every road', () => {
    const lengths = states.filter(({ scene }) => scene.kind === 'ending').map(({ length }) => length);
    expect(new Set(lengths)).toEqual(new Set([states[0]!.story.decisions]));
  });

  it('tells something at every step, and leaves no mark of its source', () => {
    for (const state of states) {
      const seen = view(state);
      const told = [...seen.story, ...seen.arrival, ...seen.after].map(({ text }) => text);
      for (const text of [seen.text, ...told]) expect(plain(text)).toMatch(/\p{L}[^*_<>{}]*$/u);
      if (state.choice) expect(seen.story.length).toBeGreaterThan(0);
    }
  });

  it('tells every delayed event on some road, with its causes', () => {
    for (const event of scenario.delayed) {
      const roads = allStates(scenario, new Set([...ways, ...mentioned(event)]));
      const told = roads.filter((state) => isAt(state, event.at) && eventsIn(state).includes(event));
      expect(told.length, event.text).toBeGreaterThan(0);
      if (!event.after && !event.unless) continue;
      const { consequences } = outcomeOf(told[0]!);
      expect(consequences.find((each) => each.event === event)!.causes).not.toEqual([]);
    }
  });

  it('has every scene and every choice as a section that is turned to', () => {
    const book = gamebook(scenario);
    const ids = [...scenario.scenes.map(({ id }) => id), ...choices.map(({ id }) => id)];
    expect(book.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const turned = book.flatMap((section) => {
      if (section.kind === 'ending') return section.later ? [section.later.to] : [];
      if (section.kind === 'later') return [];
      const options = section.kind === 'scene' ? section.options : [];
      const checklist = section.kind === 'consequence' && book.find(({ id }) => id === section.checklist);
      return [
        ...section.turns.map(({ to }) => to),
        ...options.map(({ to }) => to),
        ...(checklist ? [checklist.number] : []),
      ];
    });
    expect([...new Set(turned)].sort((a, b) => a - b)).toEqual(book.slice(1).map(({ number }) => number));
  });
});
