import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { load } from '../../src/authoring/load.ts';
import { printPlain } from '../../src/authoring/print.ts';
import { read } from '../../src/authoring/read.ts';
import { maxBytes } from '../../src/authoring/source.ts';
import type { Decision } from '../../src/scenario/types.ts';
import { soundFile, yamlOf, type SoundScene } from '../fixtures/sound.ts';
import { lostKey } from './corpus.ts';

const readLostKey = () => read(lostKey, 'scenarios/lost-key.yaml').scenario!;
const report = (text: string) => printPlain(read(text, 'lost-key.yaml').problems ?? []);

test('the id is the name of the file', () => {
  expect(readLostKey().id).toBe('lost-key');
  expect(read(lostKey, 'C:\\course\\lost-key.yaml').scenario?.id).toBe('lost-key');
});

test('keyed maps become lists in file order', () => {
  const scenario = readLostKey();
  expect(scenario.scenes.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'hook decision',
    'door decision',
    'inside ending',
    'wet ending',
  ]);
  expect((scenario.scenes[0] as Decision).choices.map(({ id }) => id)).toEqual(['ring', 'promise']);
  expect(scenario.parts).toEqual([
    { id: 'before', title: 'Before seven' },
    { id: 'at-seven', title: 'At seven' },
  ]);
  expect(scenario.hinges[1]).toEqual({ scene: 'door', line: 'Here people had to be won.' });
});

test('what is left out has its usual value', () => {
  const { start, scenes, compare, replacedBy } = readLostKey();
  const door = scenes[1] as Decision;
  expect(start).toBe('hook');
  expect([compare, replacedBy]).toEqual([[], {}]);
  expect(door).toMatchObject({ room: 'full', key: false, also: [], decoys: [], flips: [], again: [] });
  expect(door.variants[0]!.where).toBe('after');
  expect(scenes[2]).toMatchObject({ part: 'at-seven', lacks: [], best: true });
});

test('a way may be an id or a list', () => {
  const door = readLostKey().scenes[1] as Decision;
  expect(door.next).toEqual([{ to: 'inside' }]);
  expect(door.choices[1]!.next).toEqual([{ to: 'wet', after: ['promise'] }, { to: 'inside' }]);
});

test('a scenario survives a trip through JSON', () => {
  const scenario = readLostKey();
  expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
});

test('all problems come at once, in the order of lines', () => {
  const text = lostKey.replace('calls: leadership', 'calls: leading').replace('minutes: 5', 'minutes: none');
  expect(read(text, 'lost-key.yaml').problems?.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '6 wrong-type',
    '72 wrong-value',
  ]);
});

test('a file that is too large is not parsed', () => {
  const text = `${lostKey}# ${'x'.repeat(maxBytes)}`;
  expect(report(text)).toBe(
    [
      'lost-key.yaml:1:1  file-too-large',
      '  1 | title: The lost key',
      '    | ^',
      `  The file has ${text.length} bytes; it was not read.`,
      '  Expected: at most 524288 bytes (512 kB).',
    ].join('\n'),
  );
});

test.each(['[', '{ a: ', '- ', '? '])('a tower of %j is refused', (sign) => {
  const { problems = [] } = read(sign.repeat(50_000), 'lost-key.yaml');
  expect(['file-too-deep', 'yaml-syntax']).toContain(problems[0]?.code);
});

test('brackets in brackets are told once', () => {
  expect(report(`title: ${'['.repeat(40)}`)).toBe(
    [
      'lost-key.yaml:1:20  file-too-deep',
      '  1 | title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
      '    |                    ^',
      '  The file is nested so deeply that it cannot be read.',
      '  Expected: the levels of a scenario file, ten at most.',
    ].join('\n'),
  );
});

test('an alias bomb is refused at once', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, at) => {
      const before = 'abcdefgh'[at];
      return `${name}: &${name} [${`*${before}, `.repeat(8)}*${before}]`;
    }),
  ].join('\n');
  const before = performance.now();
  expect(new Set(read(bomb, 'lost-key.yaml').problems?.map(({ code }) => code))).toEqual(new Set(['yaml-alias']));
  expect(performance.now() - before).toBeLessThan(500);
});

test('line ends and byte order marks of other systems do not matter', () => {
  const { scenario } = read(`\ufeff${lostKey.replaceAll('\n', '\r\n')}`, 'lost-key.yaml');
  expect(scenario).toEqual(readLostKey());
});

test('lines are counted alike with the line ends of other systems', () => {
  const broken = lostKey.replace('next: door', 'next: dorr').replaceAll('\n', '\r\n');
  expect(read(broken, 'lost-key.yaml').problems?.[0]).toMatchObject({ line: 64, column: 11, source: '    next: dorr' });
});

test('an empty file is told as one', () => {
  expect(report('')).toBe(
    [
      'lost-key.yaml:1:1  wrong-type',
      '  1 | ',
      '    | ^',
      '  The file is empty.',
      '  Expected: the fields of a scenario file.',
    ].join('\n'),
  );
});

