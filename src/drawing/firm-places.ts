import type { FigureRecipe } from './figure-parts.ts';
import { at, person } from './in-place.ts';
import { things } from './place-parts.ts';
import { box, disc, fill, group, line } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** Places of a young firm that outgrows its rooms. */

const rhys: FigureRecipe = { coat: 'manage', cut: 'jacket', skin: 'pale', hair: ['quiff', 'lead'], holds: ['headset'] };
const yusuf: FigureRecipe = { coat: 'lead', cut: 'jacket', skin: 'warm', hair: ['cap', 'key'], holds: ['headset'] };
const mei: FigureRecipe = { coat: 'manage', cut: 'dress', skin: 'pale', hair: ['bob', 'both'], holds: ['headset'] };
const lucia: FigureRecipe = { coat: 'lead', cut: 'jacket', skin: 'warm', hair: ['curls', 'both'] };
const marit: FigureRecipe = { coat: 'manage', cut: 'jacket', skin: 'pale', hair: ['bob', 'grey'] };
const lead: FigureRecipe = { coat: 'manage', cut: 'coat', skin: 'deep', hair: ['short', 'key'] };

/** Three people on the telephone behind one table, and behind them chairs that are still in their boxes. */
const supportDesk = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 132),
  box('manage-tint', 0, 132, 320, 48),
  at('window', 16, 16, 0.95),
  group(things.clock(), 116, 34, 0.85),
  ...[262, 304].map((x) => at('chairBox', x, 132, 0.95)),
  at('chairBox', 283, 94, 0.95, 'lead'),
  at('chairBox', 240, 132, 0.7, 'lead'),
  person(yusuf, 66, 168, 1),
  person(mei, 142, 164, 0.94, -1),
  person(rhys, 208, 166, 1),
  fill('blue', 'M0 132H250V142H0z'),
  box('both', 0, 142, 12, 38),
  box('both', 232, 142, 12, 38),
  at('laptop', 34, 132, 0.95),
  at('phone', 100, 132, 0.8),
  at('laptop', 172, 132, 0.95, 'lead'),
  at('notebook', 82, 132, 0.9),
  at('notebook', 226, 131, 0.9, 'key'),
  at('whiteMug', 128, 132, 0.9),
  at('officeChair', 278, 178, 0.85),
];

/** A booth for one person and a screen. Whoever is on it has a bakery behind her. */
const quietRoom = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 180),
  at('foam', 18, 20, 1.05),
  at('foam', 18, 84, 1.05),
  at('foam', 248, 20, 1.05),
  at('foam', 248, 84, 1.05),
  fill('key', 'M88 14H232V112H88z'),
  box('lead-tint', 94, 20, 132, 86),
  line('both', 2.4, 'M96 42H130M96 62H130M96 82H130M192 42H224M192 62H224M192 82H224'),
  ...[102, 114, 198, 212].flatMap((x) => [disc('red', x, 38, 3.6), disc('red', x, 58, 3.6), disc('red', x, 78, 3.6)]),
  group(
    [
      fill('red', 'M-30 42C-30 14-18 4-8 2L0 8 8 2C18 4 30 14 30 42z'),
      line('paper', 2.4, 'M-14 10L-4 42M14 10L4 42M-22 26H22'),
      fill('pale', 'M-6-8H6V4L0 9-6 4z'),
      disc('pale', 0, -20, 17),
      fill('shade', 'M0-37A17 17 0 0 1 0-3L-2-10-6-16C-2-22 0-28 0-37z'),
      fill('grey', 'M-18-21C-21-44 21-44 18-21C13-32-11-32-18-21z'),
      disc('key', -6, -19, 1.6),
      disc('key', 8, -19, 1.6),
      line('key', 1.6, 'M-4-10H4'),
    ],
    160,
    64,
  ),
  box('paper', 200, 90, 20, 12),
  line('key', 4, 'M160 112V128'),
  fill('blue', 'M46 128H274V138H46z'),
  line('key', 4, 'M60 138V180M260 138V180'),
  at('notebook', 104, 128, 1.1),
  at('headsetStand', 238, 128, 1),
  at('whiteMug', 206, 128),
];

