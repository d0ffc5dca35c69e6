/**
 * Stores what the course must not copy: every run of six words of the texts named, as hashes, so that the texts
 * themselves do not have to be here. Run it again when a source changes:
 *
 *     node tests/articles/store.ts <text file> ...
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { runsOf, written } from './words.ts';

const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error('Name the text files of the articles: node tests/articles/store.ts <text file> ...');
const hashes = files.flatMap((file) => runsOf(readFileSync(file, 'utf8')).map(({ hash }) => hash));
writeFileSync(new URL('runs.txt', import.meta.url), written(hashes));
console.log(`${new Set(hashes).size} runs of ${files.length} texts are stored.`);
