import { plain } from '../../scenario/text.ts';
import type { PaperPassage, PaperScene } from './paper.ts';

/**
 * Sizes of type on a slide, in hundredths of its width. A printed page has no script that could try them out, so the
 * largest that surely fits is worked out from the number of signs: serif letters are about half as wide as high.
 */
const sizes = [4.2, 3.8, 3.5, 3.2, 2.9, 2.6, 2.3, 2, 1.8, 1.6] as const;

/** Of A4 in landscape, the lower of the two papers. */
const room = { width: 92, height: 50 };
const wide = 0.5;
const wideSans = 0.48;
const high = 1.36;

/** The step of `sizes`, from 0, that a scene's text fits in; what depends on earlier moves stands smaller, in two columns. */
export function sizeOfStory(passages: PaperPassage[]): number {
  const blocks = passages.flat().map(({ text, chosen, otherwise }) => ({
    signs: plain(text).length + (chosen ? 30 : otherwise ? 12 : 0),
    aside: Boolean(chosen) || otherwise,
  }));
  return step((size) => {
    let total = 0;
    for (let at = 0; at < blocks.length; at += 1) {
      const { signs, aside } = blocks[at]!;
      const beside = aside && blocks[at + 1]?.aside ? blocks[++at]!.signs : 0;
      total += aside ? asideHeight(Math.max(signs, beside), size) : height(signs, size, room.width, wide);
    }
    return total;
  });
}

function asideHeight(signs: number, size: number): number {
  return height(signs, size * asideScale, room.width / 2 - 3, wide);
}

/** The step that the moves fit in. */
export function sizeOfMoves({ moves }: PaperScene): number {
  return step((size) => {
    const lines = moves.map(({ choice }) => height(plain(choice.text).length, size, room.width - 2.2 * size, wideSans));
    return sum(lines) + (moves.length - 1) * 0.7 * size;
  });
}

/** How much smaller conditional texts are; the style sheet says the same. */
const asideScale = 0.72;

function step(heightAt: (size: number) => number): number {
  const found = sizes.findIndex((size) => heightAt(size) <= room.height);
  return found < 0 ? sizes.length - 1 : found;
}

function height(signs: number, size: number, width: number, sign: number): number {
  return Math.ceil((signs * sign * size) / width) * size * high + 0.4 * size;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
