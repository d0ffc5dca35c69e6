import type { Role } from './channel.ts';

/** Which session this window belongs to, and as what: `#trainer=<session>` or `#audience=<session>`. */
export interface WindowAddress {
  role: Role;
  session: string;
}

export function windowAddress(): WindowAddress | undefined {
  const found = /^#(trainer|audience)=([\w-]{1,40})$/.exec(location.hash);
  return found ? { role: found[1] as Role, session: found[2]! } : undefined;
}

/** Without another entry in the history: going back leaves the page as one expects. */
export function setWindowAddress(at: WindowAddress | undefined): void {
  history.replaceState(null, '', location.pathname + location.search + (at ? `#${at.role}=${at.session}` : ''));
}

export function audienceHref(session: string): string {
  return `#audience=${session}`;
}
