import { expect, it } from 'vitest';
import { proveLives, report } from './prove.ts';

/** With the other half: 500,000 operations at least. Two files, so that two cores share them. */
it('no life loses or invents a step (second half)', { timeout: 600_000 }, async () => {
  const seed = 20270310;
  const told = await proveLives(seed, 900, 600);
  console.info(report(seed, told));
  expect(told.operations).toBeGreaterThanOrEqual(250_000);
  expect(told.branches).toBeGreaterThan(500);
  expect(told.kills).toBeGreaterThan(1000);
});
