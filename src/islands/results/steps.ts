import { results as words } from '../../words/en/results.ts';
import { keepOn } from './keeping.ts';
import { $session, change, type Past } from './session.ts';

/** Steps that can be taken back. */

const deepest = 30;
let past: Past[] = [];

/** What is on the page now, to come back to. */
export function here(): Past {
  const { intake, sample } = $session.get();
  return { intake, sample };
}

/** Notes what a step changed. */
export function remember(step: Past): void {
  past = [...past, step].slice(-deepest);
  change({ canUndo: true });
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
  const { intake, busy } = $session.get();
  if (!intake || busy) return;
  remember(here());
  change({ intake: undefined, sample: false, said: words.steps.cleared, problems: [] });
  void keepOn();
}
