import { getCollection } from 'astro:content';
import { address } from './components/address.ts';
import { allLessons, allScenarios, lessonsOf, modules, once, pathTo, type Lesson } from './course.ts';
import { steps as words, ways as wayWords } from './words/en/ways.ts';

/** The course as something to go through: its steps in order, and four ways to take some of them. */

export type StepKind = 'lesson' | 'calls' | 'scenario' | 'diagnostic' | 'plan';

export interface Step {
  /** `lesson/<module>/<lesson>`, `calls/<module>`, `scenario/<id>`, `diagnostic`, `plan`: also what progress goes by. */
  id: string;
  kind: StepKind;
  title: string;
  /** From the site's root. */
  path: string;
  minutes: number;
}

export type WayId = 'one-evening' | 'core' | 'full' | 'workshop';

export interface Way {
  id: WayId;
  title: string;
  /** For whom, and what one has at the end of it. */
  text: string;
  steps: Step[];
  /** Of all steps. */
  minutes: number;
  /** The longer way that somebody may take who has come to the end of this one. */
  then?: WayId;
}

/** Minutes of the steps that are no lesson and no scenario. */
const minutesOf = { calls: 5, diagnostic: 12, plan: 5 };

const longerWay: Partial<Record<WayId, WayId>> = { 'one-evening': 'core', workshop: 'core', core: 'full' };

/** A scenario that is played before a module is read: trying comes before telling (curriculum 10). */
const playedBefore: Record<string, string> = {
  'argument-and-evidence': 'crisis-cold-store',
  scaling: 'scaling-fifty-chairs',
  'innovation-and-change': 'innovation-long-corridor',
};

/** The module before which the diagnostic stands: after the first story, never before it (curriculum 5). */
const diagnosticBefore = 'argument-and-evidence';

/** Lessons of the core way, beside all those of modules 1 and 4. */
const coreLessons = [
  'argument-and-evidence/the-case-against-the-split',
  'becoming-both/knowing-your-lean',
  'becoming-both/plan-and-retest',
];

const diagnostic: Step = {
  id: 'diagnostic',
  kind: 'diagnostic',
  title: words.diagnostic,
  path: 'diagnostic/',
  minutes: minutesOf.diagnostic,
};

const plan: Step = { id: 'plan', kind: 'plan', title: words.plan, path: 'plan/', minutes: minutesOf.plan };

/** The steps of one module: its lessons, then its four calls if it has some. */
export async function moduleSteps(module: string): Promise<Step[]> {
  const lessons = (await lessonsOf(module)).map(lessonStep);
  return (await modulesWithCalls()).has(module) ? [...lessons, callsStep(module)] : lessons;
}

/** The modules that have a set of situations to call. */
const modulesWithCalls = once(async () => new Set((await getCollection('calls')).map(({ id }) => id)));

/** The steps of all modules in order, and where each of them stands. */
const course = once(async () => {
  const all = (await Promise.all(modules.map(({ id }) => moduleSteps(id)))).flat();
  return { all, places: new Map(all.map(({ id }, at) => [id, at])) };
});

/** The steps before and after one, through all modules. */
export async function neighboursOf(id: string): Promise<{ previous?: Step; next?: Step }> {
  const { all, places } = await course();
  const at = places.get(id)!;
  const [previous, next] = [all[at - 1], all[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The four ways through the course, with what exists of them. */
export const allWays = once(makeWays);

async function makeWays(): Promise<Way[]> {
  const lessons = new Map((await allLessons()).map((lesson) => [lesson.id, lesson]));
  const read = (...ids: string[]) => ids.flatMap((id) => lessons.get(id) ?? []).map(lessonStep);
  const whole = await wholeCourse();
  const cold = await play('crisis-cold-store');
  const reading = read('two-kinds-of-work/reading-a-move');
  const steps: Record<WayId, Step[]> = {
    'one-evening': [...cold, ...reading, plan],
    core: [
      ...(await moduleSteps('two-kinds-of-work')),
      ...cold,
      diagnostic,
      ...read(coreLessons[0]!),
      ...(await moduleSteps('reading-the-situation')),
      ...(await play('scaling-fifty-chairs')),
      ...(await play('innovation-long-corridor')),
      ...read(...coreLessons.slice(1)),
    ],
    full: whole.flatMap((each) => each.steps),
    workshop: [...cold, ...reading],
  };
  return (Object.keys(steps) as WayId[]).map((id) => ({
    id,
    ...wayWords[id],
    steps: steps[id],
    minutes: minutesIn(steps[id]),
    ...(longerWay[id] && { then: longerWay[id] }),
  }));
}

/** A scenario as a step; nothing where it does not exist. */
async function play(id: string | undefined): Promise<Step[]> {
  const found = (await allScenarios()).find((scenario) => scenario.id === id);
  if (!found) return [];
  const { title, minutes } = found;
  return [{ id: `scenario/${found.id}`, kind: 'scenario', title, path: pathTo.scenario(found.id), minutes }];
}

/** Every module with all that belongs to it, what is played before its lessons in front. */
export const wholeCourse = once(() =>
  Promise.all(
    modules.map(async (module) => ({
      module,
      steps: [
        ...(await play(playedBefore[module.id])),
        ...(module.id === diagnosticBefore ? [diagnostic] : []),
        ...(await moduleSteps(module.id)),
      ],
    })),
  ),
);

/** The page of a way. */
export const pathToWay = (way: WayId): string => `learn/way/${way}/`;

export function minutesIn(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

type NextOnWays = Record<string, { title: string; href: string; isLast?: true }>;

const nextByStep = once(async () => {
  const found = new Map<string, NextOnWays>();
  for (const { id: way, title, steps } of await allWays()) {
    const whole = { title, href: address(pathToWay(way)), isLast: true } as const;
    for (const [at, { id }] of steps.entries()) {
      const next = steps[at + 1];
      found.set(id, { ...found.get(id), [way]: next ? { title: next.title, href: address(next.path) } : whole });
    }
  }
  return found;
});

/** What follows a step on every way that it belongs to, by the way's id; after the last step, the way's own page. */
export async function nextOnWays(id: string): Promise<NextOnWays> {
  return (await nextByStep()).get(id) ?? {};
}

export function lessonStep(lesson: Lesson): Step {
  const { title, minutes } = lesson.data;
  return { id: `lesson/${lesson.id}`, kind: 'lesson', title, path: pathTo.lesson(lesson), minutes };
}

export function callsStep(module: string): Step {
  return {
    id: `calls/${module}`,
    kind: 'calls',
    title: words.calls,
    path: `learn/${module}/call-it/`,
    minutes: minutesOf.calls,
  };
}
