import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { topics } from '../../src/words/en/questions.ts';
import { countWords } from '../../src/scenario/text.ts';
import { teach, type Week } from '../../src/words/en/teach.ts';
import { lessons, root } from '../lessons/read.ts';

/** Glossary, references, questions and the lecturers' plans: what they say is whole, and what they name exists. */

const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Term {
  id: string;
  term: string;
  text: string;
}

interface Source {
  id: string;
  cite: string;
  status: 'checked' | 'secondary' | 'memory';
  shows: string;
}

const terms: Term[] = parse(read('src/content/glossary.yaml'));
const sources: Source[] = parse(read('src/content/references.yaml'));
const statusOf = new Map(sources.map(({ id, status }) => [id, status]));

const lessonIds = lessons.map(({ id }) => id);

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const citedIn = (text: string) => [...text.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, id]) => id!);
const notToCite = (ids: readonly string[]) => ids.filter((id) => (statusOf.get(id) ?? 'memory') === 'memory');

describe('the glossary', () => {
  it('has each word once, in 15 to 45 words', () => {
    expect(repeated(terms.map(({ id }) => id))).toEqual([]);
    expect(repeated(terms.map(({ term }) => term))).toEqual([]);
    expect(terms.filter(({ text }) => countWords(text) < 15 || countWords(text) > 45).map(({ id }) => id)).toEqual([]);
  });
});

describe('the references', () => {
  it('say what each source is used for, and of unchecked ones hardly anything', () => {
    expect(repeated(sources.map(({ id }) => id))).toEqual([]);
    expect(repeated(sources.map(({ cite }) => cite))).toEqual([]);
    const long = (status: string) => (status === 'memory' ? 12 : 60);
    const wrong = sources.filter(({ shows, status }) => countWords(shows) < 3 || countWords(shows) > long(status));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('questions and answers', () => {
  const questions = topics.flatMap(({ questions }) => questions);

  it('answer in 60 to 130 words, each under an address of its own', () => {
    expect(repeated(questions.map(({ id }) => id))).toEqual([]);
    const lengths = questions.map(({ id, answer }) => ({
      id,
      length: countWords(answer.join(' ').replace(/\{[^}]*\}/g, '')),
    }));
    expect(lengths.filter(({ length }) => length < 60 || length > 130)).toEqual([]);
  });

  it('rest on sources that were checked, and lead to lessons that exist', () => {
    expect(notToCite(questions.flatMap(({ answer }) => citedIn(answer.join(' '))))).toEqual([]);
    const named = questions.flatMap(({ read: lessons }) => lessons);
    expect(named.filter((id) => !lessonIds.includes(id))).toEqual([]);
  });
});

describe('the page for lecturers', () => {
  const lessonsOf = (weeks: readonly Week[]) => weeks.flatMap(({ lessons }) => lessons);

  it('plans every lesson of the course once in twelve weeks', () => {
    expect(lessonsOf(teach.plans.twelve.weeks).sort()).toEqual([...lessonIds].sort());
  });

  it('plans lessons and stories that exist', () => {
    const weeks = [...teach.plans.six.weeks, ...teach.plans.twelve.weeks];
    expect(lessonsOf(weeks).filter((id) => !lessonIds.includes(id))).toEqual([]);
    const stories = globSync('scenarios/*.yaml', { cwd: root }).map((file) => file.replace(/^.*[\\/]|\.yaml$/g, ''));
    const played = weeks.flatMap(({ alone, together }) => [alone ?? [], together ?? []].flat());
    expect(played.filter((id) => !stories.includes(id))).toEqual([]);
  });

  it('gives checked sources as its grounds', () => {
    expect(notToCite(teach.evidence.list.flatMap(([, ground]) => citedIn(ground!)))).toEqual([]);
  });
});
