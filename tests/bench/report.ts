/** One figure of a run, and whether it keeps its bound. */
export interface Figure {
  name: string;
  /** What was measured, for a reader. */
  said: string;
  holds: boolean;
}

/** A figure that may not be above its bound. */
export function atMost(name: string, value: number, bound: number, unit: string, detail = ''): Figure {
  return {
    name,
    said: `${round(value)}${unit} (at most ${bound}${unit})${detail && `; ${detail}`}`,
    holds: value <= bound,
  };
}

/** A figure that may not be below its bound. */
export function atLeast(name: string, value: number, bound: number, unit: string, detail = ''): Figure {
  return {
    name,
    said: `${round(value)}${unit} (at least ${bound}${unit})${detail && `; ${detail}`}`,
    holds: value >= bound,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Prints figures as they come. Answers whether all of them hold. */
export function print(figures: readonly Figure[]): boolean {
  for (const { name, said, holds } of figures) console.log(`${holds ? '  ok ' : 'FAIL '} ${name}: ${said}`);
  return figures.every(({ holds }) => holds);
}
