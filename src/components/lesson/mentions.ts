/** What a lesson's body names: sources by `<Cite to="…">`, words by `<Term id="…">`. Each once, in the order of the text. */

export function sourcesIn(body: string): string[] {
  return named(body, /<Cite\s+to="([^"]*)"/g);
}

export function termsIn(body: string): string[] {
  return named(body, /<Term\s+id="([^"]*)"/g);
}

function named(body: string, pattern: RegExp): string[] {
  return [...new Set([...body.matchAll(pattern)].map(([, id]) => id!))];
}
