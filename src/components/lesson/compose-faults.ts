import type { Composition } from '../../islands/exercise/compose.ts';
import type { End, Meter, Turn, When } from '../../islands/exercise/types.ts';
import { idFaults, unknown, type Fault } from './faults.ts';

interface Composed extends Composition {
  model: { chosen: string[]; text: string };
}

/** What is wrong with a composition: mostly an id that nothing has. */
export function composeFaults(exercise: string, data: Composed): Fault[] {
  const { groups, budget, meters = [], says, ends, model } = data;
  const options = groups.flatMap(({ options }) => options);
  const ids = options.map(({ id }) => id);
  const meterIds = meters.map(({ id }) => id);
  return [
    ...idFaults(exercise, [...groups, ...options].map(labelled)),
    ...idFaults(exercise, meters.map(labelled)),
    ...groups.flatMap((group) => groupFaults([exercise, group.id], group)),
    ...options.flatMap(({ id, moves }) => moveFaults([exercise, id], moves, meterIds)),
    ...says.flatMap((say, at) => [
      ...whenFaults([exercise], `sentence ${at + 1} of 'says'`, say, ids),
      ...moveFaults([exercise], say.moves, meterIds),
      ...unknown([exercise], `'at' of sentence ${at + 1} of 'says'`, say.at, ['now', 'end']),
    ]),
    ...endFaults(exercise, ends, ids),
    ...model.chosen.flatMap((id) => unknown([exercise, id], "an option in 'model'", id, ids)),
    ...modelFaults(exercise, groups, model.chosen, options, budget?.limit),
  ];
}

function groupFaults(
  at: string[],
  { id, choose, least = 0, most = Infinity, options }: Composition['groups'][number],
): Fault[] {
  const faults = unknown(at, `'choose' of '${id}'`, choose, ['one', 'some']);
  if (least > most || least > options.length)
    faults.push({ at, message: `'${id}' asks for at least ${least}, which nobody can choose` });
  return faults;
}

/** The authors' own composition has to keep to the limits that a learner has. */
function modelFaults(
  exercise: string,
  groups: Composition['groups'],
  chosen: readonly string[],
  options: readonly { id: string; cost?: number }[],
  limit = Infinity,
): Fault[] {
  const spent = options.filter(({ id }) => chosen.includes(id)).reduce((sum, { cost = 0 }) => sum + cost, 0);
  const at = [exercise];
  const faults = spent > limit ? [{ at, message: `the model costs ${spent}, the limit is ${limit}` }] : [];
  for (const { id, choose, least, most, options } of groups) {
    const count = options.filter((option) => chosen.includes(option.id)).length;
    const [from, to] = choose === 'one' ? [least ?? 1, 1] : [least ?? 0, most ?? Infinity];
    if (count < from || count > to)
      faults.push({ at: [exercise, id], message: `the model chooses ${count} in '${id}', which a learner may not` });
  }
  return faults;
}

interface Talked {
  meters?: Meter[] | undefined;
  turns: Turn[];
  ends: End[];
}

/** What is wrong with a talk. Turns only lead on, so that every talk ends. */
export function talkFaults(exercise: string, { meters = [], turns, ends }: Talked): Fault[] {
  const options = turns.flatMap(({ options }) => options);
  const meterIds = meters.map(({ id }) => id);
  return [
    ...idFaults(exercise, [
      ...turns.map(({ id, said }) => ({ id, text: said })),
      ...options.map(({ id, text, reply }) => ({ id, text: text && reply })),
    ]),
    ...turns.flatMap((turn, place) => {
      const later = [...turns.slice(place + 1).map(({ id }) => id), 'end'];
      return turn.options.flatMap(({ id, next, moves }) => [
        ...(next === undefined ? [] : unknown([exercise, turn.id, id], `'next' of '${id}'`, next, later)),
        ...moveFaults([exercise, turn.id, id], moves, meterIds),
      ]);
    }),
    ...endFaults(
      exercise,
      ends,
      options.map(({ id }) => id),
    ),
  ];
}

function endFaults(exercise: string, ends: readonly End[], ids: readonly string[]): Fault[] {
  const at = [exercise];
  const last = ends.at(-1);
  const faults = ends.flatMap((end, place) => whenFaults(at, `end ${place + 1}`, end, ids));
  const isOpen = (end: When | undefined) => !!end && !end.after?.length && !end.unless?.length;
  if (!isOpen(last)) faults.push({ at, message: 'the last of the ends has a condition; one without must stand last' });
  ends.slice(0, -1).forEach((end, place) => {
    if (isOpen(end)) faults.push({ at, message: `end ${place + 1} has no condition, so none after it is ever told` });
  });
  return faults;
}

function whenFaults(at: string[], what: string, { after = [], unless = [] }: When, ids: readonly string[]): Fault[] {
  return [
    ...after.flat().flatMap((id) => unknown([...at, id], `an id in 'after' of ${what}`, id, ids)),
    ...unless.flatMap((id) => unknown([...at, id], `an id in 'unless' of ${what}`, id, ids)),
  ];
}

function moveFaults(at: string[], moves: Record<string, number> | undefined, meters: readonly string[]): Fault[] {
  return Object.keys(moves ?? {}).flatMap((id) => unknown([...at, id], `a meter in 'moves'`, id, meters));
}

function labelled<T extends { id: string; label: string }>({ id, label }: T): { id: string; text: string } {
  return { id, text: label };
}
