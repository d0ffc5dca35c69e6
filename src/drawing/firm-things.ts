import { disc, fill, line } from './shapes.ts';
import type { Ink, Shape } from './shapes.ts';

/** Things of an office. Those that stand have the middle of their foot at (0, 0), those on a wall their upper left corner. */
export const firmThings = {
  laptop: (ink: Ink = 'manage'): Shape[] => [
    fill('key', 'M-17-24H17V-3H-17z'),
    fill('plate', 'M-14.500-21.500H14.500V-5.500H-14.500z'),
    fill(ink, 'M-14.500-21.500H14.500V-5.500H-14.500z'),
    fill('key', 'M-20-3H20L22 0H-22z'),
  ],
  officeChair: (ink: Ink = 'red'): Shape[] => [
    line('key', 3, 'M0-26V-7M-14-3L0-8 14-3'),
    disc('key', -14, -2, 2.6),
    disc('key', 0, -2, 2.6),
    disc('key', 14, -2, 2.6),
    fill(ink, 'M-16-33H16V-26H-16z'),
    fill(ink, 'M-13-66C-13-70 13-70 13-66V-40H-13z'),
    line('key', 2.5, 'M0-40V-33'),
  ],
  chairBox: (ink: Ink = 'manage'): Shape[] => [
    fill('plate', 'M-21 0V-40H21V0z'),
    fill(ink, 'M-21 0V-40H21V0z'),
    line('paper', 1.6, 'M-21-30H21M0-40V-30'),
    line('paper', 1.8, 'M-5-20H5V-14H-5zM0-14V-8M-6-5L0-8 6-5'),
  ],
  headsetStand: (): Shape[] => [
    line('key', 2.4, 'M0 0V-26M-9 0H9'),
    line('key', 2.4, 'M-9-18C-10-32 10-32 9-18'),
    fill('red', 'M-12-21H-7V-11H-12zM7-21H12V-11H7z'),
  ],
  notebook: (ink: Ink = 'red'): Shape[] => [
    fill(ink, 'M-15 0L-11-6H15L13 0z'),
    line('paper', 1.2, 'M-5-4H9'),
    fill('key', 'M-15 0H13V2H-15z'),
  ],
  coffeeMachine: (): Shape[] => [
    fill('both', 'M-22 0V-54H22V-40H4V-8H22V0z'),
    fill('red', 'M-22-54H22V-48H-22z'),
    line('paper', 2, 'M10-40V-34M16-40V-34'),
    fill('paper', 'M8-22H19L17.500-10H9.500z'),
    disc('paper', -9, -38, 3),
    disc('paper', -9, -28, 3),
  ],
  pastryBag: (): Shape[] => [
    fill('paper', 'M-12 0L-14-26L-8-23-4-27 0-23 5-27 9-23 14-26L12 0z'),
    line('key', 1.4, 'M-12 0L-14-26L-8-23-4-27 0-23 5-27 9-23 14-26L12 0z'),
    line('red', 2.2, 'M-5-9C-5-16 5-16 5-9'),
  ],
  whiteMug: (): Shape[] => [
    line('key', 1.6, 'M5-9C10-9 10-3 5-3'),
    fill('paper', 'M-6-12H6L5 0H-5z'),
    line('key', 1.2, 'M-6-12H6L5 0H-5z'),
  ],
  foam: (): Shape[] => [
    fill('both', 'M0 0H52V52H0z'),
    line('grey', 1.6, 'M0 10.500L52 10.500M0 21H52M0 31.500H52M0 42H52'),
  ],
  streetLamp: (): Shape[] => [
    line('key', 3.5, 'M0 0V-112C0-124 18-124 22-116'),
    fill('key', 'M14-117H30L27-110H17z'),
    fill('lead-tint', 'M17-110H27L46 0H0z'),
  ],
  sweeper: (): Shape[] => [
    fill('red', 'M-34-10V-34H8V-10z'),
    fill('both', 'M8-10V-46H30L38-24V-10z'),
    fill('manage-tint', 'M14-41H27L32-26H14z'),
    disc('key', -20, -7, 7),
    disc('key', 22, -7, 7),
    line('key', 2, 'M-40-2L-34-12M-46-1L-36-11M38-2L46 0'),
    disc('paper', -20, -7, 2.4),
    disc('paper', 22, -7, 2.4),
    line('paper', 2, 'M-28-22H2'),
  ],
} satisfies Record<string, (ink?: Ink) => Shape[]>;
