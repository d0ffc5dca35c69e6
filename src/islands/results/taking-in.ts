import type { Intake, Refusal } from '../../report/intake.ts';
import { results as words } from '../../words/en/results.ts';
import { largestFile, textOf, type FileText } from './files.ts';
import { keepOn } from './keeping.ts';
import { $session, change, type Past, type Session } from './session.ts';
import { here, remember } from './steps.ts';

/** What comes onto the page: pastes, files, corrections, the sample. What reads them is fetched with the first. */

let isStopped = false;

/** Takes in what was pasted. Answers whether the field may be emptied. */
export async function takeText(text: string, group: string): Promise<boolean> {
  if ($session.get().busy) return false;
  begin();
  try {
    return await takeOne({ kind: 'text', name: '', text }, group);
  } finally {
    end();
  }
}

/** Takes in files, one after the other; what one of them lacks does not touch the others. */
export async function takeFiles(files: readonly File[], group: string): Promise<void> {
  if ($session.get().busy) return;
  begin();
  try {
    for (const file of files) {
      if (isStopped) break;
      await takeOne(await textOf(file), group);
    }
  } finally {
    end();
  }
}

let before: Past;

function begin(): void {
  before = here();
  isStopped = false;
  // Made-up results and real ones are never mixed.
  change({
    busy: { done: 0, of: 0 },
    said: '',
    problems: [],
    ...(before.sample && { intake: undefined, sample: false }),
  });
}

function end(): void {
  const { intake, problems } = $session.get();
  const isNew = intake !== undefined && intake !== before.intake;
  if (isNew) remember(before);
  else change({ intake: before.intake, sample: before.sample });
  const added = (intake?.results.length ?? 0) - (before.sample ? 0 : (before.intake?.results.length ?? 0));
  change({ busy: undefined, ...(isNew && { said: words.totals.added(added) }), problems });
  void keepOn();
}

async function takeOne(file: FileText, group: string): Promise<boolean> {
  if (file.kind !== 'text') return refuse(problemOf(file));
  const readers = await Promise.all([import('./taking.ts'), import('../../report/intake.ts')]).catch(() => undefined);
  if (!readers) return refuse(words.problems.course);
  const [{ take }, { emptyIntake }] = readers;
  const now = $session.get().intake ?? emptyIntake;
  const taken = await take(now, { text: file.text, group }, (busy) => {
    change({ busy });
    return !isStopped;
  });
  if (taken.kind === 'no-course') return refuse(words.problems.course);
  const { intake } = taken;
  if (intake.tooLong) return refuse(words.problems.tooLong(file.name));
  if (taken.kind === 'stopped') {
    if (taken.done > 0) change({ intake });
    return refuse(words.intake.stopped(taken.done, taken.of));
  }
  if (intake.last.found === 0) return refuse(words.problems.nothing(file.name));
  change({ intake, files: filesWith(intake, file.name) });
  return true;
}

/** New refusals are those of this file. */
function filesWith({ refused }: Intake, name: string): Session['files'] {
  const { files } = $session.get();
  const fresh = refused.filter(({ key }) => !files.has(key));
  return new Map([...files, ...fresh.map(({ key }) => [key, name] as const)]);
}

function refuse(problem: string): false {
  change({ problems: [...$session.get().problems, problem] });
  return false;
}

function problemOf({ kind, name, size }: Exclude<FileText, { kind: 'text' }>): string {
  if (kind === 'too-big') return words.problems.tooBig(name, Math.ceil(size / 1e6), largestFile / 1e6);
  return kind === 'not-text' ? words.problems.notText(name) : words.problems.unread(name);
}

/** Ends the reading that goes on. */
export function stop(): void {
  isStopped = true;
}

/** Takes in the code that a refused one was meant to be. */
export async function accept(refusal: Refusal): Promise<void> {
  const { intake, busy } = $session.get();
  if (!intake || !refusal.near || busy) return;
  const [{ takeNear, editionsFor }, { openCode }, { catalogue }, { edition, editionSoFar }] = await Promise.all([
    import('../../report/intake.ts'),
    import('../../report/hand-in.ts'),
    import('./taking.ts'),
    import('../course-data.ts'),
  ]);
  const known = await catalogue().catch(() => undefined);
  if (!known) return change({ problems: [words.problems.course] });
  const finding = { ...refusal, opened: openCode(refusal.near), word: refusal.near };
  const needed = editionsFor({ findings: [finding], tooLong: false }, known);
  await Promise.all(needed.map(({ id, revision }) => edition(id, revision)));
  const next = takeNear(intake, refusal, known, editionSoFar);
  remember(here());
  change({ intake: next, said: words.refusals.accepted, problems: [] });
  void keepOn();
}

/** Shows made-up results in place of what is here; undo brings that back. */
export async function showSample(): Promise<void> {
  const { sample, busy } = $session.get();
  if (sample || busy) return;
  change({ busy: { done: 0, of: 0 }, said: '', problems: [] });
  const made = await import('./sample-intake.ts').then(({ sampleIntake }) => sampleIntake()).catch(() => undefined);
  if (!made) return change({ busy: undefined, problems: [words.problems.course] });
  remember(here());
  change({ intake: made, sample: true, busy: undefined, said: words.intake.sampleShown });
}
