import type { Plugin } from 'vite';

const preloadHelper = /^\0vite\/preload-helper\.js$/;

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
      options.build.rolldownOptions = { ...options.build.rolldownOptions, preserveEntrySignatures: 'allow-extension' };
    },
    load: {
      filter: { id: preloadHelper },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
