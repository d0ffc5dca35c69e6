import type { FigureRecipe } from './figure-parts.ts';
import { firmPlaces } from './firm-places.ts';
import { hospitalPlaces } from './hospital-places.ts';
import { at, person } from './in-place.ts';
import { things } from './place-parts.ts';
import { box, disc, fill, group, line, numberFrom } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** A picture and the size of its `viewBox`. */
export interface Picture {
  width: number;
  height: number;
  shapes: Shape[];
}

/** The store from outside: door ajar, strips of plastic, shelves in the dark, what the display says. */
const coldStore = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 150),
  box('manage-tint', 0, 150, 320, 30),
  box('blue', 112, 18, 104, 134),
  box('both', 112, 130, 104, 22),
  at('shelf', 176, 148, 1.02),
  at('curtain', 116, 22),
  line('key', 4, 'M110 152V16H218V152'),
  fill('plate', 'M110 14L40 2V172L110 153z'),
  fill('manage-tint', 'M110 14L40 2V172L110 153z'),
  line('key', 2.5, 'M110 14L40 2V172L110 153z'),
  line('paper', 2, 'M100 28L52 20V152L100 140z'),
  line('red', 5, 'M52 80V106'),
  at('display', 236, 44),
  at('alarm', 251, 88),
];

const volunteers: FigureRecipe[] = [
  { coat: 'manage', cut: 'jacket', skin: 'pale', hair: ['plait', 'paper'], holds: ['apron'] },
  { coat: 'lead', cut: 'coat', skin: 'deep', hair: ['cap', 'both'], holds: ['stick'] },
  { coat: 'manage', cut: 'overalls', skin: 'warm', hair: ['short', 'both'], holds: ['phone'] },
  { coat: 'lead', cut: 'dress', skin: 'pale', hair: ['bob', 'grey'], holds: ['folded'] },
  { coat: 'manage', cut: 'coat', skin: 'warm', hair: ['scarf', 'lead'], holds: ['bag'] },
  { coat: 'lead', cut: 'jacket', skin: 'pale', hair: ['quiff', 'lead'], holds: ['crate'] },
  { coat: 'manage', cut: 'dress', skin: 'deep', hair: ['curls', 'both'] },
];

/** The store, and seven people who want to know what is to be done. */
const coldStoreWide = (): Picture => ({
  width: 720,
  height: 270,
  shapes: [
    box('lead-tint', 0, 0, 720, 222),
    box('manage-tint', 0, 222, 720, 48),
    group(coldStore().slice(2), -44, 8, 1.42),
    ...volunteers.map((recipe, index) => {
      const x = [434, 477, 518, 561, 602, 645, 687][index] ?? 0;
      const y = [252, 244, 256, 246, 254, 245, 255][index] ?? 0;
      const scale = [1.6, 1.42, 1.46, 1.38, 1.42, 1.48, 1.34][index] ?? 1;
      return person(recipe, x, y, scale, index % 2 ? -1 : 1);
    }),
  ],
});

const packingHall = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 88),
  box('paper', 138, 40, 44, 48),
  line('key', 2.5, 'M138 88V40H182V88'),
  group(things.clock(), 160, 22, 0.8),
  line('paper', 6, 'M20 4L118 34M300 4L202 34'),
  at('sheet', 202, 44, 0.9),
  at('sheet', 84, 46, 0.7),
  fill('manage-tint', 'M0 88H320V180H0z'),
  fill('plate', 'M136 92H184L300 180H20z'),
  fill('blue', 'M136 92H184L300 180H20z'),
  ...[0, 1, 2, 3].flatMap((step) => {
    const depth = [0.34, 0.52, 0.8, 1.24][step] ?? 1;
    const y = [97, 108, 127, 160][step] ?? 0;
    const spread = [18, 32, 56, 100][step] ?? 0;
    return [
      at('bag', 160 - spread, y, depth, step % 2 ? 'lead' : 'grey'),
      at(step === 2 ? 'carton' : 'bag', 160 + spread, y, depth, step % 2 ? 'grey' : 'lead'),
    ];
  }),
  at('radio', 160, 172, 0.9),
];

const backOffice = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 138),
  box('lead-tint', 0, 138, 320, 42),
  box('plate', 196, 18, 104, 72),
  box('lead-tint', 196, 18, 104, 72),
  fill('blue', 'M196 68H300V90H196z'),
  ...[212, 238, 264, 288].map((x, index) => at('bag', x, 72, 0.6, index % 2 ? 'grey' : 'lead')),
  line('key', 3, 'M196 18H300V90H196zM248 18V90'),
  at('whiteboard', 92, 20),
  at('hooks', 12, 30),
  fill('both', 'M84 128H320V137H84z'),
  line('key', 4, 'M96 137V180'),
  box('both', 250, 137, 50, 43),
  line('paper', 1.6, 'M250 158H300M268 148H282M268 168H282'),
  at('phone', 126, 128),
  at('phone', 176, 128),
  at('folder', 224, 128, 1.15),
];

