import { box, disc, fill, line } from './shapes.ts';
import type { Ink, Shape } from './shapes.ts';

/** A standing person in a place. Feet at (0, 0), about 100 high, looking at us or to the left. */
export interface FigureRecipe {
  coat: 'lead' | 'manage' | 'both';
  cut: 'coat' | 'jacket' | 'dress' | 'overalls';
  skin: 'pale' | 'warm' | 'deep';
  hair: [HeadCover, Ink];
  holds?: Holding[];
}

type HeadCover = 'short' | 'bob' | 'plait' | 'bun' | 'scarf' | 'cap' | 'quiff' | 'curls' | 'none';
type Holding =
  | 'apron'
  | 'crate'
  | 'phone'
  | 'umbrella'
  | 'pram'
  | 'stick'
  | 'bag'
  | 'folded'
  | 'clipboard'
  | 'headset'
  | 'tablet'
  | 'mug'
  | 'chair';

const cuts: Record<FigureRecipe['cut'], (ink: Ink) => Shape[]> = {
  coat: (ink) => [
    fill('key', 'M-11-30H-2.500L-3 0H-10zM2.5-30H11L10 0H3z'),
    fill(ink, 'M-8-80C-16-79-18-72-18.5-62L-22-24H22L18.5-62C18-72 16-79 8-80L0-75z'),
    line('paper', 1.1, 'M0-74V-25M-12-62L-13.5-44'),
  ],
  jacket: (ink) => [
    fill('key', 'M-12-48H12L10 0H3L0-34-3 0H-10z'),
    fill(ink, 'M-8-80C-16-79-18-72-18-62L-18-42H18L18-62C18-72 16-79 8-80L0-75z'),
    line('paper', 1.1, 'M0-74V-43M-11.5-62V-46M11.5-62V-46'),
  ],
  dress: (ink) => [
    fill('key', 'M-8-24H-3L-4 0H-8zM3-24H8L8 0H4z'),
    fill(ink, 'M-7-80C-14-79-16-72-16-62L-10-52-20-16H20L10-52 16-62C16-72 14-79 7-80L0-75z'),
    line('paper', 1.1, 'M-10-52H10'),
  ],
  overalls: (ink) => [
    fill('grey', 'M-8-80C-15-79-17-72-17-62L-16-48H16L17-62C17-72 15-79 8-80L0-75z'),
    fill(ink, 'M-9-66H9V-56H13L10 0H2L0-34-2 0H-10L-13-56H-9z'),
    line('key', 2, 'M-7-66L-8-79M7-66L8-79'),
  ],
};

const covers: Record<HeadCover, (ink: Ink) => Shape[]> = {
  none: () => [],
  short: (ink) => [fill(ink, 'M-10-89C-12-103 12-103 10-89C7-95-6-95-10-89z')],
  bob: (ink) => [fill(ink, 'M-11-80C-15-104 15-104 11-80H7C9-88 7-93 3-95C-2-92-7-91-7-80z')],
  plait: (ink) => [
    fill(ink, 'M-10-88C-12-103 12-103 11-88L14-74 11-64 13-56H7L8-64 6-74 8-86C5-90 2-93 0-96C-3-92-8-91-10-88z'),
  ],
  bun: (ink) => [disc(ink, 1, -104, 4.5), fill(ink, 'M-10-88C-12-103 12-103 10-88C7-95-7-95-10-88z')],
  scarf: (ink) => [
    fill(
      ink,
      'M0-103C-14-103-14-88-13-76C-8-72 8-72 13-76C14-88 14-103 0-103zM0-97C6-97 7-92 7-88C7-83 4-80 0-80C-4-80-7-83-7-88C-7-92-6-97 0-97z',
    ),
  ],
  cap: (ink) => [fill(ink, 'M-17-91C-13-93-11-94-10.5-95C-9-103 10-103 10.5-91C4-93-8-92-17-91z')],
  quiff: (ink) => [fill(ink, 'M-9-91C-13-101-2-106 3-102C7-107 12-102 10-90C8-95-2-97-9-91z')],
  curls: (ink) => [
    disc(ink, -8, -96, 6.5),
    disc(ink, 8, -96, 6.5),
    disc(ink, 0, -101, 7),
    disc(ink, -10.5, -88, 4.5),
    disc(ink, 10.5, -88, 4.5),
  ],
};

