import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { fewChunks } from './src/publish/few-chunks.ts';
import { base, publish } from './src/publish/integration.ts';

export default defineConfig({
  base: process.argv.includes('dev') ? '/' : base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), preact(), publish()],
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    plugins: [fewChunks()],
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  },
});
