/**
 * The name on the certificate, if it shall be kept. It is no progress: it goes into no file and no link, and when the
 * learner says so, it is gone.
 */
const key = 'both-hands.name';

/** The kept name; none where there is none or the browser keeps nothing. */
export function keptName(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a name, or without one forgets it. Answers whether the browser did so. */
export function keepName(name: string | undefined): boolean {
  try {
    if (name === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, name);
    return true;
  } catch {
    return false;
  }
}