/** The weekly round: one of them holds up the tablet that was lent to him. */
const roundTable = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 120),
  box('manage-tint', 0, 120, 320, 60),
  at('sheet', 18, 18, 1.15),
  at('whiteboard', 232, 18, 0.9),
  person(lucia, 62, 158, 0.98, -1),
  person({ ...mei, holds: ['mug'] }, 112, 150, 0.9, -1),
  person({ ...rhys, holds: ['tablet'] }, 168, 152, 0.94),
  person(marit, 216, 152, 0.92),
  person({ ...lead, holds: ['folded'] }, 266, 158, 0.98),
  fill('both', 'M20 150C20 120 300 120 300 150V158C300 188 20 188 20 158z'),
  fill('blue', 'M20 148C20 118 300 118 300 148C300 178 20 178 20 148z'),
  ...[
    [86, 146],
    [232, 144],
    [160, 160],
  ].flatMap(([x = 0, y = 0]) => [
    fill('paper', `M${x - 14} ${y + 5}l6-10h20l-4 10z`),
    line('key', 1, `M${x - 6} ${y - 1}h12`),
  ]),
  at('whiteMug', 124, 144, 0.8),
  at('whiteMug', 200, 166, 0.9),
  at('laptop', 266, 160, 0.8),
];

/** An open door, and everybody who waits for one answer. */
const foundersDoor = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 146),
  box('lead-tint', 0, 146, 320, 34),
  box('plate', 14, 20, 92, 126),
  box('lead-tint', 14, 20, 92, 126),
  at('window', 24, 30, 0.62),
  person({ ...lucia, holds: ['phone'] }, 62, 146, 0.82, -1),
  fill('both', 'M14 108H82V116H14z'),
  at('screen', 32, 108, 0.6),
  line('key', 4, 'M14 146V20H106V146'),
  fill('red', 'M106 20L128 8V166L106 146z'),
  disc('paper', 112, 92, 3),
  person({ ...lead, holds: ['clipboard'] }, 152, 168, 1),
  person({ coat: 'lead', cut: 'dress', skin: 'pale', hair: ['plait', 'both'] }, 178, 166, 0.94),
  person({ coat: 'manage', cut: 'jacket', skin: 'warm', hair: ['cap', 'both'], holds: ['phone'] }, 206, 169, 0.98),
  person({ coat: 'lead', cut: 'coat', skin: 'warm', hair: ['scarf', 'manage'] }, 232, 166, 0.9),
  person({ coat: 'manage', cut: 'dress', skin: 'deep', hair: ['curls', 'key'], holds: ['folded'] }, 258, 168, 0.92),
  person({ coat: 'lead', cut: 'overalls', skin: 'pale', hair: ['short', 'grey'], holds: ['chair'] }, 300, 170, 0.98),
];

const coffeeCorner = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 142),
  box('manage-tint', 0, 142, 320, 38),
  line('key', 3, 'M24 34H132M84 66H132'),
  ...[36, 56, 76, 96, 118].map((x) => at('whiteMug', x, 34, 0.9)),
  ...[96, 118].map((x) => at('whiteMug', x, 66, 0.9)),
  at('coffeeMachine', 46, 112, 1),
  at('kettle', 94, 112, 0.95),
  fill('both', 'M0 112H142V121H0z'),
  box('manage', 0, 121, 138, 59),
  line('paper', 1.6, 'M46 121V180M92 121V180M36 146V154M56 146V154M102 146V154'),
  at('pastryBag', 124, 112, 0.9),
  person({ ...lead, holds: ['phone'] }, 176, 174, 1.08, -1),
  person({ ...marit, holds: ['mug'] }, 212, 170, 0.98),
  person({ coat: 'lead', cut: 'dress', skin: 'pale', hair: ['bun', 'red'], holds: ['phone'] }, 250, 173, 1),
  person({ ...lucia, holds: ['bag'] }, 292, 176, 1.06),
];

