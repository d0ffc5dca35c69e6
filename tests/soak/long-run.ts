import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

/** How many decisions the quick page's scenario has. */
const decisions = 60;

/** A road without branches that is long enough to be stopped at any place. */
export const longRun = scenario(
  [
    ...Array.from({ length: decisions }, (_, at) =>
      decision(`at-${at}`, {
        choices: [choice(`go-${at}`), choice(`stay-${at}`), choice(`ask-${at}`)],
        next: at + 1 < decisions ? `at-${at + 1}` : 'end',
      }),
    ),
    ending('end'),
  ],
  { id: 'long-run' },
);
