/** The address bar of the player's page: `?run=<run>#<moment>`. */

/** The moment. One that cannot be decoded is taken as it stands: it leads nowhere, and that is said. */
export function momentInAddress(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

export function runInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('run') ?? undefined;
}

/** Writes run and moment into the address; without a run before the first step. */
export function writeAddress(run: string | undefined, moment: string, how: 'push' | 'replace'): void {
  const urlOf = (hash: string) => location.pathname + (run ? `?run=${run}` : '') + hash;
  // The entry that the first step leaves belongs to the run as well.
  if (run && !runInAddress()) history.replaceState(null, '', urlOf(location.hash));
  const url = urlOf(moment ? `#${moment}` : '');
  if (url !== location.pathname + location.search + location.hash) history[`${how}State`](null, '', url);
}
