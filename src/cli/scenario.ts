import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure } from '../authoring/balance.ts';
import { check, type Checked } from '../authoring/check.ts';
import { courseFigures } from '../authoring/course.ts';
import { fieldsReference } from '../authoring/fields.ts';
import { releasedIn } from '../authoring/loader.ts';
import { nearest } from '../authoring/near.ts';
import { randomRuns, runAsText, wrapped } from '../authoring/paths.ts';
import { runsEach } from '../authoring/players.ts';
import { printJson, printPlain } from '../authoring/print.ts';
import { read } from '../authoring/read.ts';
import { playersTable } from '../authoring/table.ts';
import { prepare } from '../scenario/engine.ts';
import { help, words } from '../words/en/authoring.ts';

/** What a command gives: text for either stream, and the exit code (0 fine, 1 problems in a file, 2 wrong use). */
export interface Answer {
  out: string;
  error: string;
  code: 0 | 1 | 2;
}

const folder = 'scenarios';
const said = (out: string, code: 0 | 1 = 0): Answer => ({ out, error: '', code });
const misused = (error: string): Answer => ({ out: '', error, code: 2 });

/** Runs the command for authors. `args` are the words after `npm run -s scenario --`; files are found from `root`. */
export function scenario(args: readonly string[], root: string): Answer {
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h') || command === 'help') return said(help);
  if (command === undefined) return misused(words.noCommand);
  if (command === 'check') return checkFiles(rest, root);
  if (command === 'paths') return printPaths(rest, root);
  if (command === 'fields') return said(fieldsReference());
  return misused(words.unknownCommand(command, nearest(command, ['check', 'paths', 'fields'])));
}

function checkFiles(args: readonly string[], root: string): Answer {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown) return misused(words.unknownOption(unknown, 'check'));
  const named = args.filter((arg) => arg !== '--json');
  const files = named.length ? named : filesIn(root);
  if (!files.length) return misused(words.noScenarios(folder));
  const missing = files.find((file) => !existsSync(join(root, file)) && !existsSync(file));
  if (missing) return misused(words.noFile(missing));

  let released: ReturnType<typeof releasedIn>;
  try {
    released = releasedIn(join(root, folder));
  } catch (error) {
    return misused((error as Error).message);
  }
  let checked: Checked[];
  try {
    checked = files.map((file) => check(textOf(file, root), file, runsEach, released.get(basename(file, '.yaml'))));
  } catch (error) {
    return misused(words.unreadable(files.join(', '), (error as Error).message));
  }
  const code = checked.some(({ problems }) => problems.length) ? 1 : 0;
  return said(args.includes('--json') ? printJson(checked) : report(checked), code);
}

function report(checked: readonly Checked[]): string {
  const broken = checked.filter(({ problems }) => problems.length);
  const warned = checked.filter(({ warnings }) => warnings.length);
  return [
    ...broken.map(({ problems }) => printPlain(problems)),
    ...warned.map(({ warnings }) => printPlain(warnings, 'warning')),
    ...checked.filter(({ figures }) => figures.length).map(figuresOf),
    ...courseOf(checked),
    ...broken.map(({ file, problems }) => words.problems(file, problems.length)),
    ...checked.filter(({ problems }) => !problems.length).map(cleanLine),
    ...warned.map(({ file, warnings }) => words.warnings(file, warnings.length)),
    ...checked.filter(({ players }) => players.length).map(playersOf),
  ].join('\n\n');
}

function figuresOf({ scenario, figures }: Checked): string {
  return listOf(words.figures(scenario!.id), figures);
}

function courseOf(checked: readonly Checked[]): string[] {
  const figures = courseFigures(checked);
  return figures.length ? [listOf(words.course(checked.filter(({ scenario }) => scenario).length), figures)] : [];
}

function listOf(head: string, figures: readonly Figure[]): string {
  return [head, ...figures.map(({ check, text }) => `  ${check.padEnd(4)}${text}`)].join('\n');
}

function cleanLine({ scenario }: Checked): string {
  const { id, title, scenes } = scenario!;
  const decisions = scenes.filter((scene) => scene.kind === 'decision');
  return words.clean({
    id,
    title,
    decisions: decisions.length,
    runs: prepare(scenario!).decisions,
    choices: decisions.flatMap(({ choices }) => choices).length,
    endings: scenes.filter(({ kind }) => kind === 'ending').length,
  });
}

function playersOf({ scenario, players }: Checked): string {
  return `${words.players(scenario!.id, runsEach)}\n${playersTable(scenario!, players, words.columns)}`;
}

function printPaths(args: readonly string[], root: string): Answer {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    if (!arg.startsWith('-')) {
      ids.push(arg);
      continue;
    }
    if (arg !== '--random' && arg !== '--seed') return misused(words.unknownOption(arg, 'paths'));
    const given = args[(at += 1)];
    if (!/^[1-9]\d{0,3}$/.test(given ?? '') || Number(given) > 1000) return misused(words.needsNumber(arg, given));
    numbers.set(arg, Number(given));
  }
  const [id, ...more] = ids;
  if (id === undefined) return misused(words.needsId);
  if (more.length) return misused(words.oneId);
  const count = numbers.get('--random');
  if (count === undefined) return misused(words.needsRandom);

  const file = `${folder}/${id}.yaml`;
  if (!existsSync(join(root, file))) {
    const known = filesIn(root).map((each) => each.slice(folder.length + 1, -'.yaml'.length));
    return misused(`${words.noFile(file)} ${words.known(known, nearest(id, known))}`.trim());
  }
  const { scenario, problems } = read(textOf(file, root), file);
  if (!scenario) return said(printPlain(problems), 1);
  const { title, premise, notice } = scenario;
  const runs = randomRuns(scenario, count, numbers.get('--seed') ?? 1).map(
    (states, at) => `# ${words.run(at + 1, count)}\n\n${runAsText(states)}\n\n${words.end}`,
  );
  const opening = [title, ...[premise, notice].flatMap((text) => (text ? [wrapped(text)] : []))];
  return said([...opening, ...runs].join('\n\n'));
}

function filesIn(root: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function textOf(file: string, root: string): string {
  return readFileSync(existsSync(join(root, file)) ? join(root, file) : file, 'utf8');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { out, error, code } = scenario(process.argv.slice(2), process.cwd());
  if (out) console.log(out);
  if (error) console.error(error);
  process.exitCode = code;
}
