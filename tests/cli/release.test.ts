import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { release } from '../../src/cli/release.ts';
import { scenario } from '../../src/cli/scenario.ts';
import { lostKey } from '../authoring/corpus.ts';
import { soundFile, yamlOf, type SoundFile } from '../fixtures/sound.ts';

/** Every release checks whole scenarios, with all simulated players. */
vi.setConfig({ testTimeout: 30_000 });

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(root, 'scenarios'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Writes scenarios/twelve-gates.yaml, changed. */
function write(change: (file: SoundFile) => void = () => undefined): string {
  const file = soundFile();
  change(file);
  const text = `# A comment of the author.\n${yamlOf(file)}`;
  writeFileSync(join(root, 'scenarios/twelve-gates.yaml'), text);
  return text;
}

const run = (...args: string[]) => release(args, root);
const archived = () => readdirSync(join(root, 'scenarios/released/twelve-gates')).sort();
const kept = (revision: number) => readFileSync(join(root, `scenarios/released/twelve-gates/${revision}.yaml`), 'utf8');

/** The scenario with another title, as a revision. */
const retitled = (revision: number, title: string) => (file: SoundFile) => Object.assign(file, { revision, title });

/** The first choice of the first gate under another id. */
function rename(file: SoundFile, revision: number, to: string): void {
  file['revision'] = revision;
  const text = JSON.stringify(file).replaceAll('"gate-one-first"', `"${to}"`);
  Object.assign(file, JSON.parse(text));
}

test('a new revision is kept as its author wrote it', () => {
  const text = write();
  expect(run()).toEqual({
    out: 'twelve-gates: revision 1 is released, as scenarios/released/twelve-gates/1.yaml.',
    error: '',
    code: 0,
  });
  expect([archived(), kept(1)]).toEqual([['1.yaml'], text]);
});

test('released again, nothing changes', () => {
  const text = write();
  run();
  for (const _ of [1, 2]) {
    expect(run()).toEqual({
      out: 'twelve-gates: revision 1 was released before and is unchanged.',
      error: '',
      code: 0,
    });
  }
  expect([archived(), kept(1)]).toEqual([['1.yaml'], text]);
});

test('comments and the order of fields may change', () => {
  write();
  run();
  const { title, ...rest } = soundFile();
  writeFileSync(join(root, 'scenarios/twelve-gates.yaml'), yamlOf({ ...rest, title }));
  expect(run().code).toBe(0);
  expect(kept(1)).toContain('# A comment of the author.');
});

test('revisions follow one another, and each is kept', () => {
  const texts = [1, 2, 3].map((revision) => {
    const text = write(retitled(revision, `Gates, part ${revision}`));
    expect(run().out).toBe(
      `twelve-gates: revision ${revision} is released, as scenarios/released/twelve-gates/${revision}.yaml.`,
    );
    return text;
  });
  expect(archived()).toEqual(['1.yaml', '2.yaml', '3.yaml']);
  expect([kept(1), kept(2), kept(3)]).toEqual(texts);
});

test.each<[fact: string, revision: number, told: string]>([
  ['changed under the same number', 2, 'It has changed since revision 2 was released. Set revision: 3.'],
  ['a gap', 4, 'The last released revision is 2, and the file says 4. Set revision: 3.'],
  ['a step back', 1, 'Revision 2 is released, and the file says 1. Set revision: 3.'],
])('%s is refused', (_, revision, told) => {
  write();
  run();
  write(retitled(2, 'Gates'));
  run();
  write(retitled(revision, 'Other gates'));
  expect(run()).toEqual({ out: `twelve-gates: not released. ${told}`, error: '', code: 1 });
  expect(archived()).toEqual(['1.yaml', '2.yaml']);
});

test('the first revision is 1', () => {
  write(retitled(5, 'Gates'));
  expect(run().out).toBe(
    'twelve-gates: not released. Nothing of it is released, and the file says revision 5. Set revision: 1.',
  );
  expect(existsSync(join(root, 'scenarios/released'))).toBe(false);
});

test('a scenario that does not pass the check is refused with its problems, and another one is not', () => {
  write();
  writeFileSync(join(root, 'scenarios/lost-key.yaml'), lostKey.replace('next: door', 'next: dorr'));
  expect(run()).toEqual({
    out: [
      'scenarios/lost-key.yaml:64:11  missing-scene  scenes.hook.next[1].to',
      '  64 |     next: dorr',
      '     |           ^',
      '  There is no scene `dorr`.',
      '  Expected: the id of a scene of this file.',
      '  Cure: did you mean `door`?',
      '',
      'lost-key: not released.',
      'twelve-gates: revision 1 is released, as scenarios/released/twelve-gates/1.yaml.',
    ].join('\n'),
    error: '',
    code: 1,
  });
  writeFileSync(join(root, 'scenarios/lost-key.yaml'), lostKey);
  expect(run('lost-key')).toMatchObject({
    out: expect.stringMatching(/ {2}count {2}.*\n\nlost-key: not released\.$/s) as string,
    code: 1,
  });
});

test('an id that left is warned of, and does not come back', () => {
  write();
  run();
  write((file) => rename(file, 2, 'gate-one-new'));
  expect(run()).toMatchObject({
    out: expect.stringMatching(
      /^scenarios\/twelve-gates\.yaml:\d+:\d+ {2}warning: released-removed {2}scenes\.gate-one\.choices\n.*\n\ntwelve-gates: revision 2 is released, as scenarios\/released\/twelve-gates\/2\.yaml\.$/s,
    ) as string,
    code: 0,
  });
  write(retitled(3, 'Gates'));
  const { out, code } = run();
  expect(code).toBe(1);
  expect(out).toContain('`gate-one-first` left the file after revision 1, and it is here again.');
  expect(out).toMatch(/\ntwelve-gates: not released\.$/);
});

test('the check warns of what a release would refuse or lose', () => {
  write();
  run();
  write((file) => rename(file, 1, 'gate-one-new'));
  const plain = scenario(['check'], root);
  expect(plain.code).toBe(0);
  expect(plain.out).toContain('warning: released-changed  revision\n');
  expect(plain.out).toContain('\n\nscenarios/twelve-gates.yaml: 2 warnings\n\n');
  const [file] = JSON.parse(scenario(['check', '--json'], root).out) as { problems: object[]; warnings: object[] }[];
  expect(file).toMatchObject({
    problems: [],
    warnings: [
      {
        code: 'released-changed',
        path: 'revision',
        message: '`twelve-gates` has changed since revision 1 was released.',
        cure: 'set `revision: 2`',
      },
      { code: 'released-removed', path: 'scenes.gate-one.choices' },
    ],
  });
});

test('the check refuses a released id in another scene', () => {
  write();
  run();
  write((file) => {
    file['revision'] = 2;
    const [one, two] = [file.scenes['gate-one']!.choices!, file.scenes['gate-two']!.choices!];
    [one['gate-one-first'], two['gate-two-first']] = [two['gate-two-first']!, one['gate-one-first']!];
    const swapped = JSON.stringify(file)
      .replaceAll('"gate-one-first"', '"swap"')
      .replaceAll('"gate-two-first"', '"gate-one-first"')
      .replaceAll('"swap"', '"gate-two-first"');
    Object.assign(file, JSON.parse(swapped));
  });
  const { out, code } = scenario(['check'], root);
  expect(code).toBe(1);
  expect(out).toContain('`gate-two-first` is a choice of `gate-one` here, and it was one of `gate-two` in revision 1.');
});

test('a scenario whose file is gone is told of', () => {
  write();
  run();
  rmSync(join(root, 'scenarios/twelve-gates.yaml'));
  writeFileSync(join(root, 'scenarios/lost-key.yaml'), lostKey.replace('revision: 1', 'revision: 3'));
  expect(run().out).toMatch(
    /\ntwelve-gates: released up to revision 1, and its file is gone\. Runs of it can still be read\.$/,
  );
});

test('an archive that cannot be read stops everything', () => {
  write();
  run();
  writeFileSync(join(root, 'scenarios/released/twelve-gates/1.yaml'), 'title: Gates\n');
  const told = {
    out: '',
    code: 2,
    error: expect.stringMatching(/^scenarios\/released\/twelve-gates\/1\.yaml cannot be read\. /) as string,
  };
  expect(run()).toEqual(told);
  expect(scenario(['check'], root)).toEqual(told);
  writeFileSync(join(root, 'scenarios/released/twelve-gates/1.yaml'), write(retitled(2, 'Gates')));
  expect(run().error).toBe('scenarios/released/twelve-gates/1.yaml says that it is revision 2.');
});

test.each([
  ['--now', "release has no option '--now'. Try: npm run release -- --help"],
  ['twelve-gate', "There is no scenario 'twelve-gate'. Did you mean 'twelve-gates'?"],
])('wrong use is told: %s', (arg, error) => {
  write();
  expect(run(arg)).toEqual({ out: '', error, code: 2 });
});

test('from the shell: text on the right stream, and the exit code', () => {
  const command = new URL('../../src/cli/release.ts', import.meta.url).pathname;
  const shell = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' });
  expect(shell()).toMatchObject({ status: 2, stdout: '', stderr: 'There are no scenario files in scenarios.\n' });
  expect(shell('--help')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('npm run release [-- <id> ...]') as string,
  });
});