/** Half past five in autumn: two people walk, and somebody sweeps the street. */
const roundTheBlock = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 140),
  box('blue', 0, 20, 104, 120),
  box('both', 216, 0, 104, 140),
  ...[14, 44, 74].flatMap((x) => [34, 64, 94].map((y) => box((x + y) % 4 ? 'plate' : 'lead', x, y, 18, 20))),
  ...[230, 260, 290].flatMap((x) => [12, 42, 72, 102].map((y) => box((x + y) % 3 ? 'grey' : 'red', x, y, 18, 20))),
  disc('red', 166, 58, 25),
  box('both', 0, 140, 320, 8),
  box('lead-tint', 0, 148, 320, 32),
  at('streetLamp', 108, 150, 1),
  at('sweeper', 270, 164, 0.9),
  person({ ...lucia, cut: 'coat' }, 158, 174, 1.02),
  person({ coat: 'manage', cut: 'coat', skin: 'pale', hair: ['bun', 'key'], holds: ['bag'] }, 194, 175, 1),
];

/** One room, and every week more chairs in it. */
const startUpFloor = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 96),
  box('lead-tint', 0, 96, 320, 84),
  ...[12, 92, 172, 252].map((x) => at('window', x, 14, 0.9)),
  ...[
    [40, 116, 0.72],
    [112, 118, 0.7],
    [186, 117, 0.72],
    [262, 118, 0.7],
  ].map(([x = 0, y = 0, scale], index) =>
    person([mei, lead, { ...marit, holds: [] }, rhys][index] ?? lead, x, y + 26, scale, index % 2 ? 1 : -1),
  ),
  fill('blue', 'M8 116H312V123H8z'),
  ...[66, 138, 212, 290].map((x, index) => at('laptop', x, 116, 0.8, index % 2 ? 'lead' : 'manage')),
  at('whiteMug', 92, 116, 0.7),
  line('key', 3, 'M20 123V142M160 123V142M300 123V142'),
  person({ coat: 'lead', cut: 'overalls', skin: 'pale', hair: ['short', 'both'], holds: ['chair'] }, 156, 178, 0.9),
  ...[24, 66, 108].map((x, index) => at('officeChair', x, 178, 0.86, index % 2 ? 'blue' : 'red')),
  at('officeChair', 200, 178, 0.86, 'blue'),
  at('officeChair', 240, 178, 0.86),
  at('chairBox', 282, 178, 1, 'lead'),
  at('chairBox', 284, 138, 0.7),
];

/** A cupboard of machines in the evening, and one coat on a chair. */
const serverEvening = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 146),
  box('lead-tint', 0, 146, 320, 34),
  box('both', 14, 18, 76, 104),
  disc('paper', 66, 42, 11),
  line('key', 3, 'M14 18H90V122H14zM52 18V122M14 66H90'),
  ...[112, 172].flatMap((x) => [
    fill('key', `M${x} 14h52v138h-52z`),
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((row) => [
      box(row % 3 === 1 ? 'blue' : 'both', x + 5, 20 + row * 18, 42, 13),
      disc(row === 3 && x === 172 ? 'red' : 'grey', x + 12, 26.5 + row * 18, 2.2),
      line('grey', 1.6, `M${x + 20} ${26.5 + row * 18}h20`),
    ]),
  ]),
  line('red', 2.2, 'M164 62C170 90 168 60 172 92M164 98C168 110 170 80 172 128'),
  fill('blue', 'M232 122H320V130H232z'),
  line('key', 3.5, 'M240 130V180M312 130V180'),
  at('laptop', 284, 122, 1.15, 'lead'),
  at('whiteMug', 248, 122, 1),
  at('officeChair', 274, 180, 0.9),
];

export const firmPlaces = {
  'support-desk': supportDesk,
  'quiet-room': quietRoom,
  'round-table': roundTable,
  'founders-door': foundersDoor,
  'coffee-corner': coffeeCorner,
  'round-the-block': roundTheBlock,
  'start-up-floor': startUpFloor,
  'server-evening': serverEvening,
} satisfies Record<string, () => Shape[]>;
