import { countWords } from '../../scenario/text.ts';
import type { Size } from './session.ts';

/** A paragraph or a few of a page: the author's small Markdown, and what a delayed event goes back to. */
export interface Block {
  text: string;
  because?: string;
  /** The title of a scene that is passed. */
  title?: string;
}

/**
 * Words on a page of the audience's window, by size of type: the type is as large as the page lets it be, so fewer
 * words are larger ones. 95 words fill a page of 1280 by 720 with type of about a sixteenth of its height.
 */
export const wordsOnPage: Record<Size, number> = { 0: 95, 1: 60, 2: 36 };

/** Puts blocks on pages: cut between sentences, pages about equally full, at least one page. */
export function inPages(blocks: readonly Block[], size: Size): Block[][] {
  const pieces = blocks.flatMap(cut);
  const all = pieces.reduce((words, piece) => words + countWords(piece.text), 0);
  const fair = all / Math.max(1, Math.ceil(all / wordsOnPage[size]));
  const pages: Block[][] = [[]];
  let filled = 0;
  let before = 0;
  for (const piece of pieces) {
    const words = countWords(piece.text);
    const page = pages.at(-1)!;
    // More than half of the piece would stand beyond the fair share.
    if (page.length > 0 && (filled + words / 2 > fair * pages.length || filled - before + words > wordsOnPage[size])) {
      pages.push([]);
      before = filled;
    }
    pages.at(-1)!.push(piece);
    filled += words;
  }
  return pages.map(joined);
}

interface Piece extends Block {
  /** Number of the block it was cut from, so that what falls on one page is one paragraph again. */
  of: Block;
}

/** A text in sentences. One with marks that go across sentences stays whole. */
function cut(block: Block): Piece[] {
  const paragraphs = block.text.split(/\n\s*\n/).filter((text) => text.trim());
  const sources = paragraphs.map((text): Block => ({ text }));
  return paragraphs.flatMap((paragraph, at) => {
    const sentences = paragraph
      .replace(/\s+/g, ' ')
      .trim()
      .split(/(?<=[.!?][’”'"]?)\s+(?=[‘“'"*]*\p{Lu})/u);
    const whole = sentences.some((sentence) => (sentence.match(/\*/g) ?? []).length % 2 === 1);
    const texts = whole ? [sentences.join(' ')] : sentences;
    return texts.map((text, index): Piece => ({
      text,
      of: sources[at]!,
      ...(at === 0 && index === 0 && block.title && { title: block.title }),
      ...(at === paragraphs.length - 1 && index === texts.length - 1 && block.because && { because: block.because }),
    }));
  });
}

function joined(pieces: readonly Block[]): Block[] {
  const blocks: Piece[] = [];
  for (const { of, ...piece } of pieces as readonly Piece[]) {
    const last = blocks.at(-1);
    if (last?.of === of) Object.assign(last, piece, { text: `${last.text} ${piece.text}` });
    else blocks.push({ ...piece, of });
  }
  return blocks.map(({ of: _, ...block }) => block);
}
