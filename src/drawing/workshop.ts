import { figure, type FigureRecipe } from './figure-parts.ts';
import { things } from './place-parts.ts';
import type { Picture } from './places.ts';
import { box, disc, fill, group, line, type Ink, type Shape } from './shapes.ts';

/** Pictures of the ways to play with a group, for trainers' pages. */

/** Drawn rather than set: letters of a font would have another size in every window. 10 wide, 14 high. */
const glyphs = {
  A: 'M0 14L5 0L10 14M2 9.500H8',
  B: 'M1 0V14H5.500C11.500 14 11.500 6.600 5.500 6.600H1M1 0H5C10 0 10 6.600 5 6.600',
  C: 'M10 3C7.500-1.500 0-1.200 0 7C0 15.200 7.500 15.500 10 11',
  D: 'M1 0V14H3.500C12 14 12 0 3.500 0z',
} as const;
type Letter = keyof typeof glyphs;

/** Its upper left corner is at (x, y). */
const letter = (name: Letter, x: number, y: number, height: number): Shape =>
  group([line('key', 2.6, glyphs[name])], x, y, height / 14);

/** A card with a letter. Its upper left corner is at (x, y); 24 by 31. */
const card = (name: Letter, x: number, y: number, ink: Ink = 'paper'): Shape[] => [
  box(ink, x, y, 24, 31),
  line('key', 1.6, `M${x} ${y}h24v31h-24z`),
  letter(name, x + 7, y + 8.5, 14),
];

const coatInk = { lead: 'red', manage: 'blue', both: 'both' } as const;

/** Somebody who holds a card over their head. */
const voter = (recipe: FigureRecipe, vote: Letter, x: number, y: number, scale: number): Shape =>
  group(
    [
      line(coatInk[recipe.coat], 7, 'M14-68L24-92 21-116'),
      disc(recipe.skin, 21, -118, 4),
      ...figure(recipe),
      ...card(vote, 9, -150),
    ],
    x,
    y,
    scale,
  );

const voters: readonly [FigureRecipe, Letter][] = [
  [{ coat: 'manage', cut: 'jacket', skin: 'warm', hair: ['bob', 'both'] }, 'B'],
  [{ coat: 'lead', cut: 'dress', skin: 'deep', hair: ['bun', 'key'] }, 'A'],
  [{ coat: 'manage', cut: 'coat', skin: 'pale', hair: ['short', 'both'] }, 'D'],
  [{ coat: 'lead', cut: 'jacket', skin: 'warm', hair: ['cap', 'both'] }, 'A'],
  [{ coat: 'manage', cut: 'overalls', skin: 'pale', hair: ['quiff', 'lead'] }, 'C'],
];

/** Four moves and how many chose each. In one neutral ink: a vote says nothing yet about hands. */
const names: readonly Letter[] = ['A', 'B', 'C', 'D'];
const tally = (x: number, y: number): Shape[] =>
  [96, 44, 18, 62].flatMap((width, index) => {
    const top = y + index * 25;
    return [
      letter(names[index]!, x, top + 2, 12),
      box('grey', x + 20, top, 130, 16),
      box('both', x + 20, top, width, 16),
    ];
  });

/** A screen with four moves and their votes, and a group that does not agree. */
export const workshop = (): Picture => ({
  width: 640,
  height: 372,
  shapes: [
    box('lead-tint', 0, 0, 640, 306),
    box('manage-tint', 0, 306, 640, 66),
    line('key', 4, 'M80 236L58 352M196 236L214 352'),
    box('key', 34, 28, 324, 216),
    box('paper', 44, 38, 304, 196),
    line('blue', 6, 'M64 62H230'),
    line('key', 2.6, 'M64 82H328M64 95H328M64 108H252'),
    ...tally(64, 126),
    ...voters.map(([recipe, vote], index) =>
      voter(recipe, vote, 246 + index * 78, 352 + (index % 2) * 12, index % 2 ? 1.56 : 1.44),
    ),
  ],
});

