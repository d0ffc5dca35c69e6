import type { Scenario } from '../scenario/types.ts';
import type { Names } from './guard.ts';
import { decisionsOf, endingsOf } from './join.ts';
import { letterOf } from './runs.ts';
import { columnsOf, type Column } from './table.ts';

/** The sentences of the codebook, handed in because this folder has none: `words/en/codebook.ts`. */
export interface CodebookWords {
  /** Its own three columns: a column of the table, a code in it, what that means. */
  head: readonly [column: string, code: string, meaning: string];
  columns: Record<Column, string>;
  /** Codes by column; a column without any holds text or numbers. */
  codes: Partial<Record<Column, Record<string, string>>>;
  scenario(title: string, revision: number): string;
  scene(scenario: string, title: string): string;
  choice(scene: string, letter: string, text: string): string;
  ending(scenario: string, title: string): string;
}

type Code = [code: string, meaning: string];

/**
 * The codebook of the long table as a table of its own: each column with what it means, and under it each of its codes.
 * Ids of scenarios, scenes, choices and endings are codes, too. Of several revisions each explains its own: an id whose
 * meaning is the same stands there once.
 */
export function codebook(scenarios: readonly Scenario[], options: Names, words: CodebookWords): string[][] {
  const ids = idsOf(scenarios, words);
  const codesOf = (column: Column): Code[] => ids[column] ?? Object.entries(words.codes[column] ?? {});
  return [
    [...words.head],
    ...columnsOf(options).flatMap((column) => [
      [column, '', words.columns[column]],
      ...codesOf(column).map((code) => [column, ...code]),
    ]),
  ];
}

function idsOf(scenarios: readonly Scenario[], words: CodebookWords): Partial<Record<Column, Code[]>> {
  const decisions = scenarios.flatMap((story) => decisionsOf(story).map((scene) => ({ story, scene })));
  const endings = scenarios.flatMap((story) => endingsOf(story).map((scene) => ({ story, scene })));
  return {
    scenario: once(scenarios.map((story) => [story.id, words.scenario(story.title, story.revision)])),
    scene: once(decisions.map(({ story, scene }) => [scene.id, words.scene(story.title, scene.title)])),
    choice: once(
      decisions.flatMap(({ scene }) =>
        scene.choices.map((choice): Code => [
          choice.id,
          words.choice(scene.title, letterOf(scene, choice), choice.text),
        ]),
      ),
    ),
    ending: once(endings.map(({ story, scene }) => [scene.id, words.ending(story.title, scene.title)])),
  };
}

function once(codes: readonly Code[]): Code[] {
  return [...new Map(codes.map((code) => [code.join('\n'), code])).values()];
}
