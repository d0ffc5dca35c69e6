/**
 * The address bar of the player's page: `?run=<run>#<moment>`. Between them stands `assigned=…` where the run is for a
 * trainer: see `islands/assigned/address.ts`.
 */

/** The moment. One that cannot be decoded is taken as it stands: it leads nowhere, and that is said. */
export function momentInAddress(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** The run, or `new`. What is assigned begins anew: it never goes on with a run that is there. */
export function runInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('run') ?? (assignedInAddress() && 'new');
}

/** As it stands there, with its name. */
export function assignedInAddress(): string | undefined {
  return /[?&](assigned=[\w.]+)/.exec(location.search)?.[1];
}

/** Writes run and moment into the address; without a run before the first step. */
export function writeAddress(run: string | undefined, moment: string, how: 'push' | 'replace'): void {
  const query = [run && `run=${run}`, assignedInAddress()].filter(Boolean).join('&');
  const urlOf = (hash: string) => location.pathname + (query && `?${query}`) + hash;
  // The entry that the first step leaves belongs to the run as well.
  if (run && !/run=(?!new)/.test(location.search)) history.replaceState(null, '', urlOf(location.hash));
  const url = urlOf(moment ? `#${moment}` : '');
  if (url !== location.pathname + location.search + location.hash) history[`${how}State`](null, '', url);
}