/** A corridor of gates at which one of two is chosen, and an ending that asks for all the first ones. */
function tangled(gates: number): string {
  const file = soundFile();
  const [first, ...rest] = Object.entries(file.scenes).filter(([, scene]) => scene.ending);
  const pattern = file.scenes['gate-one']!;
  const corridor = Array.from({ length: gates }, (_, at): [string, SoundScene] => {
    const name = (index: number) => `room-${'abcdefghjkmnpqrstuvwxyz'[index]}`;
    const [left, right] = Object.values(pattern.choices!);
    const { again: _again, debrief: _debrief, ...fields } = pattern;
    const last = [
      { to: first![0], after: Array.from({ length: gates }, (_, index) => `${name(index)}-left`) },
      { to: rest[0]![0] },
    ];
    return [
      name(at),
      {
        ...fields,
        part: 'morning',
        choices: { [`${name(at)}-left`]: left!, [`${name(at)}-right`]: right! },
        next: at + 1 < gates ? name(at + 1) : last,
      },
    ];
  });
  file.scenes = Object.fromEntries([...corridor, first!, rest[0]!]);
  file['parts'] = { morning: 'Morning' };
  file['hinges'] = { 'room-a': 'Here.', 'room-b': 'There.' };
  file['delayed'] = [];
  return yamlOf(file);
}

test('an ending that asks for ten choices is judged exactly', () => {
  expect(read(tangled(10), 'corridor.yaml').problems).toBeUndefined();
});

test('a scenario with too many ways to remember is refused', () => {
  const { problems = [] } = read(tangled(20), 'corridor.yaml');
  expect(problems.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([
    'too-tangled scenes.room-w What can happen at `room-w` depends on 20 choices in more than 100000 ways, too many to check.',
    'too-tangled scenes.at-the-well What can happen at `at-the-well` depends on 20 choices in more than 100000 ways, too many to check.',
  ]);
});

test('the loader gets a scenario or a report', () => {
  expect(load('scenarios/lost-key.yaml', lostKey)).toMatchObject({ scenario: { title: 'The lost key' } });
  const broken = load('scenarios/lost-key.yaml', lostKey.replace('next: door', 'next: dorr'));
  expect('report' in broken && broken.report).toContain('scenarios/lost-key.yaml:64:11  missing-scene');
});

test('a site gets only scenarios that pass every check', () => {
  const draft = load('scenarios/lost-key.yaml', lostKey, 'everything');
  expect('report' in draft && draft.report).toContain('The number of people is 1.');
  const sound = load('scenarios/twelve-gates.yaml', yamlOf(soundFile()), 'everything');
  expect(sound).toMatchObject({ scenario: { id: 'twelve-gates' } });
});

test('a mutated file gives a scenario or problems, and never throws', { timeout: 30_000 }, () => {
  const lines = lostKey.split('\n');
  const line = fc.integer({ min: 0, max: lines.length - 1 });
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('drop' as const), at: line }),
    fc.record({ kind: fc.constant('double' as const), at: line }),
    fc.record({ kind: fc.constant('indent' as const), at: line }),
    fc.record({ kind: fc.constant('swap' as const), at: line, other: line }),
    fc.record({
      kind: fc.constant('type' as const),
      at: line,
      column: fc.nat(60),
      signs: fc.constantFrom(
        ':',
        ': ',
        '-',
        '[',
        ']',
        '{',
        '}',
        "'",
        '"',
        '*x',
        '&x',
        '!',
        '#',
        '|',
        '>',
        '\t',
        '__proto__: 1',
        '\u0000',
        '\ufeff',
        '\r',
        '?',
        '<<: x',
        '0',
        'é',
      ),
    }),
  );
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const changed = [...lines];
      for (const each of mutations) {
        const text = changed[each.at] ?? '';
        if (each.kind === 'drop') changed.splice(each.at, 1);
        if (each.kind === 'double') changed.splice(each.at, 0, text);
        if (each.kind === 'indent') changed[each.at] = `  ${text}`;
        if (each.kind === 'swap') [changed[each.at], changed[each.other]] = [changed[each.other] ?? '', text];
        if (each.kind === 'type') changed[each.at] = text.slice(0, each.column) + each.signs + text.slice(each.column);
      }
      const { scenario, problems } = read(changed.join('\n'), 'lost-key.yaml');
      expect(scenario === undefined).toBe(problems !== undefined);
      for (const { line, column, source, message, expected } of problems ?? []) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(source).toBe(changed.join('\n').split(/\r?\n/)[line - 1] ?? '');
        expect(message && expected).toBeTruthy();
      }
    }),
    { seed: 20, numRuns: 300 },
  );
});

test('any value in place of any other gives a scenario or problems', { timeout: 30_000 }, () => {
  const fields = parse(lostKey) as Record<string, unknown>;
  const places = fc.constantFrom('title', 'scenes', 'cast', 'delayed', 'hinges', 'parts', 'gauges', 'replaced-by');
  fc.assert(
    fc.property(fc.jsonValue(), places, (value, field) => {
      const { scenario, problems } = read(stringify({ ...fields, [field]: value }), 'lost-key.yaml');
      expect(scenario === undefined).toBe(problems !== undefined);
    }),
    { seed: 21, numRuns: 100 },
  );
});
