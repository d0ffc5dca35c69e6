import { planMinutes, type Pace } from '../plan.ts';
import {
  mostEvents,
  phases,
  type Phase,
  type RoomEvent,
  type Session,
  type Settings,
  type Size,
  type Turn,
  type Where,
} from './session.ts';
import { mostVotes, soundCounts, type VotePlace } from './votes.ts';

type Fields = Record<string, unknown>;

/**
 * A session as it was kept or sent, read into a new object. `newer` where a later version of this page wrote it;
 * `undefined` where it is no session. Events that cannot be read are left out.
 */
export function readSession(value: unknown): Session | 'newer' | undefined {
  const found = fields(value);
  if (!found) return undefined;
  const { version, id, n, scenario, revision, run, begun, events } = found;
  if (typeof version === 'number' && version > 1) return 'newer';
  const settings = readSettings(found['settings']);
  if (version !== 1 || !isName(id) || !isName(scenario) || !settings || !Array.isArray(events)) return undefined;
  if (!isWhole(n) || !isWhole(revision) || !isWhole(run) || events.length > mostEvents) return undefined;
  return {
    version,
    id,
    n,
    scenario,
    revision,
    run,
    ...(isWhole(begun) && { begun }),
    settings,
    events: events.flatMap((event) => readEvent(event) ?? []),
  };
}

function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 100;
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const oneOf = <T>(value: unknown, known: readonly T[]): T | undefined => known.find((each) => each === value);

const wheres: readonly Where[] = ['room', 'call', 'both'];
const turns: readonly Turn[] = ['first', 'second'];
const places: readonly VotePlace[] = ['room', 'call'];
const paces: readonly Pace[] = ['full', 'fast', 'told'];
const sizes: readonly Size[] = [0, 1, 2];
const bys = ['vote', 'trainer', 'told'] as const;

function readSettings(value: unknown): Settings | undefined {
  const found = fields(value);
  const where = oneOf(found?.['where'], wheres);
  const minutes = oneOf(found?.['minutes'], planMinutes);
  if (!found || !where || !minutes) return undefined;
  const people = fields(found['people']);
  const count = (place: VotePlace) => soundCounts([people?.[place]], 1)[0]!;
  return {
    where,
    minutes,
    anonymous: found['anonymous'] !== false,
    people: { room: count('room'), call: count('call') },
  };
}

const readers: Record<RoomEvent['kind'], (found: Fields) => RoomEvent | undefined> = {
  went({ index, phase, page }) {
    const known = oneOf<Phase>(phase, phases as readonly Phase[]);
    if (!known || !Number.isSafeInteger(index)) return undefined;
    return { kind: 'went', index: index as number, phase: known, page: isWhole(page) ? page : 0 };
  },
  counted(found) {
    const [turn, place] = [oneOf(found['turn'], turns), oneOf(found['place'], places)];
    const { counts } = found;
    if (!turn || !place || !Array.isArray(counts) || counts.length > mostVotes) return undefined;
    return { kind: 'counted', turn, place, counts: soundCounts(counts, counts.length) };
  },
  chosen(found) {
    const by = oneOf(found['by'], bys);
    return by && isName(found['choice']) ? { kind: 'chosen', choice: found['choice'], by } : undefined;
  },
  paced(found) {
    const pace = oneOf(found['pace'], paces);
    return pace && { kind: 'paced', pace };
  },
  peeked: ({ choice }) => (isName(choice) ? { kind: 'peeked', choice } : { kind: 'peeked' }),
  blanked: ({ on }) => ({ kind: 'blanked', on: on === true }),
  sized(found) {
    const size = oneOf(found['size'], sizes);
    return size === undefined ? undefined : { kind: 'sized', size };
  },
  set(found) {
    const settings = readSettings(found['settings']);
    return settings && { kind: 'set', settings };
  },
  timed: ({ since }) => (isWhole(since) ? { kind: 'timed', since } : { kind: 'timed' }),
};

function readEvent(value: unknown): RoomEvent | undefined {
  const found = fields(value);
  const kind = found?.['kind'];
  if (!found || typeof kind !== 'string' || !Object.hasOwn(readers, kind)) return undefined;
  return readers[kind as RoomEvent['kind']](found);
}
