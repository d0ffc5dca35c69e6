import { describe, expect, test } from 'vitest';
import { excerptParts, grouped, type FoundPage } from '../../../src/islands/search/results.ts';

describe('excerpt', () => {
  test('hits are cut out of the text', () => {
    expect(excerptParts('to <mark>lead</mark> or not')).toEqual([
      { text: 'to ', hit: false },
      { text: 'lead', hit: true },
      { text: ' or not', hit: false },
    ]);
  });

  test('one that begins and ends with a hit has no empty parts', () => {
    expect(excerptParts('<mark>a</mark><mark>b</mark>')).toEqual([
      { text: 'a', hit: true },
      { text: 'b', hit: true },
    ]);
  });

  test('HTML of a page is text again, and stays text', () => {
    expect(excerptParts('&lt;b&gt; R&amp;D &quot;x&quot; &#39;y&#39;')).toEqual([
      { text: '<b> R&D "x" \'y\'', hit: false },
    ]);
  });

  test('what was escaped twice is decoded once', () => {
    expect(excerptParts('&amp;lt;b&amp;gt;')).toEqual([{ text: '&lt;b&gt;', hit: false }]);
  });
});

describe('results', () => {
  const page = (url: string, kind?: string): FoundPage => ({
    url,
    excerpt: '',
    meta: { title: url.toUpperCase() },
    filters: kind ? { kind: [kind] } : {},
  });

  test('they stand by kind, in the order found', () => {
    const pages = [page('b', 'lesson'), page('s', 'scenario'), page('a', 'lesson')];
    const { lesson, scenario } = grouped(pages, 'x');
    expect(lesson.map(({ title }) => title)).toEqual(['B', 'A']);
    expect(scenario.map(({ url }) => url)).toEqual(['s']);
  });

  test('a page of another kind is left out', () => {
    const found = Object.values(grouped([page('x'), page('y', 'draft')], 'x')).flat();
    expect(found).toEqual([]);
  });

  test('of a page of entries the entries are found, the one that is named first', () => {
    const entry = (title: string, excerpt = 'a <mark>plan</mark>') => ({ title, url: `g#${title}`, excerpt });
    const top = { title: 'Glossary', url: 'g', excerpt: 'a <mark>plan</mark>' };
    const found = [top, entry('Aim'), entry('Plan'), entry('Empty', 'nothing'), entry('Route'), entry('Zeal')];
    const { glossary } = grouped([{ ...page('g', 'glossary'), sub_results: found }], 'plan');
    expect(glossary.map(({ url }) => url)).toEqual(['g#Plan', 'g#Aim', 'g#Route']);
    expect(glossary[0]!.excerpt).toContainEqual({ text: 'plan', hit: true });
  });

  test('of a lesson the page is found, whatever its headings', () => {
    const lesson = { ...page('l', 'lesson'), sub_results: [{ title: 'H', url: 'l#h', excerpt: '<mark>x</mark>' }] };
    expect(grouped([lesson], 'x').lesson.map(({ url }) => url)).toEqual(['l']);
  });
});
