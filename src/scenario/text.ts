/**
 * The small Markdown of authors' texts, parsed to a tree of plain data. Paragraphs are parted by a blank line; inside
 * them there is *emphasis*, **strong** and [links](https://...). Everything else, HTML too, is text.
 */

export interface Span {
  text: string;
  style?: 'em' | 'strong';
  /** Only https and mailto. */
  href?: string;
}

export type Paragraph = Span[];

/** A piece of a paragraph, and the index of the quotation that it belongs to, if any. */
export interface MarkedSpan extends Span {
  quote?: number;
}

const inline =
  /\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<href>(?:https:\/\/|mailto:)[^)\s]+)\)/g;

/** Parses a text. White space inside a paragraph is collapsed. */
export function paragraphs(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map(spans);
}

const round: Record<string, [opening: string, closing: string]> = { "'": ['‘', '’'], '"': ['“', '”'] };

/** An address, kept; a straight mark at the start of a word, also behind other marks; any other straight mark. */
const straight = /\]\([^)\s]*\)|(?<=(?:^|[\s([–—/])[*'"]*)(?<opens>['"])(?=\S)|['"]/g;

/** Straight quotation marks as authors type them, made round: opening at the start of a word, else closing. */
export function typographic(text: string): string {
  return text.replace(straight, (found, opens: string | undefined) => round[found]?.[opens ? 0 : 1] ?? found);
}

function spans(paragraph: string): Paragraph {
  const found: Paragraph = [];
  let at = 0;
  for (const match of paragraph.matchAll(inline)) {
    if (match.index > at) found.push({ text: paragraph.slice(at, match.index) });
    const { strong, em, label, href } = match.groups!;
    if (strong !== undefined) found.push({ text: strong, style: 'strong' });
    else if (em !== undefined) found.push({ text: em, style: 'em' });
    else found.push({ text: label!, href: href! });
    at = match.index + match[0].length;
  }
  if (at < paragraph.length) found.push({ text: paragraph.slice(at) });
  return found;
}

/** The words alone: marks removed, white space collapsed. This is what cues, decoys and `shows` must stand in. */
export function plain(text: string): string {
  return paragraphs(text)
    .map((paragraph) => paragraph.map((span) => span.text).join(''))
    .join(' ');
}

/** Cuts the spans of a paragraph where quotations begin and end. Quotations may not overlap; the first found wins. */
export function markQuotes(paragraph: Paragraph, quotes: readonly string[]): MarkedSpan[] {
  const whole = paragraph.map((span) => span.text).join('');
  const places = quotes
    .map((quote, index) => ({ index, from: whole.indexOf(plain(quote)), length: plain(quote).length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from);
  const marked: MarkedSpan[] = [];
  let offset = 0;
  for (const span of paragraph) {
    let at = 0;
    for (const { index, from, length } of places) {
      const begin = Math.max(from - offset, at);
      const end = Math.min(from + length - offset, span.text.length);
      if (begin >= end) continue;
      if (begin > at) marked.push({ ...span, text: span.text.slice(at, begin) });
      marked.push({ ...span, text: span.text.slice(begin, end), quote: index });
      at = end;
    }
    if (at < span.text.length) marked.push({ ...span, text: span.text.slice(at) });
    offset += span.text.length;
  }
  return marked;
}

/** The sentences of a text, with their full stops. */
export function sentences(text: string): string[] {
  return plain(text)
    .split(/(?<=[.!?][’”'"]?)\s+(?=[‘“'"]?\p{Lu})/u)
    .filter(Boolean);
}

/** How many words a text has: runs of letters or digits, with the marks inside them. */
export function countWords(text: string): number {
  return plain(text).match(/[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The opening sentences of a text that fit into a number of words (the first always counts), and the rest. */
export function opening(text: string, words: number): [opening: string, rest: string] {
  const all = sentences(text);
  let count = 0;
  const end = all.findIndex((sentence, index) => (count += countWords(sentence)) > words && index > 0);
  return end < 0 ? [all.join(' '), ''] : [all.slice(0, end).join(' '), all.slice(end).join(' ')];
}
