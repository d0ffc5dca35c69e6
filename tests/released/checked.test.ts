import { describe, expect, test } from 'vitest';
import { printPlain } from '../../src/authoring/print.ts';
import { draft } from '../../src/authoring/read.ts';
import { checkReleased, readReleased } from '../../src/authoring/released.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { lostKey } from '../authoring/corpus.ts';

/** What an author is told about a file whose earlier revisions are released, word for word. */

type Change = [from: string, to: string];

/** The file with changes: of each the old piece must stand there. */
function changed(...changes: Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`'${from}' is not in the scenario`);
    return text.replaceAll(from, to);
  }, lostKey);
}

const revision = (number: number): Change => ['revision: 1', `revision: ${number}`];
const called = (from: string, to: string): Change[] => [
  [`      ${from}:\n`, `      ${to}:\n`],
  [`after: [${from}]`, `after: [${to}]`],
];
const replaced = (entries: string): Change => ['delayed:\n', `replaced-by: { ${entries} }\ndelayed:\n`];

const released = (text: string) => readReleased('lost-key', text, 'scenarios/released/lost-key/1.yaml');
const first = released(lostKey);
const second = released(changed(revision(2), ...called('ring', 'call'), replaced('ring: call')));

function told(text: string, archive: readonly Scenario[]) {
  const { scenario, problems, tell } = draft(text, 'lost-key.yaml');
  if (!scenario) throw new Error(printPlain(problems));
  const found = checkReleased(scenario, archive);
  return { problems: printPlain(found.problems.map(tell)), warnings: printPlain(found.warnings.map(tell)) };
}

describe('fine', () => {
  test.each<[fact: string, text: string, archive: Scenario[]]>([
    ['a file of which nothing is released', changed(revision(7)), []],
    ['an unchanged file', lostKey, [first]],
    ['another order of fields, another comment', `# New.\nminutes: 5\n${changed(['minutes: 5\n', ''])}`, [first]],
    ['other words under the next number', changed(revision(2), ['Half of them', 'Most of them']), [first]],
    ['a choice that was replaced', changed(revision(2), ...called('ring', 'call'), replaced('ring: call')), [first]],
    [
      'a choice that was replaced twice',
      changed(revision(3), ...called('ring', 'phone'), replaced('ring: call, call: phone')),
      [first, second],
    ],
    [
      'a scene that was replaced, and kept its choices',
      changed(revision(2), ['  hook:', '  nail:'], replaced('hook: nail')),
      [first],
    ],
  ])('%s', (_, text, archive) => {
    expect(told(text, archive)).toEqual({ problems: '', warnings: '' });
  });
});

describe('refused', () => {
  test.each<[fact: string, text: string, archive: Scenario[], report: string[]]>([
    [
      'a number that goes back',
      lostKey,
      [first, second],
      [
        'lost-key.yaml:10:11  released-back  revision',
        '  10 | revision: 1',
        '     |           ^',
        '  Revision 2 is released, and this one says that it is 1.',
        '  Expected: a number after 2.',
        '  Cure: set `revision: 3`',
      ],
    ],
    [
      'a number that leaves a gap',
      changed(revision(3)),
      [first],
      [
        'lost-key.yaml:10:11  released-gap  revision',
        '  10 | revision: 3',
        '     |           ^',
        '  Revision 3 leaves a gap: the last one released is 1.',
        '  Expected: revisions without gaps.',
        '  Cure: set `revision: 2`',
      ],
    ],
    [
      'a scene by the name of a choice',
      changed(
        revision(2),
        ...called('ring', 'call'),
        ['  door:\n', '  ring:\n'],
        ['next: door', 'next: ring'],
        ['  door: Here', '  ring: Here'],
        replaced('door: ring'),
      ),
      [first],
      [
        'lost-key.yaml:65:3  released-kind  scenes.ring',
        '  65 |   ring:',
        '     |   ^',
        '  `ring` is a scene here, and it was a choice in revision 1.',
        '  Expected: an id that was never released with another meaning.',
        '  Cure: give the scene an id of its own',
      ],
    ],
    [
      'a choice by the name of a scene',
      changed(
        revision(2),
        ['  wet:\n', '  soaked:\n'],
        ['to: wet', 'to: soaked'],
        ['      list:\n', '      wet:\n'],
        replaced('list: wet'),
      ),
      [first],
      [
        'lost-key.yaml:90:7  released-kind  scenes.door.choices.wet',
        '  90 |       wet:',
        '     |       ^',
        '  `wet` is a choice here, and it was a scene in revision 1.',
        '  Expected: an id that was never released with another meaning.',
        '  Cure: give the choice an id of its own',
      ],
    ],
    [
      'a choice in another scene',
      changed(revision(2), ...called('ring', 'call'), ['      list:\n', '      ring:\n'], replaced('list: ring')),
      [first],
      [
        'lost-key.yaml:90:7  released-elsewhere  scenes.door.choices.ring',
        '  90 |       ring:',
        '     |       ^',
        '  `ring` is a choice of `door` here, and it was one of `hook` in revision 1.',
        '  Expected: a choice that stays in its scene, or in the one that `replaced-by` names for it.',
        '  Cure: give the choice an id of its own',
      ],
    ],
    [
      'an id that comes back',
      changed(revision(3), replaced('call: ring')),
      [first, second],
      [
        'lost-key.yaml:39:7  released-returns  scenes.hook.choices.ring',
        '  39 |       ring:',
        '     |       ^',
        '  `ring` left the file after revision 1, and it is here again.',
        '  Expected: an id that was never used before.',
        '  Cure: give it an id of its own; if it is what it was, name that under `replaced-by`: `ring: new-id`',
      ],
    ],
    [
      'a choice that is replaced by a scene',
      changed(revision(2), ...called('ring', 'call'), replaced('ring: door')),
      [first],
      [
        'lost-key.yaml:119:22  released-replaced  replaced-by.ring',
        '  119 | replaced-by: { ring: door }',
        '      |                      ^',
        '  `ring` was a choice, and `door`, which is said to replace it, is a scene.',
        '  Expected: the id of a choice on the right.',
      ],
    ],
  ])('%s', (_, text, archive, report) => {
    expect(told(text, archive).problems.split('\n')).toEqual(report);
  });
});

