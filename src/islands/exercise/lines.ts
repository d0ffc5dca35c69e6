import type { Answers, Line } from './types.ts';

/** How a line of the text stands after the comparison. */
export type Standing = 'found' | 'missed' | 'extra' | 'plain';

export interface LinesResult {
  standings: Map<string, Standing>;
  found: number;
  missed: number;
  extra: number;
}

/** Reads marked lines against the key. A marked line is an answer whose name is the line's id. */
export function readLines(lines: readonly Line[], answers: Answers): LinesResult {
  const standings = new Map(lines.map((line) => [line.id, standingOf(line, answers.has(line.id))]));
  const count = (standing: Standing) => [...standings.values()].filter((each) => each === standing).length;
  return { standings, found: count('found'), missed: count('missed'), extra: count('extra') };
}

function standingOf({ isKey = false }: Line, isMarked: boolean): Standing {
  if (isKey) return isMarked ? 'found' : 'missed';
  return isMarked ? 'extra' : 'plain';
}
