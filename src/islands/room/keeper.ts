import { atom, type ReadableAtom } from 'nanostores';
import type { TrainerStore } from '../../progress/trainer-store.ts';
import { readSession } from '../../report/room/read-session.ts';
import { withEvent, withoutLast, type RoomEvent, type Session, type Settings } from '../../report/room/session.ts';
import type { Scenario } from '../../scenario/types.ts';
import { setWindowAddress, type WindowAddress } from './address.ts';
import { joinChannel, type Channel, type Message, type Role } from './channel.ts';

/** The session of this window, joined to the store and to the other window. */
export interface Keeper {
  readonly role: Role;
  readonly $session: ReadableAtom<Session | undefined>;
  /** Whether the last change is kept in this browser. */
  readonly $kept: ReadableAtom<boolean>;
  /** Whether the other window is there. */
  readonly $other: ReadableAtom<boolean>;
  /** Events that were undone, the last one first. */
  readonly $undone: ReadableAtom<readonly RoomEvent[]>;
  /** An earlier session that can be taken back as long as the new one is empty. */
  readonly $before: ReadableAtom<Session | undefined>;
  /** What lay in the store when the page was opened. */
  readonly found: Session | 'newer' | undefined;
  begin(settings: Settings): void;
  resume(session: Session): void;
  takeBack(): void;
  act(event: RoomEvent): void;
  undo(): void;
  redo(): void;
  leave(): void;
}

/** How long the other window is waited for on opening, in milliseconds. It answers in one or two. */
const patience = 250;

const keyOf = (scenario: Scenario) => `room.${scenario.id}`;

/**
 * Opens the session that this window's address names, from the store or from the other window, whichever is later. A
 * trainer's window without an address finds out what was kept, and waits for a decision.
 */
export async function openKeeper(
  scenario: Scenario,
  at: WindowAddress | undefined,
  store: TrainerStore,
): Promise<Keeper> {
  const key = keyOf(scenario);
  const keeper = makeKeeper(scenario, at?.role ?? 'trainer', store);
  const heard = at ? keeper.listen(at.session) : Promise.resolve();
  const raw = await store.read(key);
  const found = readSession(raw);
  await heard;
  keeper.start(found, raw);
  if (at && typeof found === 'object' && found.id === at.session) keeper.adopt(found);
  return keeper;
}

interface Making extends Keeper {
  found: Session | 'newer' | undefined;
  listen(session: string): Promise<void>;
  adopt(session: Session): void;
  start(found: Session | 'newer' | undefined, raw: unknown): void;
}

function makeKeeper(scenario: Scenario, role: Role, store: TrainerStore): Making {
  const key = keyOf(scenario);
  const $session = atom<Session | undefined>();
  const $kept = atom(true);
  const $other = atom(false);
  const $undone = atom<readonly RoomEvent[]>([]);
  const $before = atom<Session | undefined>();
  let channel: Channel | undefined;
  let answered: () => void = () => undefined;
  let strange: unknown;
  // Before a session is opened, and when it was closed, this window only knows of the others.
  let apart = true;

  const adopt = (session: Session) => {
    const own = $session.get();
    if (apart || session.scenario !== scenario.id || (own && (own.id !== session.id || own.n >= session.n))) return;
    $session.set(session);
  };
  const hear = (message: Message) => {
    if (message.role !== role) $other.set(message.kind !== 'gone');
    if (message.kind === 'moved' && role === 'audience') return follow(message.to);
    if (message.kind === 'session') {
      adopt(message.session);
      answered();
    }
    const session = $session.get();
    if (message.kind === 'hello' && session) channel?.post({ kind: 'session', role, session });
  };
  const join = (session: string) => {
    channel?.close();
    channel = joinChannel(session, hear);
    channel.post({ kind: 'hello', role });
  };
  const change = (session: Session) => {
    $session.set(session);
    channel?.post({ kind: 'session', role, session });
    void store.write(key, session).then((kept) => {
      if ($session.get() === session) $kept.set(kept);
    });
  };
  /** The audience's window goes along when the trainer plays another session. */
  const follow = (session: string) => {
    setWindowAddress({ role, session });
    $session.set(undefined);
    join(session);
  };
  const enter = (session: Session) => {
    channel?.post({ kind: 'moved', role, to: session.id });
    apart = false;
    setWindowAddress({ role, session: session.id });
    $session.set(undefined);
    join(session.id);
    $undone.set([]);
    change(session);
  };

  addEventListener('pagehide', () => channel?.post({ kind: 'gone', role }));
  addEventListener('pageshow', ({ persisted }) => persisted && channel?.post({ kind: 'hello', role }));

  const keeper: Making = {
    role,
    $session,
    $kept,
    $other,
    $undone,
    $before,
    found: undefined,
    adopt,
    listen(session) {
      apart = false;
      return new Promise((done) => {
        answered = done;
        setTimeout(done, patience);
        join(session);
      });
    },
    start(found, raw) {
      keeper.found = found;
      if (raw !== undefined && typeof found !== 'object') strange = raw;
      if (apart && typeof found === 'object') join(found.id);
    },
    begin(settings) {
      const before = $session.get() ?? (typeof keeper.found === 'object' ? keeper.found : undefined);
      // What cannot be read is put aside before its place is taken.
      if (strange !== undefined) void store.write(`${key}.aside.${Date.now()}`, strange);
      strange = undefined;
      if (before) void store.write(`${key}.before`, before);
      $before.set(before);
      enter(newSession(scenario, settings));
    },
    resume: enter,
    takeBack() {
      const before = $before.get();
      $before.set(undefined);
      if (before) enter({ ...before, n: before.n + 1 });
    },
    act(event) {
      const session = $session.get();
      if (!session) return;
      $undone.set([]);
      change(withEvent(session, event));
    },
    undo() {
      const session = $session.get();
      const last = session?.events.at(-1);
      if (!session || !last) return;
      $undone.set([last, ...$undone.get()]);
      change(withoutLast(session));
    },
    redo() {
      const session = $session.get();
      const [next, ...rest] = $undone.get();
      if (!session || !next) return;
      $undone.set(rest);
      change({ ...session, n: session.n + 1, events: [...session.events, next] });
    },
    leave() {
      const session = $session.get();
      setWindowAddress(undefined);
      keeper.found = session;
      apart = true;
      $session.set(undefined);
      $before.set(undefined);
    },
  };
  return keeper;
}

function newSession(scenario: Scenario, settings: Settings): Session {
  const [id, run] = crypto.getRandomValues(new Uint32Array(2)) as unknown as [number, number];
  return {
    version: 1,
    id: id.toString(36),
    n: 0,
    scenario: scenario.id,
    revision: scenario.revision,
    begun: Date.now(),
    run: run % 2 ** 20,
    settings,
    events: [],
  };
}
