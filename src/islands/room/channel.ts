import { attempt } from '../../progress/storage.ts';
import { readSession } from '../../report/room/read-session.ts';
import type { Session } from '../../report/room/session.ts';

/** What the windows of a session say to one another. */
export type Message =
  /** A window has come and asks for the session. */
  | { kind: 'hello'; role: Role }
  | { kind: 'session'; role: Role; session: Session }
  | { kind: 'gone'; role: Role }
  /** The trainer plays another session now. */
  | { kind: 'moved'; role: Role; to: string };

export type Role = 'trainer' | 'audience';

export interface Channel {
  post(message: Message): void;
  close(): void;
}

/** Why there can be no second window, if so. */
export function whyOneWindow(): 'framed' | 'disk' | undefined {
  if (window.top !== window.self) return 'framed';
  if (typeof BroadcastChannel === 'undefined' || window.origin === 'null') return 'disk';
  return undefined;
}

/** Joins the windows of one session. Where the browser has no channel, nothing is heard and nothing is said. */
export function joinChannel(session: string, hear: (message: Message) => void): Channel {
  const joined = attempt(() => new BroadcastChannel(`both-hands.room.${session}`));
  if (!joined.ok) return { post: () => undefined, close: () => undefined };
  const channel = joined.value;
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message) hear(message);
  });
  return {
    post: (message) => void attempt(() => channel.postMessage(message)),
    close: () => channel.close(),
  };
}

/** A message as another window sent it, read into a new object. */
function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, role, session, to } = data as Record<string, unknown>;
  if (role !== 'trainer' && role !== 'audience') return undefined;
  if (kind === 'hello' || kind === 'gone') return { kind, role };
  if (kind === 'moved') return typeof to === 'string' && /^[\w-]{1,40}$/.test(to) ? { kind, role, to } : undefined;
  const read = kind === 'session' ? readSession(session) : undefined;
  return typeof read === 'object' ? { kind: 'session', role, session: read } : undefined;
}
