/** How many chose each move, in the order of the choices, in the room and on the call. */
export interface Votes {
  room: readonly number[];
  call: readonly number[];
}

export type VotePlace = keyof Votes;

/** More people than this are in no room. */
export const mostVotes = 999;

export function noVotes(choices: number): Votes {
  return { room: new Array<number>(choices).fill(0), call: new Array<number>(choices).fill(0) };
}

/** Counts as they can be: as many as there are choices, each a whole number from 0 to 999. */
export function soundCounts(counts: readonly unknown[], choices: number): number[] {
  return Array.from({ length: choices }, (_, index) => {
    const count = counts[index];
    if (typeof count !== 'number' || !Number.isFinite(count)) return 0;
    return Math.min(mostVotes, Math.max(0, Math.trunc(count)));
  });
}

/** Room and call together, by choice. */
export function together({ room, call }: Votes): number[] {
  return room.map((count, index) => count + (call[index] ?? 0));
}

export function totalOf(votes: Votes): number {
  return sum(together(votes));
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** The indexes of the choices with most votes: one, or several in a tie; none without votes. */
export function leaders(votes: Votes): number[] {
  const counts = together(votes);
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, index) => (count === most ? [index] : []));
}
