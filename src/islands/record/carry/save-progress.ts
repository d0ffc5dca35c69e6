import { dayOf } from '../../../progress/calendar.ts';
import { progressFile } from '../../../progress/file.ts';
import type { Journal } from '../../../progress/journal.ts';
import { saveFile } from '../save-file.ts';

/** Hands everything that is known here to the browser as a file. Answers the file's name. */
export function saveProgress(journal: Journal, who = '', now = new Date()): string {
  const name = ['both-hands', slug(who), dayOf(now.getTime())].filter(Boolean).join('-') + '.json';
  saveFile(name, 'application/json', progressFile(journal.entries(), now));
  return name;
}

function slug(text: string): string {
  return text
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
