import { box, disc, fill, line } from './shapes.ts';
import type { Ink, Shape } from './shapes.ts';

/** Things of a hospital. Those that stand have the middle of their foot at (0, 0), those on a wall their upper left corner. */
export const hospitalThings = {
  linenCage: (): Shape[] => [
    fill('plate', 'M-30-16C-34-40-22-44-14-40C-8-50 4-48 6-40C18-46 30-38 28-16z'),
    fill('lead', 'M-30-16C-34-40-22-44-14-40C-8-50 4-48 6-40C18-46 30-38 28-16z'),
    line('paper', 1.6, 'M-14-40C-12-32-14-26-18-22M6-40C6-32 10-26 14-22'),
    line('key', 3, 'M-34-8V-84H34V-8zM-34-66H34M-34-47H34M-34-28H34'),
    line('key', 1.4, 'M-20-84V-8M-7-84V-8M7-84V-8M20-84V-8'),
    disc('key', -26, -4, 4.5),
    disc('key', 26, -4, 4.5),
  ],
  mealTrolley: (): Shape[] => [
    fill('grey', 'M-27-8V-96H27V-8z'),
    fill('both', 'M-27-96H27V-88H-27z'),
    line('key', 2.2, 'M-27-8V-96H27V-8zM0-88V-8'),
    line('paper', 2.4, 'M-21-76H-6M-21-64H-6M-21-52H-6M6-76H21M6-64H21M6-52H21M-21-40H-6M6-40H21M-21-28H-6M6-28H21'),
    disc('key', -20, -4, 4.5),
    disc('key', 20, -4, 4.5),
    line('key', 3, 'M27-70H34V-40H27'),
  ],
  wetFloor: (): Shape[] => [
    fill('red', 'M-11 0L-4-34H4L11 0z'),
    line('paper', 1.8, 'M-2-22L2-18-1-12M-5-6H5'),
    line('both', 2.4, 'M4-34L15-1'),
  ],
  liftDoor: (): Shape[] => [
    box('grey', 0, 0, 56, 96),
    line('key', 3, 'M0 96V0H56V96M28 0V96'),
    line('paper', 1.6, 'M8 10V84M48 10V84'),
  ],
  bedBoard: (): Shape[] => [
    box('paper', 0, 0, 92, 58),
    line('key', 2.5, 'M0 0H92V58H0z'),
    line('key', 1.2, 'M0 14H92M0 28H92M0 43H92M31 0V58M62 0V58'),
    box('red', 5, 18, 9, 6),
    box('blue', 36, 18, 20, 6),
    box('blue', 5, 33, 20, 6),
    box('red', 67, 33, 9, 6),
    box('red', 36, 47, 9, 6),
    box('blue', 67, 47, 18, 6),
    line('key', 2, 'M5 7H22M36 7H52M67 7H84'),
  ],
  bed: (): Shape[] => [
    line('key', 3, 'M-44 0V-44M44 0V-30'),
    fill('paper', 'M-42-26H42V-14H-42z'),
    fill('manage', 'M-18-30H42V-14H-18z'),
    fill('paper', 'M-40-36H-22C-19-36-19-26-22-26H-40z'),
    line('key', 1.6, 'M-42-14H42M-40-36H-22C-19-36-19-26-22-26H-42'),
  ],
  kettle: (): Shape[] => [
    fill('red', 'M-11 0L-8-21H7L10 0z'),
    line('key', 2.6, 'M8-20C18-20 18-4 10-3'),
    fill('red', 'M-8-18L-16-15-10-9z'),
    fill('key', 'M-3-25H2V-21H-3z'),
  ],
  lockers: (): Shape[] => [
    box('manage', 0, 0, 66, 104),
    line('paper', 1.8, 'M22 0V104M44 0V104'),
    line('paper', 1.6, 'M6 10H16M6 15H16M28 10H38M28 15H38M50 10H60M50 15H60'),
    disc('paper', 18, 54, 1.8),
    disc('paper', 40, 54, 1.8),
    disc('paper', 62, 54, 1.8),
  ],
  noticeBoard: (): Shape[] => [
    box('red', 0, 0, 96, 58),
    line('key', 2.5, 'M0 0H96V58H0z'),
    box('paper', 6, 6, 24, 30),
    box('paper', 35, 8, 28, 20),
    box('paper', 68, 5, 22, 28),
    box('paper', 34, 33, 22, 20),
    box('grey', 61, 37, 28, 16),
    box('paper', 8, 40, 20, 13),
    line(
      'key',
      1.2,
      'M10 13H26M10 19H26M10 25H20M39 14H58M39 20H52M72 12H86M72 18H86M72 24H80M38 40H52M38 46H48M12 46H24M65 43H84M65 48H78',
    ),
  ],
  dryer: (): Shape[] => [
    fill('plate', 'M-34 0V-92H34V0z'),
    fill('grey', 'M-34 0V-92H34V0z'),
    line('key', 2.4, 'M-34 0V-92H34V0zM-34-76H34'),
    disc('key', 0, -38, 25),
    disc('blue', 0, -38, 20),
    fill('paper', 'M-17-32C-10-44-2-26 6-36C10-42 16-38 18-30C14-20 4-17-4-18C-12-19-16-24-17-32z'),
    disc('red', 24, -84, 3.4),
    line('key', 2, 'M-26-84H-6'),
  ],
  sheetShelf: (): Shape[] => [
    line('key', 3, 'M-38 0V-150M38 0V-150'),
    ...[0, -30, -60, -90, -120].flatMap((y, row) => [
      line('key', 3, `M-38 ${y - 2}H38`),
      ...[-27, 0, 27].flatMap((x, column) => [
        fill((row + column) % 3 === 0 ? 'grey' : 'paper', `M${x - 11} ${y - 4}v-18h22v18z`),
        line('key', 1, `M${x - 11} ${y - 4}v-18h22v18zM${x - 11} ${y - 10}h22M${x - 11} ${y - 16}h22`),
      ]),
    ]),
  ],
  schedule: (): Shape[] => [
    box('paper', 0, 0, 132, 74),
    line('key', 1.8, 'M0 0H132V74H0z'),
    line('key', 0.9, 'M0 10H132M0 20H132M0 31H132M0 42H132M0 53H132M0 64H132M22 0V74M44 0V74M66 0V74M88 0V74M110 0V74'),
    ...[0, 1, 2, 3, 4, 5].flatMap((row) => [
      box(row % 2 ? 'blue' : 'red', 24 + ((row * 29) % 66), 12.5 + row * 10.8, 17 + ((row * 7) % 18), 5.5),
      box('grey', 70 + ((row * 17) % 34), 12.5 + row * 10.8, 14, 5.5),
    ]),
  ],
  keyBoard: (): Shape[] => [
    box('both', 0, 0, 50, 26),
    ...[8, 19, 31, 42].flatMap((x) => [
      disc('paper', x, 8, 1.6),
      line(x === 19 ? 'red' : 'grey', 2.4, `M${x} 10V20M${x} 17h3`),
    ]),
  ],
  wetPlant: (): Shape[] => [
    fill(
      'blue',
      'M0-22C-16-24-26-34-30-48C-16-50-4-38 0-22zM0-22C12-28 22-30 32-22C24-12 8-14 0-22zM0-22C-4-38 4-52 14-58C22-44 14-30 0-22z',
    ),
    fill('red', 'M-12-22H12L9-3H-9z'),
    fill('grey', 'M-20-5H20L16 0H-16z'),
    line('key', 1.4, 'M-20-5H20L16 0H-16z'),
    line('blue', 2, 'M19 1V5M24 1V3'),
  ],
  handRub: (): Shape[] => [
    fill('paper', 'M-7 0V-22C-7-25 7-25 7-22V0z'),
    line('key', 1.4, 'M-7 0V-22C-7-25 7-25 7-22V0z'),
    line('key', 2.6, 'M0-25V-31H-8'),
    box('blue', -5, -17, 10, 9),
  ],
  bittenApple: (): Shape[] => [
    fill('red', 'M0-15C-4-19-13-18-12-9C-11-2-5 1 0-1C4 1 9-1 11-6C6-6 4-9 6-12C4-14 6-17 9-17C6-18 3-18 0-15z'),
    line('key', 1.8, 'M0-15C0-19 2-21 4-22'),
  ],
  squareChart: (): Shape[] => [
    box('paper', 0, 0, 104, 66),
    line('key', 2, 'M0 0H104V66H0z'),
    ...Array.from({ length: 28 }, (_, index) => {
      const [column, row] = [index % 7, Math.floor(index / 7)];
      const ink = [3, 9, 10, 16, 17, 18, 24].includes(index)
        ? 'red'
        : [4, 11, 23, 25].includes(index)
          ? 'blue'
          : 'grey';
      return box(ink, 7 + column * 13.2, 7 + row * 13.6, 11, 11);
    }),
  ],
} satisfies Record<string, (ink?: Ink) => Shape[]>;
