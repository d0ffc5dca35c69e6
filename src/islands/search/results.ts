/** What the search found, made ready to be drawn. Pure: knows neither Pagefind nor a browser. */

export const kinds = ['lesson', 'scenario'] as const;
export type Kind = (typeof kinds)[number];

/** One page as the search index hands it over; `excerpt` is HTML in which only `<mark>` stands for itself. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

export interface Result {
  url: string;
  title: string;
  excerpt: ExcerptPart[];
}

export interface ExcerptPart {
  text: string;
  hit: boolean;
}

export type Results = Record<Kind, Result[]>;

/** Pages by kind, each kind in the order found. A page without a kind is left out. */
export function grouped(pages: readonly FoundPage[]): Results {
  const results: Results = { lesson: [], scenario: [] };
  for (const { url, meta, excerpt, filters } of pages) {
    const kind = kinds.find((one) => filters['kind']?.includes(one));
    if (kind) results[kind].push({ url, title: meta['title'] ?? url, excerpt: excerptParts(excerpt) });
  }
  return results;
}

const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: '\u00a0',
};

/** Cuts an excerpt into text and hits, so that it can be drawn as text and never as HTML. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/<mark>([^]*?)<\/mark>/)
    .map((text, index) => ({ text: decoded(text), hit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  return text.replace(/&(#39|[a-z]+);/g, (whole, name: string) => entities[name] ?? whole);
}
