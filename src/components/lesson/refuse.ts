import { existsSync, readFileSync } from 'node:fs';
import { faultReport, type Fault } from './faults.ts';

/**
 * Stops the build when an exercise has faults, naming the file that its data stand in and the lines.
 * @param url address of the page that is being built
 */
export function refuse(url: URL, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const lesson = lessonOf(url);
  const file = lesson.endsWith('/call-it') ? 'src/content/calls.yaml' : `src/content/lessons/${lesson}/index.mdx`;
  throw new Error(faultReport(file, existsSync(file) ? readFileSync(file, 'utf8') : '', faults));
}

/** What the journal keeps a lesson's texts about. */
export function aboutOf(url: URL): string {
  return `lesson/${lessonOf(url)}`;
}

/** `<module>/<lesson>`: the end of the address. */
function lessonOf(url: URL): string {
  const parts = url.pathname.replace(/\/(index\.html)?$/, '').split('/');
  return parts.slice(-2).join('/');
}
