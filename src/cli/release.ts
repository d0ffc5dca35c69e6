import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from '../authoring/check.ts';
import { archive, releasedIn } from '../authoring/loader.ts';
import { nearest } from '../authoring/near.ts';
import { runsEach } from '../authoring/players.ts';
import { printPlain } from '../authoring/print.ts';
import { read } from '../authoring/read.ts';
import { sameContent } from '../authoring/released.ts';
import type { Scenario } from '../scenario/types.ts';
import { help, words } from '../words/en/release.ts';
import type { Answer } from './scenario.ts';

const folder = 'scenarios';

/** What came of one scenario: what to print, and whether it was refused. */
interface Told {
  text: string;
  refused: boolean;
}

const fine = (text: string): Told => ({ text, refused: false });
const refused = (...texts: string[]): Told => ({ text: texts.filter(Boolean).join('\n\n'), refused: true });

/** Runs the command. `args` are scenario ids, all scenarios if there are none; files are found from `root`. */
export function release(args: readonly string[], root: string): Answer {
  if (args.includes('--help') || args.includes('-h')) return { out: help, error: '', code: 0 };
  const option = args.find((arg) => arg.startsWith('-'));
  if (option) return misused(words.unknownOption(option));
  const here = idsIn(join(root, folder));
  const unknown = args.find((id) => !here.includes(id));
  if (unknown) return misused(words.unknownScenario(unknown, nearest(unknown, here)));
  if (!here.length) return misused(words.noScenarios);

  try {
    const released = releasedIn(join(root, folder));
    const told = (args.length ? args : here).map((id) => releaseOne(id, root, released.get(id) ?? []));
    const orphans = args.length
      ? []
      : [...released].filter(([id, revisions]) => !here.includes(id) && revisions.length);
    const lines = [
      ...told.map(({ text }) => text),
      ...orphans.map(([id, revisions]) => words.orphan(id, revisions.at(-1)!.revision)),
    ];
    return { out: lines.join('\n'), error: '', code: told.some((each) => each.refused) ? 1 : 0 };
  } catch (error) {
    return misused((error as Error).message);
  }
}

function misused(error: string): Answer {
  return { out: '', error, code: 2 };
}

function idsIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => name.slice(0, -'.yaml'.length)).sort();
}

/** Judges one scenario, and keeps its revision if it is new and sound. */
function releaseOne(id: string, root: string, revisions: readonly Scenario[]): Told {
  const file = `${folder}/${id}.yaml`;
  const text = readFileSync(join(root, file), 'utf8');
  const { scenario, problems } = read(text, file);
  if (!scenario) return refused(printPlain(problems), words.refused(id));

  const last = revisions.at(-1);
  const { revision } = scenario;
  if (last && revision === last.revision) {
    return sameContent(scenario, last) ? fine(words.unchanged(id, revision)) : refused(words.changed(id, revision));
  }
  if (last && revision < last.revision) return refused(words.back(id, revision, last.revision));
  if (revision !== (last?.revision ?? 0) + 1) return refused(words.gap(id, revision, last?.revision ?? 0));

  const checked = check(text, file, runsEach, revisions);
  const warnings = printPlain(checked.warnings, 'warning');
  if (checked.problems.length) return refused(printPlain(checked.problems), warnings, words.refused(id));
  const kept = `${folder}/${archive}/${id}/${revision}.yaml`;
  try {
    keep(join(root, kept), text);
  } catch (error) {
    return refused(words.notWritten(kept, (error as Error).message), words.refused(id));
  }
  return fine([warnings, words.released(id, revision, kept)].filter(Boolean).join('\n\n'));
}

/** Writes a file whole or not at all. */
function keep(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { out, error, code } = release(process.argv.slice(2), process.cwd());
  if (out) console.log(out);
  if (error) console.error(error);
  process.exitCode = code;
}
