import { figure, type FigureRecipe } from './figure-parts.ts';
import { things } from './place-parts.ts';
import type { Picture } from './places.ts';
import { box, disc, fill, group, line, type Ink, type Lettering, type Shape } from './shapes.ts';

/** Pictures of the ways to play with a group, for trainers' pages. */

const letter = (text: string, x: number, y: number, size: number, ink: Ink = 'key'): Lettering => ({
  text,
  x,
  y,
  size,
  ink,
});

/** A card with a letter. Its upper left corner is at (x, y); 24 by 31. */
const card = (text: string, x: number, y: number, ink: Ink = 'paper'): Shape[] => [
  box(ink, x, y, 24, 31),
  line('key', 1.6, `M${x} ${y}h24v31h-24z`),
  letter(text, x + 6.5, y + 22.5, 18),
];

const coatInk = { lead: 'red', manage: 'blue', both: 'both' } as const;

/** Somebody who holds a card over their head. */
const voter = (recipe: FigureRecipe, vote: string, x: number, y: number, scale: number): Shape =>
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

const voters: readonly [FigureRecipe, string][] = [
  [{ coat: 'manage', cut: 'jacket', skin: 'warm', hair: ['bob', 'both'] }, 'B'],
  [{ coat: 'lead', cut: 'dress', skin: 'deep', hair: ['bun', 'key'] }, 'A'],
  [{ coat: 'manage', cut: 'coat', skin: 'pale', hair: ['short', 'both'] }, 'D'],
  [{ coat: 'lead', cut: 'jacket', skin: 'warm', hair: ['cap', 'both'] }, 'A'],
  [{ coat: 'manage', cut: 'overalls', skin: 'pale', hair: ['quiff', 'lead'] }, 'C'],
  [{ coat: 'lead', cut: 'coat', skin: 'deep', hair: ['scarf', 'manage'] }, 'A'],
];

/** Four moves and how many chose each. In one neutral ink: a vote says nothing yet about hands. */
const tally = (x: number, y: number): Shape[] =>
  [96, 44, 18, 62].flatMap((width, index) => {
    const top = y + index * 25;
    return [
      letter('ABCD'.charAt(index), x, top + 13, 15),
      box('grey', x + 20, top, 130, 16),
      box('both', x + 20, top, width, 16),
    ];
  });

/** A screen with four moves and their votes, and a group that does not agree. */
export const workshop = (): Picture => ({
  width: 720,
  height: 300,
  shapes: [
    box('lead-tint', 0, 0, 720, 248),
    box('manage-tint', 0, 248, 720, 52),
    line('key', 4, 'M70 226L52 292M262 226L280 292'),
    box('key', 34, 26, 264, 204),
    box('paper', 44, 36, 244, 184),
    line('blue', 5, 'M60 56H196'),
    line('key', 2.4, 'M60 74H270M60 86H270M60 98H204'),
    ...tally(60, 114),
    ...voters.map(([recipe, vote], index) => voter(recipe, vote, 344 + index * 66, 284 + (index % 2) * 10, 1.18)),
  ],
});

/** The same screen, and three people in front of it. */
const together = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 140),
  box('lead-tint', 0, 140, 320, 40),
  box('key', 14, 14, 122, 112),
  box('paper', 20, 20, 110, 100),
  ...['A', 'B', 'C', 'D'].flatMap((each, index) => [
    letter(each, 28, 43 + index * 23, 13),
    line('key', 2.2, `M46 ${35 + index * 23}H120M46 ${43 + index * 23}H${[98, 112, 84, 104][index]!}`),
  ]),
  voter({ coat: 'lead', cut: 'coat', skin: 'warm', hair: ['curls', 'both'] }, 'B', 164, 172, 0.96),
  voter({ coat: 'manage', cut: 'dress', skin: 'pale', hair: ['plait', 'lead'] }, 'A', 218, 176, 0.96),
  voter({ coat: 'lead', cut: 'overalls', skin: 'deep', hair: ['short', 'key'] }, 'B', 272, 172, 0.96),
];

/** Three people in three places, each with a telephone. */
const alone = (): Shape[] => [
  box('lead-tint', 0, 0, 106, 180),
  box('manage-tint', 107, 0, 106, 180),
  box('lead-tint', 214, 0, 106, 180),
  box('manage-tint', 0, 150, 106, 30),
  box('lead-tint', 107, 150, 106, 30),
  box('manage-tint', 214, 150, 106, 30),
  group(things.window(), 50, 16, 0.62),
  disc('paper', 186, 34, 15),
  group(things.clock(), 292, 36, 0.95),
  group(figure({ coat: 'manage', cut: 'dress', skin: 'deep', hair: ['bob', 'key'], holds: ['phone'] }), 44, 172, 1.32),
  group(
    figure({ coat: 'lead', cut: 'coat', skin: 'pale', hair: ['cap', 'both'], holds: ['phone', 'bag'] }),
    154,
    172,
    1.32,
  ),
  group(
    figure({ coat: 'manage', cut: 'jacket', skin: 'warm', hair: ['quiff', 'both'], holds: ['phone'] }),
    266,
    172,
    1.32,
  ),
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
  ...(['A', 'B', 'C', 'D'] as const).flatMap((each, index) => {
    const [x, y] = [184 + index * 30, 104 + (index % 2) * 12];
    return [box('paper', x, y, 36, 48), line('key', 1.8, `M${x} ${y}h36v48h-36z`), letter(each, x + 10, y + 34, 26)];
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