describe('warned of', () => {
  test.each<[fact: string, text: string, archive: Scenario[], report: string[]]>([
    [
      'other words under the same number',
      changed(['Half of them', 'Most of them']),
      [first],
      [
        'lost-key.yaml:10:11  released-changed  revision',
        '  10 | revision: 1',
        '     |           ^',
        '  `lost-key` has changed since revision 1 was released.',
        '  Expected: a number of its own for what learners have not met yet.',
        '  Cure: set `revision: 2`',
      ],
    ],
    [
      'a choice that left',
      changed(revision(2), ...called('ring', 'call')),
      [first],
      [
        'lost-key.yaml:38:5  released-removed  scenes.hook.choices',
        '  38 |     choices:',
        '     |     ^',
        '  The choice `ring` of `hook` was in revision 1; it is not here, and `replaced-by` does not name it.',
        '  Expected: under `replaced-by` every id that left, if something took its place.',
        '  Cure: write `ring: new-id` there; if nothing did, runs that went through it go on at the nearest scene',
      ],
    ],
    [
      'a scene that left with its choices',
      changed(revision(2), ['  hook:', '  nail:'], ...called('ring', 'call'), ...called('promise', 'swear')),
      [first],
      [
        'lost-key.yaml:22:1  released-removed  scenes',
        '  22 | scenes:',
        '     | ^',
        '  The scene `hook` was in revision 1; it is not here, and `replaced-by` does not name it.',
        '  Expected: under `replaced-by` every id that left, if something took its place.',
        '  Cure: write `hook: new-id` there; if nothing did, runs that went through it go on at the nearest scene',
        '',
        'lost-key.yaml:22:1  released-removed  scenes',
        '  22 | scenes:',
        '     | ^',
        '  The choice `ring` of `hook` was in revision 1; it is not here, and `replaced-by` does not name it.',
        '  Expected: under `replaced-by` every id that left, if something took its place.',
        '  Cure: write `ring: new-id` there; if nothing did, runs that went through it go on at the nearest scene',
        '',
        'lost-key.yaml:22:1  released-removed  scenes',
        '  22 | scenes:',
        '     | ^',
        '  The choice `promise` of `hook` was in revision 1; it is not here, and `replaced-by` does not name it.',
        '  Expected: under `replaced-by` every id that left, if something took its place.',
        '  Cure: write `promise: new-id` there; if nothing did, runs that went through it go on at the nearest scene',
      ],
    ],
    [
      'a replacement that is no longer told',
      changed(revision(3), ...called('ring', 'call')),
      [first, second],
      [
        'lost-key.yaml:38:5  released-removed  scenes.hook.choices',
        '  38 |     choices:',
        '     |     ^',
        '  The choice `ring` of `hook` was in revision 1; it is not here, and `replaced-by` does not name it.',
        '  Expected: under `replaced-by` every id that left, if something took its place.',
        '  Cure: write `ring: new-id` there; if nothing did, runs that went through it go on at the nearest scene',
      ],
    ],
  ])('%s', (_, text, archive, report) => {
    const { problems, warnings } = told(text, archive);
    expect(problems).toBe('');
    expect(warnings.split('\n')).toEqual(report);
  });
});

test('a released revision that cannot be read is named', () => {
  expect(() => released(changed(['minutes: 5', 'minutes: some']))).toThrow(
    new Error('scenarios/released/lost-key/1.yaml cannot be read. `minutes` is the text `some`.'),
  );
  expect(() => released('')).toThrow('scenarios/released/lost-key/1.yaml cannot be read. The file is empty.');
});
