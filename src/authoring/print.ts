import type { Problem } from './issues.ts';

/** The longest stretch of an author's line that is shown. */
const width = 100;

/** Problems as plain text: where, the line with a caret, what is wrong, what is expected, the cure. */
export function printPlain(problems: readonly Problem[]): string {
  return problems.map(printOne).join('\n\n');
}

function printOne({ code, file, line, column, source, path, message, expected, cure }: Problem): string {
  const from = column > width - 20 ? column - 40 : 0;
  const shown = (from ? '…' : '') + source.slice(from, from + width).replaceAll('\t', ' ');
  const caret = ' '.repeat(Math.max(0, column - 1 - from + (from ? 1 : 0))) + '^';
  const gutter = String(line);
  return [
    `${file}:${line}:${column}  ${code}${path ? `  ${path}` : ''}`,
    `  ${gutter} | ${shown}`,
    `  ${' '.repeat(gutter.length)} | ${caret}`,
    `  ${message}`,
    `  Expected: ${expected}.`,
    ...(cure ? [`  Cure: ${cure}`] : []),
  ].join('\n');
}

/** Problems as JSON, for other programs. */
export function printJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems, null, 2);
}
