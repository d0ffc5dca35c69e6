import {
  bandOf,
  formLetter,
  formResult,
  itemsOfPart,
  occasionsOf,
  pairs,
  pairsResult,
  retrospectOf,
  type Occasion,
} from '../../progress/diagnostic.ts';
import type { Folded } from '../../progress/fold.ts';
import { askTwo } from '../../words/en/ask-two.ts';
import { compare } from '../../words/en/compare.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { bands, limits, use } from '../../words/en/instrument-limits.ts';
import { pairWords, vignetteWords } from '../../words/en/instruments.ts';
import { dateOf } from '../record/dates.ts';
import { askOf } from './ask.ts';

/** All that was answered and written around the diagnostic, as paragraphs of lines. Empty where there is nothing. */
export function diagnosticText(folded: Folded): string[][] {
  return [...occasionsOf(folded).map(occasionText), ...writtenText(folded), ...askText(folded)];
}

function occasionText(occasion: Occasion): string[] {
  return occasion.part === 'pairs' ? pairsText(occasion) : formText(occasion);
}

function pairsText(occasion: Occasion): string[] {
  const { leadership } = pairsResult(occasion);
  const answers = pairs.flatMap(({ id }) => {
    const answer = occasion.answers.get(id);
    if (answer !== 'leadership' && answer !== 'management') return [];
    return [`- ${pairWords[id]!.stem} … ${pairWords[id]![answer]}`];
  });
  return [
    titleOf(occasion, words.parts.pairs.name),
    ...(occasion.done
      ? [bands[bandOf(leadership)], words.pairsResult.count(leadership), ...limits, `${words.pairsResult.use}${use}`]
      : []),
    ...answers,
  ];
}

function formText(occasion: Occasion): string[] {
  const result = formResult(occasion);
  const { calls, yours, key, because, noAnswer, reason, sure } = words.formResult;
  const items = result.items.flatMap((item) => {
    if (!occasion.done && !item.answer) return [];
    const told = occasion.done ? ` ${key}: ${calls[item.key]}, ${because}: ${vignetteWords[item.id]!.because}.` : '';
    const level = item.sure === undefined ? '' : ` (${sure(item.sure)})`;
    return [
      `- ${vignetteWords[item.id]!.text} ${yours}: ${item.answer ? calls[item.answer] : noAnswer}${level}.${told}`,
      ...(item.reason ? [`  ${reason}: ${item.reason}`] : []),
    ];
  });
  return [
    titleOf(occasion, `${words.parts['form-a'].name} ${words.formResult.part(formLetter[result.form])}`),
    ...(occasion.done
      ? [
          words.formResult.count(result.same, result.of, result.answered),
          ...(result.rated > 0 ? [words.formResult.confident(result.confident.of, result.confident.same)] : []),
          `${words.formResult.chance} ${words.formResult.design}`,
        ]
      : []),
    ...items,
  ];
}

function titleOf(occasion: Occasion, name: string): string {
  const state = occasion.done
    ? words.results(dateOf(occasion.last))
    : words.answeredSoFar(occasion.answers.size, itemsOfPart(occasion.part).length);
  return `${name}. ${state}`;
}

/** What was answered and written on the page of before and after. */
export function writtenText(folded: Folded): string[][] {
  const { then, now, surprise } = retrospectOf(folded);
  const lines = [
    ...(then && now ? [compare.retrospect.says(then, now)] : []),
    ...(surprise ? [compare.surprise.label, surprise.trim()] : []),
  ];
  return lines.length ? [[compare.title, ...lines]] : [];
}

function askText(folded: Folded): string[][] {
  const { questions, people, isBegun } = askOf(folded);
  if (!isBegun) return [];
  const told = people.flatMap(({ name, said }, index) =>
    name.trim() || said.trim() ? [`${name.trim() || askTwo.person(index + 1)}: ${said.trim()}`] : [],
  );
  return [[askTwo.asText, ...questions.map((question) => `- ${question}`), ...told]];
}
