import { expect, it } from 'vitest';
import { lessonFaults, lessonReport, type Known } from '../../src/authoring/lessons.ts';

const known: Known = {
  lessons: new Set(['harbour/ropes', 'harbour/tides', 'town/square']),
  decisions: new Map([['crisis-quay', new Set(['first-bell', 'the-rope'])]]),
  terms: new Set(['trigger']),
  references: new Map([
    ['kotter-1990', 'checked'],
    ['yukl-1989', 'memory'],
  ]),
  components: new Set(['Cite', 'Sort', 'Term']),
};

const lesson = (front: string, body: string) => `---
title: Ropes
module: harbour
seeds: [S1-01, S2-139]
practises:
  - scenario: crisis-quay
    scene: the-rope
    why: It is there.
${front}---

${body}
`;

const told = (front: string, body: string) =>
  lessonReport('ropes.mdx', lessonFaults('harbour/ropes', lesson(front, body), known));

it('a lesson that names only what there is has no fault', () => {
  const body =
    'See [tides](../tides/) and [the square](../../town/square/), [home](https://a.example), <Term id="trigger">a</Term><Cite to="kotter-1990" />.\n\n<Sort\n  id="a"\n/>';
  expect(told('', body)).toBe('');
});

it.each([
  ['<Srot id="a" />', "ropes.mdx:11: There is no exercise or other component 'Srot'. Cure: write 'Sort'."],
  [
    'One.\n\n<Term id="triger">a</Term>',
    "ropes.mdx:13: There is no word of the glossary 'triger'. Cure: write 'trigger'.",
  ],
  ['<Cite to="kotter-1900" />', "ropes.mdx:11: There is no reference 'kotter-1900'. Cure: write 'kotter-1990'."],
  ['[a](../tide/)', "ropes.mdx:11: There is no lesson 'harbour/tide'. Cure: write 'harbour/tides'."],
  [
    '<Cite to="yukl-1989" />',
    "ropes.mdx:11: The reference 'yukl-1989' was never checked, so nothing can rest on it. Cure: check it and say so in src/content/references.yaml, or leave the claim out.",
  ],
])('%s is told with line and cure', (body, report) => expect(told('', body)).toBe(report));

it.each([
  [
    'S1-01',
    'S1-36',
    "ropes.mdx:4: 'S1-36' is no row of the seed map. Cure: rows run from S1-01 to S1-35 and from S2-01 to S2-139.",
  ],
  ['crisis-quay', 'crisis-key', "ropes.mdx:6: There is no scenario 'crisis-key'. Cure: write 'crisis-quay'."],
  ['the-rope', 'the-robe', "ropes.mdx:7: There is no decision of crisis-quay 'the-robe'. Cure: write 'the-rope'."],
  [
    'module: harbour',
    'module: town',
    "ropes.mdx:3: The lesson stands in the folder of 'harbour' and says it belongs to 'town'. Cure: write 'module: harbour', or move the file.",
  ],
])('%s written as %s is told with line and cure', (right, wrong, report) => {
  const text = lesson('', 'Words.').replace(right, wrong);
  expect(lessonReport('ropes.mdx', lessonFaults('harbour/ropes', text, known))).toBe(report);
});

it('a question from memory with two right options is told', () => {
  const front =
    'recall:\n  - question: Which?\n    options:\n      - text: a\n        right: true\n      - text: b\n        right: true\n    answer: a.\n';
  expect(told(front, 'Words.')).toBe(
    'ropes.mdx:10: 2 options of this question are right. Cure: mark exactly one with right: true.',
  );
});

it('a source that only an exercise names must exist, too', () => {
  expect(told('sources: [kotter-1990]\n', 'Words.')).toBe('');
  expect(told('sources: [kotter-1991]\n', 'Words.')).toMatch(/^ropes\.mdx:9: There is no reference 'kotter-1991'\./);
});

it('front matter that is no YAML is told', () => {
  expect(told('title: again: again\n', 'Words.')).toMatch(/^ropes\.mdx:1: The front matter cannot be read\./);
});
