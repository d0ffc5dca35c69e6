import { search } from '../words/en/search.ts';

/** The pages to look things up on, by their addresses from the site's root. */
export const lookUp = [
  { to: 'glossary/', words: search.pages.glossary },
  { to: 'questions/', words: search.pages.questions },
  { to: 'seven-dimensions/', words: search.pages.dimensions },
  { to: 'field-card/', words: search.pages.card },
  { to: 'references/', words: search.pages.references },
];
