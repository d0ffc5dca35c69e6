import { finishedOccasions, formLetter, formResult, occasionsOf, pairsResult } from '../../progress/diagnostic.ts';
import { halvesOf, thirdsOf } from '../../progress/early-and-late.ts';
import { pullOf } from '../../progress/pull.ts';
import { compare as words } from '../../words/en/compare.ts';
import { limits } from '../../words/en/instrument-limits.ts';
import { dateOf } from '../record/dates.ts';
import type { Shown } from '../record/use-record.ts';
import { writtenText } from './as-text.ts';
import { endedRuns } from './ended-runs.ts';

/** The page of before and after as plain text, with the same sentences. */
export function compareText(shown: Shown): string {
  const parts = [[words.title, dateOf(Date.now())], ...writtenText(shown.folded), pairs(shown), forms(shown)];
  if (shown.stories.state === 'ready') parts.push(pull(shown), fit(shown));
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function pairs({ folded }: Shown): string[] {
  const finished = finishedOccasions(occasionsOf(folded), 'pairs');
  const [first, last] = [finished[0], finished.at(-1)];
  if (!first || !last) return [words.pairs.title, words.pairs.none];
  const told = (first === last ? [first] : [first, last]).map((each) =>
    words.pairs.when(dateOf(each.last), pairsResult(each).leadership),
  );
  const change =
    first === last
      ? [words.pairs.one(dateOf(first.last))]
      : [words.pairs.says(pairsResult(first).leadership, pairsResult(last).leadership), words.pairs.chance];
  return [words.pairs.title, ...told, ...change, ...limits];
}

function forms({ folded }: Shown): string[] {
  const occasions = occasionsOf(folded);
  const a = finishedOccasions(occasions, 'form-a')[0];
  const b = finishedOccasions(occasions, 'form-b').at(-1);
  const sure = [a, b].flatMap((occasion) => {
    if (!occasion) return [];
    const { form, confident } = formResult(occasion);
    return [words.forms.sure(formLetter[form], confident.of, confident.same)];
  });
  const says =
    a && b
      ? words.forms.says(formResult(a).same, formResult(b).same)
      : a
        ? words.forms.onlyA
        : b
          ? words.forms.onlyB
          : words.forms.none;
  const chance = (a ?? b) ? [`${words.forms.chance} ${words.forms.design}`] : [];
  return [words.forms.title, says, ...sure, ...chance];
}

function pull({ runs }: Shown): string[] {
  const ended = endedRuns(runs);
  if (ended.length < 2) return [words.pull.title, words.pull.none];
  const { early, late } = halvesOf(ended);
  const told = [early, late].map((half, index) => {
    const found = pullOf(half);
    const end = found.value === undefined ? words.pull.tooFew(found.total) : words.pull.value(found.value);
    return `${(index ? words.pull.late : words.pull.early)(half.length)}: ${words.pull.counts(found.led, found.managed)} ${end}`;
  });
  return [words.pull.title, ...told, words.pull.stories];
}

function fit({ runs }: Shown): string[] {
  const ended = endedRuns(runs);
  if (ended.length < 2) return [words.fit.title, words.fit.none];
  const thirds = thirdsOf(ended);
  const rows = (['leadership', 'management', 'both'] as const).map((asked) => {
    const one = (when: 'first' | 'last') =>
      `${words.fit[when]}: ${words.fit.count(thirds[when][asked].fitted, thirds[when][asked].of)}`;
    return `${words.fit.asked[asked]}. ${one('first')}. ${one('last')}.`;
  });
  return [
    words.fit.title,
    words.fit.says(thirds.fitted.first, thirds.fitted.last, thirds.third),
    ...rows,
    `${words.fit.chance(thirds.third, thirds.chance)} ${words.fit.again(thirds.again)}`.trim(),
  ];
}
