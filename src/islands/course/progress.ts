import { parseEntry, type Entry } from '../../progress/entries.ts';
import { fold, valueOf, type Folded } from '../../progress/fold.ts';

/** What a page that lists steps carries of the course. */
export interface CourseData {
  /** The way that the page is about. */
  way?: string;
  /** By scenario id, how many decisions every run has. */
  decisions: Record<string, number>;
  /** All ways, or the one way or module that the page is about. */
  ways: ListedWay[];
}

export interface ListedWay {
  id: string;
  title: string;
  steps: ListedStep[];
  /** The page of a longer way, for who has come to the end of this one. */
  then?: { title: string; href: string };
}

export interface ListedStep {
  id: string;
  title: string;
  href: string;
}

/** Everything that a browser's stores hold, folded. */
export function foldStored(stored: readonly unknown[]): Folded {
  return fold(stored.map(parseEntry).filter((entry): entry is Entry => typeof entry === 'object'));
}

/**
 * The ids of the steps that are done: a lesson or a set of calls that was marked, a scenario with a finished run, a plan
 * that says what will be done, and a diagnostic of which a part was finished.
 */
export function doneSteps(folded: Folded, decisions: Readonly<Record<string, number>>): Set<string> {
  const done = new Set<string>();
  for (const [about, notes] of folded.notes) {
    if (/^(lesson|calls)\//.test(about) && notes.get('done')?.value === true) done.add(about);
    if (about.startsWith('diagnostic/') && notes.get('done')?.value) done.add('diagnostic');
  }
  for (const { scenario, path } of folded.runs)
    if (Object.hasOwn(decisions, scenario) && path.length >= decisions[scenario]!) done.add(`scenario/${scenario}`);
  if (String(valueOf(folded, 'action', 'what') ?? '').trim()) done.add('plan');
  return done;
}

/** The ids of the steps that were left out on purpose: the diagnostic, where it was turned down. */
export function leftSteps(folded: Folded): Set<string> {
  return new Set(valueOf(folded, 'diagnostic', 'offer') === 'left' ? ['diagnostic'] : []);
}

/** The first step that is neither done nor left out; none when all are. */
export function nextStep(
  steps: readonly ListedStep[],
  done: ReadonlySet<string>,
  left: ReadonlySet<string>,
): ListedStep | undefined {
  return steps.find(({ id }) => !done.has(id) && !left.has(id));
}