const loadingBay = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 140),
  box('lead-tint', 0, 140, 320, 40),
  box('red', 66, 30, 190, 110),
  disc('pale', 128, 122, 26),
  box('both', 66, 130, 190, 10),
  at('container', 216, 140, 0.85),
  group(things.fence(), 166, 84),
  box('plate', 66, 26, 190, 55),
  at('slatDoor', 66, 26),
  line('key', 5, 'M64 144V24H258V144'),
  at('trolley', 52, 172, 1.15),
  at('trolley', 276, 174, 0.9),
  at('scales', 144, 174, 0.95),
];

const parentsTable = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 138),
  box('manage-tint', 0, 138, 320, 42),
  at('window', 14, 20, 0.95),
  at('sheet', 226, 22, 1.2),
  at('table', 150, 164, 1.3),
  at('thermos', 104, 92, 1.25),
  at('tablePhone', 144, 92, 1.2),
  at('mittens', 196, 92, 1.2),
  at('chair', 276, 168, 1.15),
  at('blocks', 40, 172, 1),
];

const frontStep = (): Shape[] => [
  box('manage-tint', 146, 0, 174, 164),
  disc('paper', 224, 52, 34),
  box('lead-tint', 0, 0, 146, 164),
  box('both', 0, 164, 320, 16),
  box('blue', 30, 34, 56, 112),
  box('both', 30, 34, 56, 20),
  line('paper', 2, 'M38 62H54V96H38zM62 62H78V96H62z'),
  disc('paper', 79, 106, 2.8),
  line('key', 4, 'M28 146V32H88V146'),
  box('grey', 20, 146, 78, 9),
  box('both', 12, 155, 94, 9),
  at('window', 112, 44, 0.72),
  person({ coat: 'lead', cut: 'coat', skin: 'warm', hair: ['bun', 'both'], holds: ['pram'] }, 196, 170, 0.94),
  person({ coat: 'manage', cut: 'coat', skin: 'deep', hair: ['short', 'key'], holds: ['umbrella'] }, 232, 172, 0.98),
  person({ coat: 'lead', cut: 'dress', skin: 'pale', hair: ['bob', 'grey'], holds: ['bag'] }, 262, 168, 0.86),
  person({ coat: 'manage', cut: 'jacket', skin: 'pale', hair: ['cap', 'both'], holds: ['umbrella'] }, 300, 173, 0.96),
];

/** Places by name; a name that is not here becomes a room whose furniture follows from the name. */
export const places: Record<string, () => Shape[]> = {
  'cold-store': coldStore,
  'packing-hall': packingHall,
  'back-office': backOffice,
  'loading-bay': loadingBay,
  'parents-table': parentsTable,
  'front-step': frontStep,
  ...firmPlaces,
  ...hospitalPlaces,
};

/** @param wide the large picture of the home page; where a place has none, its usual one. */
export function place(name: string, wide = false): Picture {
  if (wide && name === 'cold-store') return coldStoreWide();
  return { width: 320, height: 180, shapes: (Object.hasOwn(places, name) && places[name]?.()) || room(name) };
}

/** A decent room for any name. */
export function room(name: string): Shape[] {
  const seed = numberFrom(name);
  const choose = <T>(turn: number, list: readonly [T, ...T[]]): T =>
    list[(seed >>> (turn * 4)) % list.length] ?? list[0];
  const wall = choose(0, ['lead-tint', 'manage-tint'] as const);
  const floor = wall === 'lead-tint' ? 'manage-tint' : 'lead-tint';
  return [
    box(wall, 0, 0, 320, 140),
    box(floor, 0, 140, 320, 40),
    at(choose(1, ['window', 'whiteboard', 'sheet']), choose(2, [30, 48]), 26, 1.15),
    group(things.clock(), 164, 36, 0.8),
    at(choose(4, ['window', 'whiteboard', 'sheet']), 196, 26),
    at('desk', 150, 168, 1.1),
    at(choose(5, ['phone', 'radio', 'tablePhone']), 112, 115, 1.05),
    at(choose(6, ['screen', 'thermos', 'folder']), 176, 115, 1.05),
    at(choose(1, ['plant', 'cabinet', 'chair']), 278, 170, 1.1),
    at(choose(7, ['carton', 'mittens', 'blocks']), 40, 174, 1.1),
  ];
}
