import type { BoardResult, Reading } from './board.ts';
import type { Answers, Bars, Field, Item } from './types.ts';

/** Whether a reading on a scale is next to the key. */
export function isNear({ chosen, key, isSame }: Reading, field: Field): boolean {
  if (!field.ordered || isSame || chosen === undefined) return false;
  const place = (id: string) => field.options.findIndex((option) => option.id === id);
  return Math.abs(place(chosen) - place(key)) === 1;
}

/** How many readings were next to the key, over all scales. */
export function countNear({ items }: BoardResult, fields: readonly Field[]): number {
  return items
    .flatMap(({ readings }) => readings)
    .filter((reading) =>
      isNear(
        reading,
        fields.find(({ id }) => id === reading.field)!,
      ),
    ).length;
}

export interface Bar {
  label: string;
  /** Of the items that got this option, how many got the counted one, too. */
  yours: { chosen: number; of: number };
  key: { chosen: number; of: number };
}

/** Counts what was chosen together, and what stands together in the key. */
export function barsOf(bars: Bars, items: readonly Item[], fields: readonly Field[], answers: Answers): Bar[] {
  const options = fields.find(({ id }) => id === bars.by)?.options ?? [];
  const chosen = (item: Item, field: string) => answers.get(`${item.id}.${field}`);
  const keyed = (item: Item, field: string) => item.key[field];
  const count = (option: string, pick: typeof chosen) => {
    const those = items.filter((item) => pick(item, bars.by) === option);
    return { chosen: those.filter((item) => pick(item, bars.field) === bars.option).length, of: those.length };
  };
  return options.map(({ id, label }) => ({ label, yours: count(id, chosen), key: count(id, keyed) }));
}
