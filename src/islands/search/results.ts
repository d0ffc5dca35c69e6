/** What the search found, made ready to be drawn. Pure: knows neither Pagefind nor a browser. */

export const kinds = ['lesson', 'glossary', 'page', 'scenario', 'reference'] as const;
export type Kind = (typeof kinds)[number];

/** Kinds of which a page holds many entries, each under a heading of its own: there an entry is what was looked for. */
const ofEntries: ReadonlySet<Kind> = new Set(['glossary', 'page', 'reference']);

/** How many entries of one page are shown. */
const entriesShown = 3;

/** One page as the search index hands it over; an `excerpt` is HTML in which only `<mark>` stands for itself. */
export interface FoundPage {
  url: string;
  excerpt: string;
  /** The headings with an id under which something was found. */
  sub_results?: { title: string; url: string; excerpt: string }[];
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

/** Pages by kind, each kind in the order found, of pages of entries the entries. A page without a kind is left out. */
export function grouped(pages: readonly FoundPage[], query: string): Results {
  const results: Results = { lesson: [], glossary: [], page: [], scenario: [], reference: [] };
  for (const page of pages) {
    const kind = kinds.find((one) => page.filters['kind']?.includes(one));
    if (!kind) continue;
    const entries = ofEntries.has(kind) ? entriesOf(page, query) : [];
    const own = { url: page.url, title: page.meta['title'] ?? page.url, excerpt: page.excerpt };
    const found = entries.length ? entries : [own];
    results[kind].push(...found.map((each) => ({ ...each, excerpt: excerptParts(each.excerpt) })));
  }
  return results;
}

/** The entries of a page in which something was found, those named by the query first. */
function entriesOf({ sub_results = [] }: FoundPage, query: string) {
  const words = query.toLowerCase().split(/\s+/);
  const isNamed = ({ title }: { title: string }) => words.some((word) => title.toLowerCase().includes(word));
  return sub_results
    .filter(({ url, excerpt }) => url.includes('#') && excerpt.includes('<mark>'))
    .toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
    .slice(0, entriesShown);
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
