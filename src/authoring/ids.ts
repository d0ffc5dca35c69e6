import { pathText, type Path, type Raise } from './issues.ts';

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Words that mean something else in addresses, in YAML or in a program. */
const reserved = new Set([
  ...['__proto__', 'prototype', 'constructor', 'hasownproperty', 'tostring', 'valueof'],
  ...['start', 'end', 'top', 'main', 'player', 'gamebook', 'booklet', 'map', 'search'],
  ...['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'undefined'],
]);

/** Whether a word can be the id of a scenario, a scene, a choice and so on. */
export function isId(word: string): boolean {
  return form.test(word) && word.length <= 40 && !reserved.has(word);
}

/** The id that was probably meant by a word that cannot be one. */
export function asId(word: string): string | undefined {
  const id = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return isId(id) ? id : undefined;
}

/** What two ids have in common that are taken for one another when read or typed. */
function looks(id: string): string {
  return id.toLowerCase().replace(/[-_]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
}

/** Checks ids as they were written: their form, reserved words, and that none repeats or resembles another. */
export function checkIds(values: Record<string, unknown>, raise: Raise): void {
  const scenes = new Map<string, { id: string; path: Path }>();
  for (const field of ['cast', 'gauges', 'parts'] as const) {
    checkSet(
      entries(values[field]).map(([id]) => ({ id, path: [field, id] })),
      new Map(),
      raise,
    );
  }
  checkSet(
    entries(values['scenes']).flatMap(([id, scene]) => [
      { id, path: ['scenes', id] },
      ...entries((scene as Record<string, unknown> | null)?.['choices']).map(([choice]) => ({
        id: choice,
        path: ['scenes', id, 'choices', choice],
      })),
    ]),
    scenes,
    raise,
  );
}

function checkSet(
  ids: { id: string; path: Path }[],
  seen: Map<string, { id: string; path: Path }>,
  raise: Raise,
): void {
  for (const { id, path } of ids) {
    if (reserved.has(id.toLowerCase())) raise({ code: 'reserved-id', path, at: 'key', data: { id } });
    else if (!isId(id)) raise({ code: 'bad-id', path, at: 'key', data: { id, near: asId(id) } });

    const other = seen.get(looks(id));
    const first = other && pathText(other.path);
    if (!other || !first) seen.set(looks(id), { id, path });
    else if (other.id === id) raise({ code: 'duplicate-id', path, at: 'key', data: { id, first } });
    else raise({ code: 'look-alike-id', path, at: 'key', data: { id, other: other.id, first } });
  }
}

function entries(value: unknown): [string, unknown][] {
  return value && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
}
