import { atom } from 'nanostores';
import { trainerStore } from '../../progress/trainer-store.ts';
import type { Intake, Progress, Refusal } from '../../report/intake.ts';
import { results as words } from '../../words/en/results.ts';
import { largestFile, textOf, type FileText } from './files.ts';

/** What stands on the results page. */
export interface Session {
  /** Absent before anything was read: reading comes with the first paste. */
  intake: Intake | undefined;
  /** The results are made up. */
  sample: boolean;
  names: boolean;
  keep: 'off' | 'kept' | 'failed';
  /** The file that a refused code stood in, by the refusal's key. */
  files: ReadonlyMap<string, string>;
  /** A text is being read. */
  busy: Progress | undefined;
  /** What came of the last step, for everybody. */
  said: string;
  /** What went wrong with it, in sentences. */
  problems: readonly string[];
  /** Whether the last step can be taken back. */
  canUndo: boolean;
}

interface Past {
  intake: Intake | undefined;
  sample: boolean;
}

const blank: Session = {
  ...{ intake: undefined, sample: false, names: false, keep: 'off', busy: undefined },
  files: new Map(),
  ...{ said: '', problems: [], canUndo: false },
};

export const $session = atom<Session>(blank);

const store = trainerStore();
const keptKey = 'results';
const deepest = 30;
let past: Past[] = [];
let isStopped = false;
/** Something is kept that could not be read: nobody writes over it without having been told. */
let isUnread = false;

const change = (changes: Partial<Session>) => $session.set({ ...$session.get(), ...changes });

/** Opens what was kept, if the trainer wanted that. */
export async function restore(): Promise<void> {
  const raw = await store.read(keptKey);
  if (raw === undefined) return;
  const [{ unpack }, { catalogue, playing }, { inSlices }, { edition }] = await Promise.all([
    import('./kept.ts'),
    import('./taking.ts'),
    import('./slices.ts'),
    import('../course-data.ts'),
  ]);
  const known = await catalogue().catch(() => undefined);
  const intake = known && (await unpack(raw, known, edition));
  // Somebody was faster than the device: what is here now counts, and what was kept stays as it is.
  if ($session.get().intake) return;
  if (!intake) {
    isUnread = true;
    return change({ problems: [words.steps.restoredBroken] });
  }
  await inSlices(playing(intake.results), () => true);
  change({ intake, keep: 'kept', said: words.steps.restored(intake.results.length) });
}

/** Takes in what was pasted. Answers whether the field may be emptied. */
export async function takeText(text: string, group: string): Promise<boolean> {
  if ($session.get().busy) return false;
  begin();
  const taken = await takeOne({ kind: 'text', name: '', text }, group);
  end();
  return taken;
}

/** Takes in files, one after the other; what one of them lacks does not touch the others. */
export async function takeFiles(files: readonly File[], group: string): Promise<void> {
  if ($session.get().busy) return;
  begin();
  for (const file of files) {
    if (isStopped) break;
    await takeOne(await textOf(file), group);
  }
  end();
}

let before: Past;

function begin(): void {
  const { intake, sample } = $session.get();
  before = { intake, sample };
  isStopped = false;
  // Made-up results and real ones are never mixed.
  change({ busy: { done: 0, of: 0 }, said: '', problems: [], ...(sample && { intake: undefined, sample: false }) });
}

function end(): void {
  const { intake, problems } = $session.get();
  const isNew = intake !== undefined && intake !== before.intake;
  if (isNew) remember(before);
  else change({ intake: before.intake, sample: before.sample });
  const added = (intake?.results.length ?? 0) - (before.sample ? 0 : (before.intake?.results.length ?? 0));
  change({ busy: undefined, canUndo: past.length > 0, ...(isNew && { said: words.totals.added(added) }), problems });
  void keepOn();
}

async function takeOne(file: FileText, group: string): Promise<boolean> {
  if (file.kind !== 'text') return refuse(problemOf(file));
  const { take } = await import('./taking.ts');
  const { emptyIntake } = await import('../../report/intake.ts');
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

function remember(step: Past): void {
  past = [...past, step].slice(-deepest);
}

/** Ends the reading that goes on. */
export function stop(): void {
  isStopped = true;
}

/** Takes in the code that a refused one was meant to be. */
export async function accept(refusal: Refusal): Promise<void> {
  const { intake, sample, busy } = $session.get();
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
  remember({ intake, sample });
  change({ intake: next, said: words.refusals.accepted, problems: [], canUndo: true });
  void keepOn();
}

/** Takes the last step back: a paste, files, a correction, clearing. */
export function undo(): void {
  const step = $session.get().busy ? undefined : past.pop();
  if (!step) return;
  change({ ...step, canUndo: past.length > 0, said: words.steps.undone, problems: [] });
  void keepOn();
}

/** Takes everything off the page; undo brings it back as long as the page is open. */
export function clear(): void {
  const { intake, sample, busy } = $session.get();
  if (!intake || busy) return;
  remember({ intake, sample });
  change({ intake: undefined, sample: false, canUndo: true, said: words.steps.cleared, problems: [] });
  void keepOn();
}

/** Shows made-up results in place of what is here; undo brings that back. */
export async function showSample(): Promise<void> {
  const { intake, sample, busy } = $session.get();
  if (sample || busy) return;
  change({ busy: { done: 0, of: 0 }, said: '', problems: [] });
  const { sampleIntake } = await import('./sample-intake.ts');
  const made = await sampleIntake().catch(() => undefined);
  if (!made) return change({ busy: undefined, problems: [words.problems.course] });
  remember({ intake, sample });
  change({ intake: made, sample: true, busy: undefined, canUndo: true, said: words.intake.sampleShown });
}

export const showNames = (names: boolean): void => change({ names });

/** Keeps results on this device from now on, or no longer. */
export async function setKeep(on: boolean): Promise<void> {
  if (on && isUnread) {
    isUnread = false;
    return change({ problems: [words.steps.keepBlocked] });
  }
  if (on) {
    change({ keep: 'kept' });
    return keepOn();
  }
  change({ keep: 'off' });
  await store.remove(keptKey);
}

/** Writes what is on the page, if the trainer wants that. Made-up results are never kept. */
async function keepOn(): Promise<void> {
  const { keep, intake, sample } = $session.get();
  if (keep === 'off' || sample) return;
  const { pack } = await import('./kept.ts');
  const isKept = intake ? await store.write(keptKey, pack(intake)) : (await store.remove(keptKey), true);
  if ($session.get().keep !== 'off') change({ keep: isKept ? 'kept' : 'failed' });
}
