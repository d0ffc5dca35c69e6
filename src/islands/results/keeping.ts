import { trainerStore } from '../../progress/trainer-store.ts';
import type { Intake } from '../../report/intake.ts';
import { results as words } from '../../words/en/results.ts';
import { $session, change } from './session.ts';

/** What is kept on this device, if the trainer says so. */

const store = trainerStore();
const keptKey = 'results';
/** Something is kept that is not on the page: nobody writes over it without having been told. */
let isUnread = false;

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
  isUnread = !intake || $session.get().intake !== undefined;
  if ($session.get().intake) return;
  if (!intake) {
    return change({ problems: [words.steps.restoredBroken] });
  }
  await inSlices(playing(intake.results), () => true);
  change({ intake, keep: 'kept', said: words.steps.restored(intake.results.length) });
}

/** Keeps results on this device from now on, or no longer. */
export async function setKeep(on: boolean): Promise<void> {
  if (on && isUnread) {
    isUnread = false;
    return change({ problems: [words.steps.keepBlocked] });
  }
  if (on) {
    change({ keep: 'writing' });
    return keepOn();
  }
  change({ keep: 'off' });
  await store.remove(keptKey);
}

/** Writes what is on the page, if the trainer wants that. Made-up results are never kept. */
export async function keepOn(): Promise<void> {
  const { keep, intake, sample } = $session.get();
  if (keep === 'off' || sample) return;
  change({ keep: 'writing' });
  const isKept = intake ? await write(intake) : (await store.remove(keptKey), true);
  // Switched off, or something newer is being written.
  if ($session.get().keep !== 'off' && $session.get().intake === intake) change({ keep: isKept ? 'kept' : 'failed' });
}

async function write(intake: Intake): Promise<boolean> {
  const kept = await import('./kept.ts').catch(() => undefined);
  return kept !== undefined && store.write(keptKey, kept.pack(intake));
}
