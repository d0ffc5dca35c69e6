import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenario } from '../../src/cli/scenario.ts';
import { soundFile, yamlOf } from '../fixtures/sound.ts';
import { lostKey } from '../authoring/corpus.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scenario-'));
  mkdirSync(join(root, 'scenarios'));
  writeFileSync(join(root, 'scenarios/twelve-gates.yaml'), yamlOf(soundFile()));
  writeFileSync(join(root, 'lost-key.yaml'), lostKey);
  writeFileSync(join(root, 'broken.yaml'), lostKey.replace('next: door', 'next: dorr'));
});

afterAll(() => rmSync(root, { recursive: true }));

const run = (line: string) => scenario(line.split(' ').filter(Boolean), root);

test('check finds the scenarios by itself, and ends with a line and the players', () => {
  const { out, code } = run('check');
  expect(code).toBe(0);
  expect(out).toContain(
    'twelve-gates: no problems. Twelve gates: 12 decisions, 12 in each run, 48 choices, 4 endings.\n\n' +
      'twelve-gates, simulated players, 10000 runs each\n' +
      'player             value   fits  outcome     E1     E2     E3     E4\n' +
      'always leadership   0.54   33 %     41.7      –  100 %      –      –\n',
  );
  expect(out).toMatch(/endings: E1 at-the-well, E2 without-a-map, E3 without-a-word, E4 in-the-dark$/);
});

test('figures of the whole course are printed with what is wanted', () => {
  const { out } = run('check');
  expect(out).toContain(
    'The course so far (1 scenario), not enforced before it is complete\n' +
      '  B1  best moves: leadership 33 %, management 42 %, both 25 %; wanted 27 to 40 % each\n',
  );
  expect(out.match(/; wanted /g)).toHaveLength(9);
});

test('check prints problems and exits with 1', () => {
  const { out, error, code } = run('check broken.yaml');
  expect({ out, error, code }).toEqual({
    out: [
      'broken.yaml:64:11  missing-scene  scenes.hook.next[1].to',
      '  64 |     next: dorr',
      '     |           ^',
      '  There is no scene `dorr`.',
      '  Expected: the id of a scene of this file.',
      '  Cure: did you mean `door`?',
      '',
      'broken.yaml: 1 problem',
    ].join('\n'),
    error: '',
    code: 1,
  });
});

test('balance is judged only where the structure is sound', () => {
  expect(run('check broken.yaml').out).not.toContain('B1');
  expect(run('check lost-key.yaml')).toMatchObject({
    code: 1,
    out: expect.stringContaining('  B1  scenes\n') as string,
  });
});

test('--json says the same for programs', () => {
  const { out, code } = run('check --json broken.yaml scenarios/twelve-gates.yaml');
  const files = JSON.parse(out) as {
    file: string;
    problems: object[];
    players: { player: string; endings: object }[];
  }[];
  expect(code).toBe(1);
  expect(files.map(({ file, problems, players }) => [file, problems.length, players.length])).toEqual([
    ['broken.yaml', 1, 0],
    ['scenarios/twelve-gates.yaml', 0, 10],
  ]);
  expect(files[0]!.problems[0]).toEqual({
    code: 'missing-scene',
    file: 'broken.yaml',
    line: 64,
    column: 11,
    source: '    next: dorr',
    path: 'scenes.hook.next[1].to',
    message: 'There is no scene `dorr`.',
    expected: 'the id of a scene of this file',
    cure: 'did you mean `door`?',
  });
  expect(files[1]!.players[7]).toMatchObject({ player: 'best', value: 1, endings: { 'at-the-well': 1 } });
});

test('paths prints whole runs, the premise once', () => {
  const { out, code } = run('paths twelve-gates --random 3 --seed 5');
  expect(code).toBe(0);
  expect(out.match(/^Twelve gates$/gm)).toHaveLength(1);
  expect(out.match(/^Twelve gates lie between you and the well\.$/gm)).toHaveLength(1);
  expect(out.match(/^# Run \d of 3$/gm)).toEqual(['# Run 1 of 3', '# Run 2 of 3', '# Run 3 of 3']);
  expect(out.match(/^ {2}[A-D] {2}Take the (first|second|third|fourth) of these/gm)).toHaveLength(36);
  expect(out.match(/^The end\.$/gm)).toHaveLength(3);
});

test('a run tells move, consequence and the next scene in that order', () => {
  const [, first = ''] = run('paths twelve-gates --random 1').out.split('# Run 1 of 1');
  expect(
    first
      .split('\n\n')
      .slice(1, 6)
      .map((piece) => piece.slice(0, 30)),
  ).toEqual([
    '## Gate one',
    'You come to a gate in a long w',
    expect.stringMatching(/^ {2}[A-D] {2}Take the /),
    'The road bends twice and bring',
    '## Gate two',
  ]);
});

test('the same seed gives the same runs, another gives others', () => {
  const out = (seed: number) => run(`paths twelve-gates --random 2 --seed ${seed}`).out;
  expect(out(5)).toBe(out(5));
  expect(out(6)).not.toBe(out(5));
});

test('--help explains the commands', () => {
  for (const line of ['--help', 'check --help', 'help']) {
    expect(run(line)).toMatchObject({
      code: 0,
      error: '',
      out: expect.stringContaining('paths <id> --random <n>') as string,
    });
  }
});

test.each([
  ['', 'Name a command: check, paths or fields. Try: npm run -s scenario -- --help'],
  ['chek', "There is no command 'chek'. Did you mean 'check'? Try: npm run -s scenario -- --help"],
  ['check --jsn', "check has no option '--jsn'. Try: npm run -s scenario -- --help"],
  ['check nowhere.yaml', 'There is no file nowhere.yaml.'],
  ['paths', 'paths needs the id of one scenario. Try: npm run -s scenario -- --help'],
  ['paths twelve-gates', 'paths needs --random and how many runs to print. Try: npm run -s scenario -- --help'],
  ['paths twelve-gates other --random 1', 'paths takes one scenario at a time. Try: npm run -s scenario -- --help'],
  ['paths twelve-gates --random', '--random needs a whole number after it. Try: npm run -s scenario -- --help'],
  ['paths twelve-gates --random many', "--random needs a whole number from 1 to 1000, not 'many'."],
  ['paths twelve-gates --random 2 --fast', "paths has no option '--fast'. Try: npm run -s scenario -- --help"],
  [
    'paths twelve-gate --random 1',
    "There is no file scenarios/twelve-gate.yaml. Did you mean 'twelve-gates'? There are: twelve-gates.",
  ],
])('wrong use is told: %j', (line, error) => {
  expect(run(line)).toEqual({ out: '', error, code: 2 });
});

test('from the shell: text on the right stream, and the exit code', () => {
  const command = new URL('../../src/cli/scenario.ts', import.meta.url).pathname;
  const shell = (args: string[]) => spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' });
  expect(shell(['check', 'broken.yaml'])).toMatchObject({ status: 1, stderr: '' });
  expect(shell(['chek'])).toMatchObject({ status: 2, stdout: '' });
});
