import fc from 'fast-check';
import { live, orderedIds, type Told } from './life.ts';

/** Numbers that tell lives of up to so many operations, all lengths alike. */
export function lives(longest: number): fc.Arbitrary<number[]> {
  return fc.noBias(fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: longest, size: 'max' }));
}

/** Lives through many lives. Throws at the first that loses or invents something, with the shortest that still does. */
export async function proveLives(seed: number, count: number, longest: number): Promise<Told> {
  const sum: Told = { operations: 0, steps: 0, kept: 0, branches: 0, kills: 0, faults: 0 };
  const end = orderedIds();
  try {
    await fc.assert(
      fc.asyncProperty(lives(longest), async (numbers) => {
        const told = await live(numbers);
        for (const name of Object.keys(sum) as (keyof Told)[]) sum[name] += told[name];
      }),
      { seed, numRuns: count, endOnFailure: false },
    );
  } finally {
    end();
  }
  return sum;
}

export function report(seed: number, { operations, steps, kept, branches, kills, faults }: Told): string {
  return (
    `Seed ${seed}: ${operations} operations, ${steps} steps, ${kept} entries said to be kept, ${branches} branches, ` +
    `${kills} kills, ${faults} failing calls: 0 lost, 0 invented.`
  );
}
