import { countWords, plain } from '../scenario/text.ts';
import type { Decision, Scenario } from '../scenario/types.ts';
import type { Path, Raise } from './issues.ts';

/** The least and the most words of each text (curriculum, section 4). Choices: `surface.ts`. */
export const sizes = {
  premise: [1, 60],
  text: [35, 90],
  why: [1, 45],
  label: [2, 5],
  consequence: [8, 60],
  shows: [1, 14],
  coachWhy: [30, 65],
  coachOther: [10, 35],
  coach: [40, 90],
  reading: [1, 40],
  ending: [45, 110],
} as const;
/** The least and the most of each thing in a scenario or, for cues and decoys, in a decision. */
export const counts = {
  cast: [5, 8],
  gauges: [4, 6],
  cues: [2, 3],
  decoys: [1, 2],
  keys: [2, 3],
  again: [3, 5],
} as const;
/** So many words in a row that stand in both halves of a reading are a repetition. */
const repeated = 7;

type Range = readonly [least: number, most: number];

/** Checks how long texts are and how many of each thing there are. */
export function checkLengths(scenario: Scenario, raise: Raise): void {
  const words = (field: string, text: string, [least, most]: Range, path: Path) => {
    const count = countWords(text);
    if (count < least || count > most)
      raise({ code: 'length', path, at: 'key', data: { field, words: count, least, most } });
  };
  const entries = (field: string, count: number, [least, most]: Range, path: Path) => {
    if (count < least || count > most) raise({ code: 'count', path, at: 'key', data: { field, count, least, most } });
  };

  words('premise', scenario.premise, sizes.premise, ['premise']);
  entries('people', scenario.cast.length, counts.cast, ['cast']);
  entries('gauges', scenario.gauges.length, counts.gauges, ['gauges']);
  if (scenario.level === 'introductory') entries('parts', scenario.parts.length, [3, 3], ['parts']);
  const decisions = scenario.scenes.filter((scene): scene is Decision => scene.kind === 'decision');
  entries('key decisions', decisions.filter(({ key }) => key).length, counts.keys, ['scenes']);
  entries('scenes with `again`', decisions.filter(({ again }) => again.length).length, counts.again, ['scenes']);
  entries('flips', decisions.flatMap(({ flips }) => flips).length, [1, Infinity], ['scenes']);

  for (const scene of scenario.scenes) {
    const path: Path = ['scenes', scene.id];
    const range = scene.kind === 'ending' ? sizes.ending : sizes.text;
    if (scene.kind !== 'bridge') {
      words('text', scene.text, range, [...path, 'text']);
      scene.variants.forEach(({ where, text }, at) => {
        if (where === 'instead' && text) words('text', text, range, [...path, 'variants', at, 'text']);
      });
    }
    if (scene.kind === 'decision') checkDecision(scene, path, words, entries, raise);
  }
}

type Check<T> = (field: string, value: T, range: Range, path: Path) => void;

function checkDecision(scene: Decision, path: Path, words: Check<string>, entries: Check<number>, raise: Raise): void {
  words('why', scene.why, sizes.why, [...path, 'why']);
  scene.variants.forEach(({ why }, at) => {
    if (why) words('why', why, sizes.why, [...path, 'variants', at, 'why']);
  });
  entries('cues', scene.cues.length, counts.cues, scene.cues.length ? [...path, 'cues'] : path);
  entries('decoys', scene.decoys.length, counts.decoys, scene.decoys.length ? [...path, 'decoys'] : path);
  if (!scene.debrief) raise({ code: 'no-debrief', path, at: 'key', data: { id: scene.id } });
  scene.flips.forEach(({ why }, at) => words('why', why, sizes.why, [...path, 'flips', at, 'why']));

  for (const choice of scene.choices) {
    const own: Path = [...path, 'choices', choice.id];
    const { shows, why, other } = choice.coach;
    words('label', choice.label, sizes.label, [...own, 'label']);
    words('consequence', choice.consequence, sizes.consequence, [...own, 'consequence']);
    choice.variants.forEach(({ where, text }, at) => {
      if (where === 'instead' && text) words('consequence', text, sizes.consequence, [...own, 'variants', at, 'text']);
    });
    words('shows', shows.join(' '), sizes.shows, [...own, 'coach', 'shows']);
    words('why', why, sizes.coachWhy, [...own, 'coach', 'why']);
    words('other', other, sizes.coachOther, [...own, 'coach', 'other']);
    words('why and other together', `${why} ${other}`, sizes.coach, [...own, 'coach']);
    const twice = sharedRun(why, other);
    if (twice) raise({ code: 'coach-repeats', path: [...own, 'coach', 'other'], at: 'key', data: { words: twice } });
    for (const view of ['distinct', 'through'] as const) {
      if (choice.readings) words(view, choice.readings[view], sizes.reading, [...own, 'readings', view]);
    }
  }
}

/** Words in a row that two texts share, if there are many. */
function sharedRun(one: string, other: string): string | undefined {
  const split = (text: string) =>
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  const [first, second] = [split(one), ` ${split(other).join(' ')} `];
  for (let at = 0; at + repeated <= first.length; at += 1) {
    const run = first.slice(at, at + repeated).join(' ');
    if (second.includes(` ${run} `)) return run;
  }
  return undefined;
}
