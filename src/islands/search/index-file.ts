import type { FoundPage } from './results.ts';

/** The part of Pagefind that the search uses. It lies beside the built pages, so the bundler must not touch it. */
export interface SearchIndex {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

let attempts = 0;

/**
 * Fetches the index. Rejects when it cannot be fetched or started; a later call then asks anew, because browsers
 * remember that a module address failed.
 * @param root the way from this page to the site's root: `../`.
 */
export async function loadIndex(root: string): Promise<SearchIndex> {
  const address = new URL(`${root}pagefind/pagefind.js`, document.baseURI);
  if (attempts > 0) address.searchParams.set('attempt', String(attempts));
  attempts += 1;
  const index = (await import(/* @vite-ignore */ address.href)) as SearchIndex;
  await index.init();
  return index;
}
