import { existsSync, readFileSync } from 'node:fs';
import { faultReport, type Fault } from './faults.ts';

/**
 * Stops the build when a lesson's exercise has faults, naming the lesson's file and the lines.
 * @param url address of the page that is being built
 */
export function refuse(url: URL, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const [module, lesson] = url.pathname
    .replace(/\/(index\.html)?$/, '')
    .split('/')
    .slice(-2);
  const file = `src/content/lessons/${module}/${lesson}/index.mdx`;
  throw new Error(faultReport(file, existsSync(file) ? readFileSync(file, 'utf8') : '', faults));
}
