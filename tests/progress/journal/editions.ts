import type { Scenario } from '../../../src/scenario/types.ts';
import { choice, decision, ending, scenario, type Next } from '../../fixtures/scenarios.ts';

const three = (id: string, last: Next = []) => [
  choice(`${id}-a`),
  choice(`${id}-b`),
  choice(`${id}-c`, last.length ? { next: last } : {}),
];

/** One scenario in three revisions: a choice renamed, one removed, and a decision put in between. */
export const editions: readonly Scenario[] = [
  scenario([
    decision('one', { choices: three('one'), next: 'two' }),
    decision('two', { choices: three('two', 'four'), next: 'three' }),
    decision('three', { choices: three('three'), next: 'five' }),
    decision('four', { choices: three('four'), next: 'five' }),
    decision('five', { choices: three('five'), next: [{ to: 'well', after: ['one-a'] }, { to: 'badly' }] }),
    ending('well'),
    ending('badly'),
  ]),
  scenario(
    [
      decision('one', { choices: three('one'), next: 'two' }),
      decision('two', {
        choices: [choice('two-a'), choice('two-new'), choice('two-c', { next: 'four' })],
        next: 'three',
      }),
      decision('three', { choices: three('three').slice(1), next: 'five' }),
      decision('four', { choices: three('four'), next: 'five' }),
      decision('five', { choices: three('five'), next: [{ to: 'well', after: ['one-a'] }, { to: 'badly' }] }),
      ending('well'),
      ending('badly'),
    ],
    { revision: 2, replacedBy: { 'two-b': 'two-new' } },
  ),
  scenario(
    [
      decision('one', { choices: three('one'), next: 'between' }),
      decision('between', { choices: three('between'), next: 'two' }),
      decision('two', {
        choices: [choice('two-a'), choice('two-new'), choice('two-c', { next: 'four' })],
        next: 'three',
      }),
      decision('three', { choices: three('three').slice(1), next: 'five' }),
      decision('four', { choices: three('four'), next: 'five' }),
      decision('five', { choices: three('five'), next: [{ to: 'well', after: ['one-a'] }, { to: 'badly' }] }),
      ending('well'),
      ending('badly'),
    ],
    { revision: 3, replacedBy: { 'two-b': 'two-new' } },
  ),
];
