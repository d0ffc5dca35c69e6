import fc from 'fast-check';
import type { Condition, Delayed, Item, Road, Scenario, Scene, Variant } from '../../src/scenario/types.ts';
import { bridge, choice, decision, delayed, ending, gauge, scenario, variant } from '../fixtures/scenarios.ts';

type Generate = fc.GeneratorValue;

/** The same for everybody and every time. */
export const seeded = { seed: 20261121, numRuns: 200 };

/** Picks in a run: the nth decides among the choices of the nth decision. */
export const picks = fc.array(fc.nat({ max: 3 }), { minLength: 7, maxLength: 7 });

/**
 * Random scenarios without cycles: layers of decisions or of bridges, each leading to the next one, and endings last.
 * Texts, times, consequences, ways and delayed events depend on choices of earlier layers, on the road or beside it.
 * Every road has the same number of decisions, and every scene is led to by some road.
 */
export const randomScenario: fc.Arbitrary<Scenario> = fc.gen().map((g) => {
  const layers = layersOf(g);
  const earlier: string[] = [];
  const scenes: Scene[] = [];
  const events: Delayed[] = [];
  layers.forEach((layer, depth) => {
    const below = layers[depth + 1]?.ids ?? [];
    const own: string[] = [];
    for (const [index, id] of layer.ids.entries()) {
      const texts = {
        variants: variantsOf(g, earlier, id),
        ...(g(fc.boolean) && { time: `${id} o’clock` }),
      };
      // The nth scene of a layer leads to the nth below at least, and the last one to all that are left.
      const due = below.filter((_, at) => at === index || (at > index && index === layer.ids.length - 1));
      if (layer.kind === 'ending') scenes.push(ending(id, texts));
      if (layer.kind === 'bridge') scenes.push(bridge(id, roadsOf(g, below, due, earlier), texts));
      if (layer.kind === 'decision') {
        const ids = ['a', 'b', 'c', 'd'].slice(0, g(fc.integer, { min: 1, max: 4 })).map((letter) => `${id}${letter}`);
        own.push(...ids);
        const known = [...earlier, ...ids];
        const choices = ids.map((each) =>
          choice(each, {
            variants: variantsOf(g, known, each),
            gauges: { trust: g(fc.integer, { min: -60, max: 60 }) },
            ...(g(fc.nat, { max: 2 }) === 0 && { next: roadsOf(g, below, [], known) }),
          }),
        );
        scenes.push(decision(id, { ...texts, choices, next: roadsOf(g, below, due, known) }));
        events.push(...eventsOf(g, known, id, 'after'));
      } else {
        events.push(...eventsOf(g, earlier, id, 'after'));
      }
      events.push(...eventsOf(g, earlier, id, 'before'));
    }
    earlier.push(...own);
  });
  for (const when of ['before', 'after'] as const) events.push(...eventsOf(g, earlier, 'end', when));
  return scenario(scenes, { gauges: [gauge('trust', 50)], delayed: events });
});

interface Layer {
  kind: Scene['kind'];
  ids: string[];
}

function layersOf(g: Generate): Layer[] {
  const depth = g(fc.integer, { min: 1, max: 5 });
  const inner = Array.from({ length: depth }, (_, at): Layer => {
    const count = at === 0 ? 1 : g(fc.integer, { min: 1, max: 3 });
    const kind = at > 0 && g(fc.nat, { max: 3 }) === 0 ? 'bridge' : 'decision';
    return { kind, ids: Array.from({ length: count }, (_, index) => `s${at}${'xyz'[index]}`) };
  });
  const ends = g(fc.integer, { min: 1, max: 3 });
  return [...inner, { kind: 'ending', ids: Array.from({ length: ends }, (_, index) => `e${'xyz'[index]}`) }];
}

/** A condition on choices that may have been made; often none at all. */
function conditionOf(g: Generate, known: string[]): Condition {
  if (known.length === 0) return {};
  const items = (max: number) =>
    Array.from({ length: g(fc.nat, { max }) }, (): Item => {
      const ids = Array.from({ length: g(fc.integer, { min: 1, max: 2 }) }, () => oneOf(g, known));
      return ids.length === 1 ? ids[0]! : ids;
    });
  const [after, unless] = [items(2), items(1)];
  return { ...(after.length && { after }), ...(unless.length && { unless }) };
}

function variantsOf(g: Generate, known: string[], name: string): Variant[] {
  return Array.from({ length: g(fc.nat, { max: 3 }) }, (_, index) => {
    const part = g(fc.nat, { max: 3 });
    return variant({
      where: oneOf(g, ['before', 'after', 'instead'] as const),
      ...conditionOf(g, known),
      ...(part > 0 && { text: `Variant ${index} of ${name}.` }),
      ...(part < 2 && { time: `${name}:${index}` }),
    });
  });
}

/** Roads to the scenes below: those due and some more, with conditions; the last one has none. */
function roadsOf(g: Generate, below: string[], due: string[], known: string[]): Road[] {
  const more = Array.from({ length: g(fc.nat, { max: 2 }) }, () => oneOf(g, below));
  return [...[...due, ...more].map((to) => ({ to, ...conditionOf(g, known) })), { to: oneOf(g, below) }];
}

function eventsOf(g: Generate, known: string[], at: string, when: Delayed['when']): Delayed[] {
  return Array.from({ length: g(fc.nat, { max: 4 }) === 0 ? g(fc.integer, { min: 1, max: 2 }) : 0 }, (_, index) =>
    delayed({
      at,
      when,
      ...conditionOf(g, known),
      text: `Event ${index} ${when} ${at}.`,
      gauges: { trust: g(fc.integer, { min: -30, max: 30 }) },
    }),
  );
}

function oneOf<T>(g: Generate, values: readonly T[]): T {
  return values[g(fc.nat, { max: values.length - 1 })]!;
}
