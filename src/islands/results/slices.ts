import type { Progress } from '../../report/intake.ts';

/** How long the page may be busy at a time, in milliseconds: less than a frame. */
const slice = 12;

/**
 * Does work in slices, so that the page answers meanwhile. Calls back after each slice; a call back that answers false
 * stops it, and then nothing comes of it.
 */
export async function inSlices<Step extends Progress, T>(
  work: Generator<Step, T>,
  onSlice: (step: Step) => boolean,
): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + slice;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
    if (!onSlice(step.value)) return undefined;
    await breath();
  }
}

/** Lets the page draw and listen. */
const breath = () => new Promise<void>((done) => setTimeout(done));
