import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, ChoiceError, pathOf, replay, start, statesOf, type State } from '../../src/scenario/engine.ts';
import { gamebook } from '../../src/scenario/gamebook.ts';
import { outcomeOf } from '../../src/scenario/outcome.ts';
import { view } from '../../src/scenario/view.ts';
import type { Condition, Delayed, Road, Scenario, Variant } from '../../src/scenario/types.ts';
import { frozen } from '../fixtures/scenarios.ts';
import { picks, randomScenario, seeded } from './random-scenarios.ts';

/** Plays to the ending: the nth pick decides, turned into one of the choices there. */
function play(scenario: Scenario, picks: readonly number[]): State {
  let state = start(scenario);
  for (const pick of picks) {
    if (state.scene.kind === 'ending') break;
    const { choices } = state.scene;
    state = choose(state, choices[pick % choices.length]!.id);
  }
  return state;
}

const plainView = (state: State) => JSON.stringify(view(state));

/** What the engine does, said again in the plainest way: the chosen ids in a set, everything looked up anew. */
function model(scenario: Scenario, path: readonly string[]) {
  const chosen = new Set(path);
  const holds = ({ after = [], unless = [] }: Condition) =>
    after.every((item) => [item].flat().some((id) => chosen.has(id))) && !unless.flat().some((id) => chosen.has(id));
  const text = (base: string, variants: Variant[]) => {
    const own = variants.filter((each) => each.text !== undefined && holds(each));
    const at = (where: Variant['where']) => own.filter((each) => each.where === where).map((each) => each.text);
    return [...at('before'), at('instead')[0] ?? base, ...at('after')].join(' ');
  };
  const told = (at: string, when: Delayed['when']) =>
    scenario.delayed.filter((each) => each.at === at && each.when === when && holds(each)).map((each) => each.text);
  const scene = (id: string) => scenario.scenes.find((each) => each.id === id)!;
  const to = (roads: Road[]) => scene(roads.find(holds)!.to);

  const last = path.at(-1);
  const left = scenario.scenes.find((each) => each.kind === 'decision' && each.choices.some(({ id }) => id === last));
  const made = left?.kind === 'decision' ? left.choices.find(({ id }) => id === last) : undefined;
  const story = left && made ? [text(made.consequence, made.variants), ...told(left.id, 'after')] : [];
  let at = left?.kind === 'decision' ? to(made!.next.length ? made!.next : left.next) : scene(scenario.start);
  const arrival: string[] = [];
  for (; at.kind === 'bridge'; at = to(at.next)) {
    arrival.push(...told(at.id, 'before'), text(at.text, at.variants), ...told(at.id, 'after'));
  }
  arrival.push(...(at.kind === 'ending' ? told('end', 'before') : []), ...told(at.id, 'before'));
  return {
    scene: at.id,
    story,
    arrival,
    text: text(at.text, at.variants),
    time: at.variants.find((each) => each.time !== undefined && holds(each))?.time ?? at.time,
    after: at.kind === 'ending' ? [...told(at.id, 'after'), ...told('end', 'after')] : [],
  };
}

describe('for every scenario and every path', () => {
  const check = (property: (scenario: Scenario, picks: number[]) => void) =>
    fc.assert(fc.property(randomScenario, picks, property), seeded);

  it('the run ends, after as many decisions as were said', () => {
    check((scenario, picks) => {
      const end = play(scenario, picks);
      expect(end.scene.kind).toBe('ending');
      expect(end.length).toBe(end.story.decisions);
      expect(view(end)).toMatchObject({ choices: [], number: end.story.decisions });
    });
  });

  it('every view is what the plainest model says', () => {
    check((scenario, picks) => {
      for (const state of statesOf(play(scenario, picks))) {
        const seen = view(state);
        const texts = (told: { text: string }[]) => told.map(({ text }) => text);
        expect({
          scene: seen.scene.id,
          story: texts(seen.story),
          arrival: texts(seen.arrival),
          text: seen.text,
          time: seen.time,
          after: texts(seen.after),
        }).toEqual(model(scenario, pathOf(state)));
      }
    });
  });

  it('the path, written as JSON and replayed, shows the same', () => {
    check((scenario, picks) => {
      const end = play(scenario, picks);
      const path = JSON.parse(JSON.stringify(pathOf(end))) as string[];
      const copy = JSON.parse(JSON.stringify(scenario)) as Scenario;
      const states = statesOf(replay(copy, path));
      expect(states.map(plainView)).toEqual(statesOf(end).map(plainView));
      expect(outcomeOf(replay(copy, path)).gauges).toEqual(outcomeOf(end).gauges);
    });
  });

  it('unknown, foreign, past and late choices are refused with data', () => {
    check((scenario, picks) => {
      const end = play(scenario, picks);
      const all = scenario.scenes.flatMap((scene) => (scene.kind === 'decision' ? scene.choices : []));
      for (const state of statesOf(end)) {
        const here = view(state).choices.map(({ id }) => id);
        for (const id of ['nowhere', ...all.map((each) => each.id).filter((id) => !here.includes(id))]) {
          const known = id !== 'nowhere';
          const code = !known ? 'unknown' : state.scene.kind === 'ending' ? 'over' : 'elsewhere';
          const belongsTo = known ? state.story.choices.get(id)!.scene.id : undefined;
          let refused: unknown;
          try {
            choose(state, id);
          } catch (error) {
            refused = error;
          }
          expect(refused).toBeInstanceOf(ChoiceError);
          expect(refused).toMatchObject({ code, choice: id, scene: state.scene.id, belongsTo });
        }
      }
    });
  });

  it('nothing mutates', () => {
    check((scenario, picks) => {
      frozen(scenario);
      const states: [State, string][] = [];
      let state = start(scenario);
      for (const pick of picks) {
        states.push([state, plainView(state) + JSON.stringify(state.held)]);
        if (state.scene.kind === 'ending') break;
        state = choose(state, state.scene.choices[pick % state.scene.choices.length]!.id);
      }
      outcomeOf(state);
      gamebook(scenario);
      for (const [each, before] of states) expect(plainView(each) + JSON.stringify(each.held)).toBe(before);
    });
  });

  it('every delayed event of the outcome was told once, with a cause or without a condition', () => {
    check((scenario, picks) => {
      const { consequences } = outcomeOf(play(scenario, picks));
      expect(new Set(consequences.map(({ event }) => event)).size).toBe(consequences.length);
      for (const { event, causes } of consequences) {
        if (event.after) expect(causes.length).toBeGreaterThan(0);
        if (!event.after && !event.unless) expect(causes).toEqual([]);
      }
    });
  });
});