const hands: Record<Holding, (coat: Ink) => Shape[]> = {
  apron: () => [fill('paper', 'M-9-66H9L13-28H-13z'), line('paper', 1.6, 'M-8-66L-7-79M8-66L7-79')],
  crate: () => [
    box('plate', -19, -60, 34, 18),
    box('lead', -19, -60, 34, 18),
    line('paper', 1.4, 'M-19-54H15M-19-48H15'),
    disc('warm', -18, -48, 3),
    disc('warm', 14, -48, 3),
  ],
  phone: (coat) => [
    line(coat === 'lead' ? 'red' : coat === 'manage' ? 'blue' : 'both', 6, 'M-14-66L-19-76-12-84'),
    fill('key', 'M-14-94L-9-94-10-82-15-82z'),
  ],
  umbrella: () => [
    line('key', 1.6, 'M-14-58V-124'),
    fill('plate', 'M-46-112C-44-138 16-138 18-112C12-117 4-117-3-112C-8-117-20-117-25-112C-32-117-40-117-46-112z'),
    fill('lead', 'M-46-112C-44-138 16-138 18-112C12-117 4-117-3-112C-8-117-20-117-25-112C-32-117-40-117-46-112z'),
  ],
  pram: () => [
    line('key', 2, 'M-12-58L-26-52M-56-22L-32-24'),
    fill('manage', 'M-70-50C-70-66-56-74-46-70L-46-50H-24C-24-30-34-22-46-22C-60-22-70-32-70-50z'),
    disc('key', -58, -8, 8),
    disc('key', -34, -8, 8),
    disc('paper', -58, -8, 3),
    disc('paper', -34, -8, 3),
  ],
  stick: () => [line('key', 2, 'M-17-46L-22 0'), disc('warm', -17, -47, 2.5)],
  bag: () => [
    line('key', 1.6, 'M14-46C14-56 24-56 24-46'),
    fill('paper', 'M9-46H29L27-22H11z'),
    fill('lead', 'M9-46H29L27-22H11z'),
  ],
  folded: () => [line('key', 1.8, 'M-14-62C-8-52 6-52 13-60M14-62C8-50-6-50-13-58')],
  headset: () => [
    line('key', 2.2, 'M-9-90C-11-104 11-104 9-90M-9-86C-10-80-7-78-3-78'),
    disc('red', -8.5, -88, 3.2),
    disc('red', 8.5, -88, 3.2),
  ],
  tablet: (coat) => [
    line(coat === 'lead' ? 'red' : coat === 'manage' ? 'blue' : 'both', 6, 'M-15-68L-24-78-22-100'),
    fill('key', 'M-36-122H-10V-102H-36z'),
    fill('grey', 'M-33.500-119.500H-12.500V-104.500H-33.500z'),
  ],
  mug: (coat) => [
    line(coat === 'lead' ? 'red' : coat === 'manage' ? 'blue' : 'both', 6, 'M-16-66L-21-52-12-54'),
    fill('paper', 'M-15-64H-5V-52H-15z'),
    line('key', 1.2, 'M-15-64H-5V-52H-15z'),
  ],
  chair: () => [
    fill('both', 'M-26-96H-2V-90H-26zM-22-90H-6V-66H-22z'),
    line('key', 2.5, 'M-14-66V-52M-24-50L-14-54-4-50'),
  ],
  clipboard: () => [
    fill('paper', 'M-20-66L-4-62-8-44-24-48z'),
    line('key', 1.2, 'M-20-66L-4-62-8-44-24-48zM-18-60L-9-58M-19-56L-10-54'),
  ],
};

export function figure({ coat, cut, skin, hair, holds = [] }: FigureRecipe): Shape[] {
  return [
    ...(holds.includes('umbrella') ? hands.umbrella(coat) : []),
    ...cuts[cut](coat),
    fill(skin, 'M-3.5-82H3.500V-76L0-73-3.5-76z'),
    disc(skin, 0, -89, 9.5),
    fill('shade', 'M0-98.500A9.5 9.5 0 0 1 0-79.500L-1-84-3.5-87C-1-90 0-94 0-98.500z'),
    ...covers[hair[0]](hair[1]),
    ...holds.filter((thing) => thing !== 'umbrella').flatMap((thing) => hands[thing](coat)),
  ];
}
