import { progressFile } from '../../../progress/file.ts';
import type { Journal } from '../../../progress/journal.ts';
import { saveFile } from '../save-file.ts';

/** Hands everything that is known here to the browser as a file. Answers the file's name. */
export function saveProgress(journal: Journal, who = '', now = new Date()): string {
  const name = ['both-hands', slug(who), dayOf(now)].filter(Boolean).join('-') + '.json';
  saveFile(name, 'application/json', progressFile(journal.entries(), now));
  return name;
}

/** A day as it stands in file names: `2026-11-21`, by the learner's own calendar. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function slug(text: string): string {
  return text
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
