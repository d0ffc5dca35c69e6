import { getCollection, type CollectionEntry } from 'astro:content';
import { address } from './components/address.ts';
import { typographic } from './scenario/text.ts';
import type { Decision, Scenario, Scene } from './scenario/types.ts';

/** Questions about the course as a whole, asked once: what there is, in which order, and at which address. */

export interface Module {
  id: string;
  title: string;
  /** One sentence for lists. */
  summary: string;
}

/** In course order. */
export const modules: readonly Module[] = [
  {
    id: 'two-kinds-of-work',
    title: 'Two kinds of work',
    summary: 'What leading is, what managing is, and how to read any move as one, the other, both or neither.',
  },
  {
    id: 'argument-and-evidence',
    title: 'The argument and the evidence',
    summary: 'Who split the two apart, who wants them together again, and what anybody has measured.',
  },
  {
    id: 'paired-moves',
    title: 'Paired moves',
    summary:
      'Five problems, each met from both sides: what leading does for it, what managing does, and what either leaves undone.',
  },
  {
    id: 'reading-the-situation',
    title: 'Reading the situation',
    summary: 'Four questions that tell what a moment asks for, in the hour, in the organisation and in the year.',
  },
  {
    id: 'crisis',
    title: 'Crisis',
    summary: 'The first hour, the honest message, and the ten minutes afterwards from which something is kept.',
  },
  {
    id: 'scaling',
    title: 'Scaling',
    summary:
      'When what worked for ten breaks at fifty: structure in time, measures that hold, and what must not be lost.',
  },
  {
    id: 'innovation-and-change',
    title: 'Innovation and change',
    summary: 'Room to try, allies to win, and the routine without which a new idea stays a poster.',
  },
  {
    id: 'becoming-both',
    title: 'Becoming both',
    summary: 'Drills for either hand, what your choices say about your habits, and a plan that begins on Monday.',
  },
];

export type Lesson = CollectionEntry<'lessons'>;

/** Asks once for a whole build, because every page asks; while somebody writes, anew each time. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? ask() : (answer ??= ask()));
}

const lessonsByModule = once(async () =>
  Map.groupBy(
    (await getCollection('lessons')).sort((a, b) => a.data.order - b.data.order),
    ({ data }) => data.module,
  ),
);

/** The lessons of a module, in order. */
export async function lessonsOf(module: string): Promise<Lesson[]> {
  return (await lessonsByModule()).get(module) ?? [];
}

/** All lessons, in course order. */
export const allLessons = once(async () => (await Promise.all(modules.map(({ id }) => lessonsOf(id)))).flat());

/** All scenarios: by level, then by title. */
export const allScenarios = once(async () => {
  const levels = ['introductory', 'intermediate', 'advanced'];
  const scenarios = (await getCollection('scenarios')).map(({ data }) => rounded(data) as Scenario);
  return scenarios.sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.title.localeCompare(b.title, 'en'),
  );
});

/** All texts of a scenario with round quotation marks. Ids have none, so they stay as they are. */
function rounded(value: unknown): unknown {
  if (typeof value === 'string') return typographic(value);
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
}

/** The last folder of a lesson's address. */
export function lessonSlug(lesson: Lesson): string {
  return lesson.id.split('/').at(-1)!;
}

/** Addresses inside the site, without the base in front. */
export const pathTo = {
  lesson: (lesson: Lesson) => `learn/${lesson.data.module}/${lessonSlug(lesson)}/`,
  module: (module: string) => `learn/${module}/`,
  scenario: (id: string) => `scenarios/${id}/`,
};

/** The decisions in which a lesson is practised; that they exist is checked when lessons are read. */
export async function practisedIn(lesson: Lesson): Promise<{ scenario: Scenario; scene: Scene; why: string }[]> {
  const scenarios = await allScenarios();
  return lesson.data.practises.map(({ scenario: id, scene: sceneId, why }) => {
    const scenario = scenarios.find((each) => each.id === id)!;
    return { scenario, scene: scenario.scenes.find((each) => each.id === sceneId)!, why };
  });
}

/**
 * Where to read on after a decision, by scene id: of the lessons that say it is practised there, the one that helps with
 * the hand that the moment asks for. A decision that no lesson names goes by its dimension. Under the empty id stands the
 * lesson for everything else.
 */
export async function lessonLinks(scenario: Scenario): Promise<Record<string, { title: string; href: string }>> {
  const lessons = await allLessons();
  const link = (lesson: Lesson) => ({ title: lesson.data.title, href: address(pathTo.lesson(lesson)) });
  const general = lessons.find((lesson) => lessonSlug(lesson) === 'reading-a-move') ?? lessons[0];
  const links: Record<string, { title: string; href: string }> = general ? { '': link(general) } : {};
  for (const decision of scenario.scenes) {
    if (decision.kind !== 'decision') continue;
    const best = lessonFor(scenario.id, decision, lessons);
    if (best && best !== general) links[decision.id] = link(best);
  }
  return links;
}

/** The first of the lessons that fit a decision best; none if no lesson is about what it asks for. */
function lessonFor(scenario: string, decision: Decision, lessons: readonly Lesson[]): Lesson | undefined {
  const asked = decision.choices.find(({ mode }) => mode === decision.calls);
  const score = ({ data }: Lesson) => {
    const isNamed = data.practises.some((place) => place.scenario === scenario && place.scene === decision.id);
    const isHand = data.hands.includes(decision.calls);
    const isDimension = asked !== undefined && data.dimensions.includes(asked.dimension);
    if (!isNamed && !(isHand && isDimension)) return 0;
    return 4 * Number(isNamed) + 2 * Number(isHand) + Number(isDimension);
  };
  return lessons.filter((lesson) => score(lesson) > 0).toSorted((a, b) => score(b) - score(a))[0];
}
