/** The service worker's file, in the root of the site: a worker serves the folder that it lies in. */
export const workerName = 'both-hands-worker.js';

/** What a build has for use without a network. Written into the service worker when the site is built. */
export interface KeptFiles {
  /** Of the whole build, 12 hex digits. Each kept page says it as `data-build` of its root element. */
  build: string;
  /**
   * By path from the site's root. A page ends with a slash, the home page is empty; its proof is the build that it says.
   * A name in `_astro/` tells the content by itself and has no proof. All others have the SHA-256 of the content, in hex.
   */
  files: Record<string, string>;
}

export type Kind = 'page' | 'asset' | 'data';

export function kindOf(path: string): Kind {
  if (path === '' || path.endsWith('/')) return 'page';
  return path.startsWith('_astro/') ? 'asset' : 'data';
}

/**
 * The path of an address from the site's root, without query and fragment: `room/index.html?wide` is `room/`.
 * `undefined` for what lies outside of `scope`, the address of the site's root.
 */
export function pathIn(scope: string, url: string): string | undefined {
  const bare = url.split(/[?#]/, 1)[0]!;
  return bare.startsWith(scope) ? bare.slice(scope.length).replace(/(^|\/)index\.html$/, '$1') : undefined;
}

/** The build that the text of a page says it belongs to; empty where it says none. */
export function buildOf(html: string): string {
  return /<html[^>]*\sdata-build="([0-9a-f]+)"/.exec(html)?.[1] ?? '';
}