/** Somebody on a call, as the others see them, in a tile of 58 by 46 with its upper left corner at (x, y). */
const caller = (skin: Ink, hair: Ink, coat: Ink, vote: Letter, x: number, y: number): Shape[] => [
  box('grey', x, y, 58, 46),
  fill(coat, `M${x + 6} ${y + 46}C${x + 6} ${y + 30} ${x + 44} ${y + 30} ${x + 44} ${y + 46}z`),
  disc(skin, x + 25, y + 20, 11),
  fill(
    hair,
    `M${x + 13} ${y + 20}C${x + 11} ${y + 3} ${x + 39} ${y + 3} ${x + 37} ${y + 20}C${x + 33} ${y + 11} ${x + 17} ${y + 11} ${x + 13} ${y + 20}z`,
  ),
  box('paper', x + 40, y + 4, 15, 18),
  letter(vote, x + 44.3, y + 8.4, 9),
];

/** People on a call, and people in the room. */
const together = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 140),
  box('lead-tint', 0, 140, 320, 40),
  box('key', 12, 14, 134, 108),
  ...caller('deep', 'key', 'red', 'C', 18, 20),
  ...caller('pale', 'red', 'blue', 'A', 82, 20),
  ...caller('warm', 'both', 'both', 'B', 18, 70),
  ...caller('pale', 'key', 'red', 'A', 82, 70),
  line('key', 5, 'M79 122V150M52 152H106'),
  voter({ coat: 'lead', cut: 'coat', skin: 'warm', hair: ['curls', 'both'] }, 'B', 176, 172, 0.96),
  voter({ coat: 'manage', cut: 'dress', skin: 'pale', hair: ['plait', 'lead'] }, 'A', 226, 176, 0.96),
  voter({ coat: 'lead', cut: 'overalls', skin: 'deep', hair: ['short', 'key'] }, 'B', 276, 172, 0.96),
];

/** Somebody who reads on a telephone. */
const reader = (recipe: FigureRecipe, x: number, y: number): Shape =>
  group(
    [
      ...figure(recipe),
      line(coatInk[recipe.coat], 6.5, 'M-15-68L-20-52-9-50M15-68L19-52 4-50'),
      fill('key', 'M-11-64H2V-43H-11z'),
      box('paper', -9.2, -62, 9.4, 16),
      line('key', 1.2, 'M-7.500-58H-1.500M-7.500-54.500H-1.500M-7.500-51H-3.500'),
    ],
    x,
    y,
    1.36,
  );

/** Three people in three places, each with a telephone. */
const alone = (): Shape[] => [
  box('lead-tint', 0, 0, 106, 180),
  box('manage-tint', 107, 0, 106, 180),
  box('lead-tint', 214, 0, 106, 180),
  box('manage-tint', 0, 150, 106, 30),
  box('lead-tint', 107, 150, 106, 30),
  box('manage-tint', 214, 150, 106, 30),
  group(things.window(), 58, 14, 0.58),
  disc('paper', 188, 32, 15),
  group(things.clock(), 296, 34, 0.95),
  reader({ coat: 'manage', cut: 'dress', skin: 'deep', hair: ['bob', 'key'] }, 46, 172),
  reader({ coat: 'lead', cut: 'coat', skin: 'pale', hair: ['cap', 'both'], holds: ['bag'] }, 154, 172),
  reader({ coat: 'manage', cut: 'jacket', skin: 'warm', hair: ['quiff', 'both'] }, 264, 172),
  line('key', 3, 'M106.500 0V180M213.500 0V180'),
];

/** A table with a booklet, sheets and four cards. */
const onPaper = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 84),
  box('blue', 0, 84, 320, 96),
  fill('paper', 'M20 92L92 74V152L20 172z'),
  fill('paper', 'M92 74L164 92V172L92 152z'),
  line('key', 1.8, 'M20 92L92 74L164 92V172L92 152L20 172zM92 74V152'),
  line('key', 2, 'M32 102L80 90M32 114L80 102M32 126L64 118M104 90L152 102M104 102L152 114'),
  line('red', 4, 'M104 118L136 126'),
  ...names.flatMap((each, index) => {
    const [x, y] = [184 + index * 30, 104 + (index % 2) * 12];
    return [
      box('paper', x, y, 36, 48),
      line('key', 1.8, `M${x} ${y}h36v48h-36z`),
      letter(each, x + 11.3, y + 14.6, 18.8),
    ];
  }),
  box('both', 216, 28, 60, 40),
  box('paper', 210, 22, 60, 40),
  line('key', 1.8, 'M210 22h60v40h-60zM218 32H262M218 41H262M218 50H244'),
];

const small = { together, alone, paper: onPaper } as const;

/** 320 by 180. */
export function wayPicture(name: keyof typeof small): Picture {
  return { width: 320, height: 180, shapes: small[name]() };
}
