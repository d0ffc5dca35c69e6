import type { Answers, Field, Item } from './types.ts';

/** One field of one item: what the learner chose beside what the key says. */
export interface Reading {
  field: string;
  key: string;
  /** Absent when the learner left it open. */
  chosen?: string;
  isGiven: boolean;
  isSame: boolean;
}

export interface ItemResult {
  item: string;
  readings: Reading[];
  /** Every field that was the learner's to set is as in the key. */
  isSame: boolean;
}

export interface Tally {
  same: number;
  of: number;
}

export interface BoardResult {
  items: ItemResult[];
  whole: Tally;
  /** By field id, over the items in which it was the learner's to set. */
  fields: Map<string, Tally>;
  /** Fields set by the learner, over all items. */
  set: number;
  open: number;
  /** Item ids that differ or are open, in order. */
  again: string[];
}

/** Whether everything about an item is filled in for the learner. */
export function isWorked(item: Item, fields: readonly Field[]): boolean {
  return fields.every(({ id }) => item.given?.includes(id));
}

/** Reads a board against its key. Worked items are shown and not counted. */
export function readBoard(items: readonly Item[], fields: readonly Field[], answers: Answers): BoardResult {
  const results = items.filter((item) => !isWorked(item, fields)).map((item) => readItem(item, fields, answers));
  const asked = results.flatMap(({ readings }) => readings.filter(({ isGiven }) => !isGiven));
  return {
    items: results,
    whole: tally(results),
    fields: new Map(fields.map(({ id }) => [id, tally(asked.filter(({ field }) => field === id))])),
    set: asked.filter(({ chosen }) => chosen !== undefined).length,
    open: asked.filter(({ chosen }) => chosen === undefined).length,
    again: results.filter(({ isSame }) => !isSame).map(({ item }) => item),
  };
}

function readItem(item: Item, fields: readonly Field[], answers: Answers): ItemResult {
  const readings = fields.map(({ id }): Reading => {
    const key = item.key[id] ?? '';
    const isGiven = item.given?.includes(id) ?? false;
    const chosen = isGiven ? undefined : answers.get(`${item.id}.${id}`);
    return { field: id, key, isGiven, isSame: isGiven || chosen === key, ...(chosen !== undefined && { chosen }) };
  });
  return { item: item.id, readings, isSame: readings.every(({ isSame }) => isSame) };
}

function tally(things: readonly { isSame: boolean }[]): Tally {
  return { same: things.filter(({ isSame }) => isSame).length, of: things.length };
}
