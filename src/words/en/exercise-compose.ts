import { numeralAlone } from './numeral.ts';

/** Sentences of the exercises in which something is composed under limits. */

/** A unit as it stands behind a number: 'hours', and 'hour' behind 1. */
const units = (count: number, unit: string) => `${count} ${count === 1 ? unit.replace(/s$/, '') : unit}`;
const quoted = (names: readonly string[]) => names.map((name) => `‘${name}’`).join(', ');

export const compose = {
  check: 'See what comes of it',
  budget: (spent: number, limit: number, unit: string) => `${spent} of ${units(limit, unit)}`,
  over: (by: number, unit: string) => `${units(by, unit)} too many. Take something out.`,
  some: (least: number | undefined, most: number | undefined) =>
    least !== undefined && least === most
      ? `Choose ${numeralAlone(least)}.`
      : least !== undefined && most !== undefined
        ? `Choose ${numeralAlone(least)} to ${numeralAlone(most)}.`
        : most !== undefined
          ? `Choose up to ${numeralAlone(most)}.`
          : least !== undefined && least > 0
            ? `Choose at least ${numeralAlone(least)}.`
            : 'Choose as many as you like.',
  cost: (cost: number, unit: string) => units(cost, unit),
  tooMany: (groups: readonly string[]) => `Too much is chosen under ${quoted(groups)}.`,
  tooFew: (groups: readonly string[]) => `Still to choose: ${quoted(groups)}.`,
  nothing: 'Nothing was chosen yet. Here is what can come of it, and what the authors chose.',
  notYet: 'It does not fit yet.',
  all: 'Everything that can come of it',
  allNow: 'While choosing',
  allEnd: 'Afterwards',
  ends: 'What the whole can come to',
  model: 'What the authors chose',
  yoursToo: 'you, too',
  against: 'Objection',
  for: 'Agreement',
  /** The condition of a sentence, before it. */
  when: (after: readonly string[], unless: readonly string[]) =>
    [after.length > 0 && `with ${after.join(' and ')}`, unless.length > 0 && `without ${unless.join(' and ')}`]
      .filter(Boolean)
      .join(', ')
      .replace(/^w/, 'W'),
  otherwise: 'Otherwise',
  always: 'In any case',
};
