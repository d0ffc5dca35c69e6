import { suggest } from '../../report/suggest.ts';
import type { DecisionTally, OpenTally, Tally } from '../../report/tally.ts';
import { prepare } from '../../scenario/engine.ts';
import { plain } from '../../scenario/text.ts';
import { results as words } from '../../words/en/results.ts';
import { reasonOf } from './reason.ts';

/** The report without names, as text to copy, of a tally that was made without names. */
export function reportText(tally: Tally, sample: boolean): string {
  const head = [
    words.take.reportOf(tally.scenario.title),
    ...(sample ? [words.sampleMark] : []),
    words.notForAppraisal,
    sumOf(tally),
  ];
  const rest =
    tally.kind === 'closed' ? [words.take.reportFew] : [...decisionsOf(tally), suggestionsOf(tally), endingsOf(tally)];
  return [...head, ...rest].join('\n\n');
}

/** How many played, in a sentence. */
export function sumOf({ people, rooms, runs, finished, later }: Tally): string {
  return people > 0 ? words.overview.sum(people, finished, runs, later) : words.overview.rooms(rooms, finished);
}

function decisionsOf({ decisions, scenario }: OpenTally): string[] {
  const of = prepare(scenario).decisions;
  return decisions.filter(({ reached }) => reached > 0).map((decision) => decisionOf(decision, of));
}

function decisionOf(decision: DecisionTally, of: number): string {
  const { scene, number, reached } = decision;
  const head = `${words.decision.number(number, of)}: ${scene.title}. ${words.decision.asked(scene.calls)}`;
  if (decision.kind === 'closed') return `${head}\n${words.decision.fewer(reached)}`;
  const lines = decision.choices.map(
    ({ letter, choice, count, fit }) =>
      `${letter}  ${words.decision.count(count, reached)}  ${choice.label} (${words.modes[choice.mode]}, ${words.fits[fit]})`,
  );
  return [head, ...lines].join('\n');
}

function suggestionsOf(tally: OpenTally): string {
  const lines = suggest(tally).flatMap(({ decision, reason, debrief }) => [
    `${decision.number}. ${decision.scene.title}: ${reasonOf(reason, decision.reached)}`,
    ...(debrief ? [`   ${words.debrief.question}: ${plain(debrief.question)}`] : []),
  ]);
  return [words.parts.debrief, ...lines].join('\n');
}

function endingsOf({ endings, runs }: OpenTally): string {
  const lines = endings
    .filter(({ count }) => count > 0)
    .map(({ ending, count }) => `${words.decision.count(count, runs)}  ${ending.title}`);
  return [words.parts.endings, ...lines].join('\n');
}
