import type { Catalogue } from './types.ts';

/**
 * The short form of an id in links and codes: 0 to 32767. It is FNV-1a of 32 bits over the id's UTF-8 bytes, its upper
 * part folded onto the lower 15 bits. It never changes, because codes that were handed in years ago contain it.
 */
export function shortId(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 15) ^ hash) & 0x7fff;
}

/**
 * What the short ids of a course stand for. Throws `RangeError` where two ids of a kind have the same short form: the
 * build calls this, so that such a course is never published.
 */
export function catalogueOf(scenarioIds: readonly string[], lessonIds: readonly string[]): Catalogue {
  const scenarios = byShortId('scenario', scenarioIds);
  const lessons = byShortId('lesson', lessonIds);
  return { scenario: (short) => scenarios.get(short), lesson: (short) => lessons.get(short) };
}

/** What the short ids in links and codes stand for, by the course's own lists. */
export function catalogueFor({ scenarios, lessons }: Record<'scenarios' | 'lessons', readonly { id: string }[]>) {
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return catalogueOf(idsOf(scenarios), idsOf(lessons));
}

function byShortId(kind: string, ids: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const id of ids) {
    const short = shortId(id);
    const other = found.get(short);
    if (other !== undefined && other !== id) {
      throw new RangeError(
        `The ${kind} ids '${other}' and '${id}' have the same short form (${short}), so a code or link could not tell them apart. Rename the newer of the two before it is published.`,
      );
    }
    found.set(short, id);
  }
  return found;
}
