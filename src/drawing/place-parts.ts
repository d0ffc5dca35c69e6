import { firmThings } from './firm-things.ts';
import { hospitalThings } from './hospital-things.ts';
import { box, disc, fill, group, line } from './shapes.ts';
import type { Ink, Shape } from './shapes.ts';

/*
 * Things that stand in places. Those that stand on something have the middle of their foot at (0, 0); those on a wall their upper
 * left corner. Sizes fit a picture of 320 by 180.
 */

const grid = (x0: number, x1: number, step: number, y0: number, y1: number): string => {
  let d = '';
  for (let x = x0; x <= x1; x += step) d += `M${x} ${y0}V${y1}`;
  return d;
};

const slats = (y0: number, y1: number, step: number, x0: number, x1: number): string => {
  let d = '';
  for (let y = y0; y <= y1; y += step) d += `M${x0} ${y}H${x1}`;
  return d;
};

const crate = (ink: Ink = 'lead'): Shape[] => [
  box('plate', -15, -18, 30, 18),
  box(ink, -15, -18, 30, 18),
  line('paper', 1.6, 'M-15-12H15M-15-6H15'),
  box('both', -5, -15.5, 10, 3.5),
];

export const things = {
  crate,
  bag: (ink: Ink = 'lead') => [
    fill('plate', 'M-11 0L-12-27H12L11 0z'),
    fill(ink, 'M-11 0L-12-27H12L11 0z'),
    fill('both', 'M-12-27L-9-33-5-28-1-34 3-28 7-33 12-27z'),
    line('paper', 1.4, 'M4-24L6 0'),
  ],
  carton: (ink: Ink = 'manage') => [
    fill('plate', 'M-16 0V-20H16V0z'),
    fill(ink, 'M-16 0V-20H16V0z'),
    fill(ink, 'M-16-20L-22-27H-6L0-20zM16-20L22-27H6L0-20z'),
    line('paper', 1.6, 'M0-20V0'),
  ],
  shelf: () => [
    line('paper', 2, 'M-34 0V-104M34 0V-104M-34-6H34M-34-38H34M-34-70H34'),
    ...[-6, -38, -70].flatMap((y, row) => [
      group(crate('lead'), -17, y, 0.85),
      group(crate(row === 1 ? 'grey' : 'lead'), 12, y, 0.85),
      ...(row === 0 ? [group(crate('grey'), -4, y - 15.3, 0.85)] : []),
    ]),
  ],
  curtain: () => [
    ...[0, 13, 26, 39].map((x) => fill('grey', `M${x} 0h11.500l${-1 - x / 20} ${122 - x / 4}h-11z`)),
    line('paper', 1.2, 'M9 4L8 110M22 4L21 108M35 4L33.5 104'),
  ],
  display: () => [
    fill('key', 'M0 4C0 1.8 1.8 0 4 0H60C62.2 0 64 1.8 64 4V28C64 30.2 62.2 32 60 32H4C1.8 32 0 30.2 0 28z'),
    { text: '11.2°', x: 9, y: 24, size: 22, ink: 'red' } satisfies Shape,
  ],
  alarm: () => [
    box('grey', 0, 0, 34, 46),
    box('both', 5, 6, 24, 13),
    disc('both', 9, 28, 3),
    disc('both', 17, 28, 3),
    disc('both', 25, 28, 3),
    line('key', 1.6, 'M6 38H28'),
  ],
  clock: () => [
    disc('paper', 0, 0, 15),
    line('key', 3, 'M-15 0A15 15 0 1 1 15 0 15 15 0 1 1-15 0z'),
    line('key', 2.2, 'M0-9V0L6 4'),
  ],
  sheet: () => [
    box('paper', 0, 0, 44, 34),
    line('key', 1.2, 'M0 0H44V34H0zM11 0V34M22 0V34M33 0V34M0 9H44'),
    disc('red', 16.5, 16, 2.6),
    disc('red', 38.5, 26, 2.6),
    box('blue', 3, 14, 5, 5),
    box('blue', 25, 22, 5, 5),
  ],
  radio: () => [
    line('key', 1.4, 'M12-20L22-38'),
    fill('both', 'M-18 0V-20H18V0z'),
    disc('paper', -9, -10, 6),
    line('paper', 1.5, 'M2-14H14M2-9H14M2-4H10'),
  ],
  whiteboard: () => [
    box('paper', 0, 0, 84, 54),
    line('key', 2.5, 'M0 0H84V54H0z'),
    line('blue', 2.5, 'M10 14H44M10 24H54M10 34H36'),
    line('red', 2.5, 'M60 12C74 10 78 22 68 26C60 28 58 20 66 16'),
    disc('red', 66, 42, 4),
    box('blue', 48, 38, 8, 8),
  ],
  phone: () => [
    fill('both', 'M-17 0L-13-13H13L17 0z'),
    fill('key', 'M-20-20C-20-24 20-24 20-20V-13H11V-16H-11V-13H-20z'),
    disc('paper', 0, -6, 3.4),
  ],
  folder: () => [
    fill('red', 'M-9 0V-44H9V0z'),
    fill('both', 'M9 0V-44L16-41V-2z'),
    box('paper', -5, -38, 10, 14),
    disc('plate', 0, -9, 3.5),
  ],
  hooks: () => [
    line('key', 3, 'M0 0H64'),
    line('key', 2.5, 'M10 0V7M32 0V7M54 0V7'),
    fill('manage', 'M32 6C42 8 46 16 47 28L52 84H12L17 28C18 16 22 8 32 6z'),
    fill('lead', 'M48 6H60L64 58H46z'),
    line('paper', 1.4, 'M32 12V82'),
  ],
  container: () => [
    fill('both', 'M-34-34H34L29 0H-29z'),
    fill('key', 'M-37-40H37V-33H-37z'),
    line('grey', 1.6, 'M-20-28L-18-6M0-28V-6M20-28L18-6'),
  ],
  trolley: () => [
    group(crate('lead'), -16, -12),
    group(crate('manage'), 15, -12),
    group(crate('manage'), -14, -30),
    group(crate('lead'), 12, -30),
    group(crate('lead'), -4, -48),
    line('key', 3, 'M-36-10H36M36-10L42-62H34'),
    disc('key', -26, -4, 5),
    disc('key', 26, -4, 5),
  ],
  scales: () => [
    fill('both', 'M-30 0L-26-7H26L30 0z'),
    line('key', 3, 'M24-6V-46'),
    fill('key', 'M12-62H36V-46H12z'),
    line('paper', 1.6, 'M16-54H30'),
  ],
  table: () => [
    line('key', 2.5, 'M-58 0L-44-50M-44 0L-58-50M58 0L44-50M44 0L58-50'),
    fill('blue', 'M-76-56H76V-49H-76z'),
  ],
  thermos: () => [
    fill('red', 'M-7 0V-28C-7-33 7-33 7-28V0z'),
    box('both', -5.5, -40, 11, 9),
    line('key', 2.2, 'M7-24C15-24 15-10 7-10'),
    line('paper', 1.6, 'M-7-8H7'),
  ],
  mittens: () => [
    fill('red', 'M-16-20C-18-34-8-36-7-26L-6-18zM2-20C0-36 12-38 12-25C15-29 18-27 16-22L12-16z'),
    fill('blue', 'M-8-18C-8-32 3-32 2-18z'),
    fill('plate', 'M-20 0L-23-18H23L20 0z'),
    fill('manage-tint', 'M-20 0L-23-18H23L20 0z'),
    line('key', 1.6, 'M-20 0L-23-18H23L20 0z'),
  ],
  chair: () => [
    line('red', 4, 'M-12 0L-10-26H12L14 0M12-26L15-54'),
    fill('red', 'M-13-29H15V-23H-13zM10-54L19-55 18-42 11-41z'),
  ],
  blocks: () => [
    disc('lead', -8, -10, 10),
    box('manage', -4, -18, 18, 18),
    box('manage', 20, -10, 10, 10),
    disc('lead', 40, -6, 6),
  ],
  tablePhone: () => [fill('key', 'M-4 0L-8-17-1-18 3 0z')],
  window: () => [box('manage-tint', 0, 0, 64, 60), line('key', 3, 'M0 0H64V60H0zM32 0V60M0 28H64')],
  plant: () => [
    fill('blue', 'M0-20C-20-26-24-44-20-56C-6-52 0-38 0-20zM0-20C18-28 24-46 18-62C4-54-2-40 0-20z'),
    fill('red', 'M-11-20H11L8 0H-8z'),
  ],
  lamp: () => [line('key', 2, 'M0-40V0'), fill('lead', 'M-20 12L-9-4H9L20 12z')],
  desk: () => [
    fill('both', 'M-70-48H70V-41H-70z'),
    line('key', 3.5, 'M-62-41V0M62-41V0'),
    box('both', 30, -41, 28, 24),
    line('paper', 1.5, 'M40-30H48'),
  ],
  screen: () => [
    fill('key', 'M-22-40H22V-10H-22z'),
    line('key', 4, 'M0-10V0M-10 0H10'),
    line('grey', 2, 'M-15-32H6M-15-25H12M-15-18H0'),
  ],
  cabinet: () => [box('manage', -22, -84, 44, 84), line('paper', 1.6, 'M-22-56H22M-22-28H22M-6-70H6M-6-42H6M-6-14H6')],
  slatDoor: () => [
    box('manage', 0, 0, 190, 50),
    line('paper', 1.5, slats(8, 44, 7, 0, 190)),
    box('key', 0, 50, 190, 5),
  ],
  ...firmThings,
  ...hospitalThings,
  fence: () => [
    line('key', 2.2, grid(0, 80, 20, 0, 56)),
    line(
      'key',
      0.8,
      'M0 0L56 56M10 0L66 56M20 0L76 56M30 0L80 50M0 10L46 56M0 20L36 56M0 30L26 56M80 0L24 56M70 0L14 56M60 0L4 56M50 0L0 50M80 10L34 56M80 20L44 56M80 30L54 56M40 0L0 40M40 0L80 40M0 0H80',
    ),
  ],
} satisfies Record<string, (ink?: Ink) => Shape[]>;

export type Thing = keyof typeof things;
