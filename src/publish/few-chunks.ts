import type { Plugin } from 'vite';

const preloadHelper = /^\0vite\/preload-helper\.js$/;

/**
 * What several pages share, in few files: left to itself it falls into a dozen, and small files pack badly. Every island
 * needs Preact, what keeps something needs the journal, and only the player and the record need the story.
 */
const groups = [
  { name: 'load', test: /preload-helper/, priority: 4 },
  { name: 'preact', test: /node_modules\/preact\/|\/src\/islands\/(use-store|use-later)/, priority: 3 },
  {
    name: 'journal',
    test: /node_modules\/(nanostores|idb)\/|\/src\/(words\/en\/not-kept|progress\/(journal|fold|entries|mirror|database|ids|browser-journal))\.ts/,
    priority: 2,
  },
  {
    name: 'story',
    test: /\/src\/(scenario\/|drawing\/(Score|Note|score)\.|words\/en\/(reading|player|score)\.|progress\/kept-run\.|islands\/player\/(?!parts|looking-back\/|run-as-text|carried|PlayerFoot|RareScreens|shortcuts))/,
    priority: 1,
  },
];

/**
 * Fewer bytes before the first click: lets an island's own file keep what a part that is fetched later needs, too,
 * instead of moving that into a third file, and replaces Vite's helper for such parts. The helper adds style sheets to
 * the page, which our policy forbids and no page needs, since styles are inlined. Astro sets the first option itself,
 * so it can only be changed from a plugin.
 */
export function fewChunks(): Plugin {
  return {
    name: 'both-hands:few-chunks',
    enforce: 'pre',
    apply: 'build',
    configEnvironment(name, options) {
      if (name !== 'client') return;
      options.build ??= {};
      options.build.modulePreload = false;
      options.build.rolldownOptions = {
        ...options.build.rolldownOptions,
        preserveEntrySignatures: 'allow-extension',
        // A name that two files share is not worth fetching one for the other.
        optimization: { inlineConst: { mode: 'all' } },
        output: { ...options.build.rolldownOptions?.output, codeSplitting: { groups } },
      };
    },
    load: {
      filter: { id: preloadHelper },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
