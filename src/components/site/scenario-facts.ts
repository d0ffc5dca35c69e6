import type { Card } from '../../islands/library/filter.ts';
import { dimensions } from '../../scenario/types.ts';
import type { Authority, Dimension, Scenario } from '../../scenario/types.ts';

/** What the library says of a scenario beyond what its file says in words. */

const teams: Record<Authority, 'none' | 'team' | 'whole'> = {
  none: 'none',
  line: 'team',
  middle: 'team',
  full: 'whole',
  limited: 'whole',
  changes: 'whole',
};

/** Kinds of workplace by words of `setting`. The first that fits counts: a food bank's warehouse is a charity. */
const workplaces: [kind: string, words: RegExp][] = [
  ['charity', /\b(food bank|charit(y|ies|able)|volunteers?|non-profit|foundation|relief)\b/i],
  ['health', /\b(hospitals?|wards?|clinics?|care home|nursing)\b/i],
  ['start-up', /\b(start-?up|young (company|firm)|scale-?up|software)\b/i],
  ['public', /\b(ministry|public|council|municipal(ly)?|town hall|city|agency|authority|benefits?|social security)\b/i],
  ['company', /\b(company|firm|factory|maker|manufacturer|plant|works|workshop|business)\b/i],
];

/** What a scenario answers to the questions of the library. A workplace that its `setting` does not name is elsewhere. */
export function answersOf({ family, level, setting, minutes, authority }: Scenario): Card {
  return {
    family,
    level,
    setting: workplaces.find(([, words]) => words.test(setting))?.[0] ?? 'elsewhere',
    minutes: minutes <= 30 ? 'short' : minutes <= 55 ? 'medium' : 'long',
    team: teams[authority],
  };
}

/** How often each dimension occurs among all choices of a scenario, the poor ones too: it tells nothing of the key. */
function sharesOf({ scenes }: Scenario): Record<Dimension, number> {
  const all = scenes.flatMap((scene) => (scene.kind === 'decision' ? scene.choices : [])).map((each) => each.dimension);
  const share = (dimension: Dimension) => all.filter((each) => each === dimension).length / Math.max(1, all.length);
  return Object.fromEntries(dimensions.map((dimension) => [dimension, share(dimension)])) as Record<Dimension, number>;
}

/** Rarer than this, a dimension is not what one comes for. */
const worthNaming = 0.08;

/**
 * What one practises in a scenario, three dimensions at most: those that occur more often in it than in the course, since
 * the frequent ones are practised everywhere. Of equals the more frequent one first.
 */
export function practisedIn(scenario: Scenario, all: readonly Scenario[]): Dimension[] {
  const own = sharesOf(scenario);
  const course = all.map(sharesOf);
  const usual = (dimension: Dimension) => course.reduce((sum, each) => sum + each[dimension], 0) / course.length;
  return dimensions
    .filter((dimension) => own[dimension] >= worthNaming)
    .map((dimension) => ({ dimension, more: own[dimension] / usual(dimension) }))
    .toSorted((a, b) => b.more - a.more || own[b.dimension] - own[a.dimension])
    .slice(0, 3)
    .map(({ dimension }) => dimension);
}
