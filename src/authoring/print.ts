import type { Checked } from './check.ts';
import type { Problem } from './issues.ts';

/** The longest stretch of an author's line that is shown. */
const width = 100;

/** Problems as plain text: where, the line with a caret, what is wrong, what is expected, the cure. */
export function printPlain(problems: readonly Problem[], kind?: 'warning'): string {
  return problems.map((problem) => printOne(problem, kind ? `${kind}: ` : '')).join('\n\n');
}

function printOne({ code, file, line, column, source, path, message, expected, cure }: Problem, kind: string): string {
  const from = column > width - 20 ? column - 40 : 0;
  const shown = (from ? '…' : '') + source.slice(from, from + width).replaceAll('\t', ' ');
  const caret = ' '.repeat(Math.max(0, column - 1 - from + (from ? 1 : 0))) + '^';
  const gutter = String(line);
  return [
    `${file}:${line}:${column}  ${kind}${code}${path ? `  ${path}` : ''}`,
    `  ${gutter} | ${shown}`,
    `  ${' '.repeat(gutter.length)} | ${caret}`,
    `  ${message}`,
    `  Expected: ${expected}.`,
    ...(cure ? [`  Cure: ${cure}`] : []),
  ].join('\n');
}

/** What was found in files as JSON, for other programs. Endings by scene id. */
export function printJson(checked: readonly Checked[]): string {
  const plain = checked.map(({ file, scenario, problems, warnings, figures, players }) => ({
    file,
    id: scenario?.id,
    problems,
    warnings,
    figures,
    players: players.map((played) => ({
      ...played,
      endings: Object.fromEntries([...played.endings].map(([at, share]) => [scenario!.scenes[at]!.id, share])),
    })),
  }));
  return JSON.stringify(plain, null, 2);
}
