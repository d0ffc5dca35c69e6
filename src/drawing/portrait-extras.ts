import type { Skin } from './portrait-parts.ts';
import { box, disc, fill, line } from './shapes.ts';
import type { Ink, Shape } from './shapes.ts';

/* Drawn in the square of `portrait-parts.ts`: face in the middle, shoulders at the lower edge. */

/** A hand that holds a telephone to the ear, in a sleeve. */
const telephone = (skin: Skin, sleeve: Ink): Shape[] => [
  fill(sleeve, 'M20 121C18 104 20 90 27 78L36 84C33 96 36 108 40 121z'),
  fill('key', 'M24 50L34 47 40 76 30 79z'),
  fill(skin, 'M22 72C20 66 26 60 33 62L39 66 38 78 28 84z'),
  line(skin === 'deep' ? 'paper' : 'key', 1.2, 'M30 66L39 68M29 71L39 73'),
];

export const extras = {
  glasses: () => [
    line(
      'key',
      2,
      'M40.5 52A7 6.5 0 1 1 54.5 52 7 6.5 0 1 1 40.5 52zM63 52A7 6.5 0 1 1 77 52 7 6.5 0 1 1 63 52zM54.5 51C57 49 60.5 49 63 51',
    ),
  ],
  'glasses-up': () => [
    line(
      'key',
      2,
      'M43 25A7 5.5 0 1 1 57 25 7 5.5 0 1 1 43 25zM63 25A7 5.5 0 1 1 77 25 7 5.5 0 1 1 63 25zM57 24C59 22.5 61 22.5 63 24M43 26L38 40M77 26L82 40',
    ),
  ],
  'grey-beard': () => [
    fill('grey', 'M38 56C38 76 48 87 60 87S82 76 82 56C80 64 77 67 70 66C66 64 55 64 51 66C44 67 40 64 38 56z'),
    line('key', 2, 'M54 71.500H66'),
  ],
  beard: () => [
    fill('both', 'M38 56C37 78 48 90 60 90S83 78 82 56C80 64 77 67 70 66C66 64 55 64 51 66C44 67 40 64 38 56z'),
    line('paper', 2, 'M54 71.500H66'),
  ],
  moustache: () => [
    fill('both', 'M47 69C52 64 57 65 60 67C63 65 68 64 73 69C67 72 63 71 60 69.500C57 71 53 72 47 69z'),
  ],
  badge: () => [box('red', 71, 106, 15, 9), line('paper', 1.6, 'M74 110.500H83')],
  biro: () => [line('blue', 3.2, 'M78 40L96 33'), line('key', 3.2, 'M94.5 33.600L99 32')],
  'hearing-aid': () => [fill('blue', 'M82 47C90 46 91 58 85 62C87 56 87 52 82 51z'), disc('paper', 86.5, 52, 1.4)],
  phone: () => telephone('warm', 'red'),
  'phone-deep': () => telephone('deep', 'red'),
  'phone-pale': () => telephone('pale', 'blue'),
  helmet: () => [
    fill('plate', 'M78 121C74 98 88 88 102 90C116 92 122 104 120 121z'),
    fill('lead', 'M78 121C74 98 88 88 102 90C116 92 122 104 120 121z'),
    fill('both', 'M79 108C86 102 98 101 108 106L106 117C96 112 88 113 79 118z'),
    line('paper', 1.6, 'M84 107C90 105 96 105 102 107'),
  ],
  suitcase: () => [
    line('key', 2.5, 'M96 121V74H108V121'),
    line('both', 5, 'M93 73H111'),
    fill('lead', 'M90 108H118V121H90z'),
  ],
  book: () => [
    fill('plate', 'M66 108H82V121H66z'),
    fill('lead', 'M66 108H82V121H66z'),
    line('paper', 1.5, 'M69 112H79M69 115.500H76'),
  ],
  earring: () => [disc('red', 37, 63, 2.6), disc('red', 83, 63, 2.6)],
  stick: () => [line('both', 4, 'M104 121V92C104 84 114 84 114 91')],
  'folded-apron': () => [
    fill('plate', 'M6 108H40V121H6z'),
    fill('lead', 'M6 108H40V121H6z'),
    line('paper', 1.5, 'M6 114.500H40'),
  ],
  headset: () => [
    line('key', 2.5, 'M35 52C34 22 86 22 85 52M36 58C38 72 46 76 52 75'),
    disc('lead', 36, 55, 5.5),
    disc('lead', 84, 55, 5.5),
  ],
  lanyard: () => [
    line('lead', 2, 'M50 92L60 112 70 92'),
    box('paper', 54, 110, 12, 11),
    line('key', 1.3, 'M54 110H66V121H54z'),
  ],
  'round-glasses': () => [
    line(
      'key',
      2.2,
      'M39.5 53A8 8 0 1 1 55.5 53 8 8 0 1 1 39.5 53zM62 53A8 8 0 1 1 78 53 8 8 0 1 1 62 53zM55.500 52C57.5 50 60 50 62 52',
    ),
  ],
  'hoop-earrings': () => [
    line('red', 3, 'M30 70A6 6 0 1 1 42 70 6 6 0 1 1 30 70zM78 70A6 6 0 1 1 90 70 6 6 0 1 1 78 70z'),
  ],
  headphones: () => [
    line('key', 4.5, 'M41 93C43 106 77 106 79 93'),
    fill('red', 'M36 84H44L46 97H37zM84 84H76L74 97H83z'),
    fill('key', 'M36 84H38.500L40 97H37zM84 84H81.500L80 97H83z'),
  ],
  gloves: () => [
    line('red', 4.2, 'M74 108V100M79 108V98M84 108V101'),
    fill('both', 'M70 106H89V120H70z'),
    line('paper', 1.4, 'M70 106H89'),
  ],
  'fob-watch': () => [
    line('paper', 2, 'M77 103V109'),
    disc('paper', 77, 113, 5),
    line('key', 1.4, 'M77 113V110M77 113L79.5 114'),
  ],
  keys: () => [
    line('key', 2.2, 'M25 104A5.5 5.5 0 1 1 25 115 5.5 5.5 0 1 1 25 104z'),
    line('red', 3.4, 'M22.5 115L18.5 121M27.5 115L31.500 121'),
  ],
  'folder-under-arm': () => [
    fill('red', 'M90 94L113 99 108 121H86z'),
    box('paper', 95, 102, 11, 7),
    line('key', 1.4, 'M97 105.500H104'),
  ],
  mug: () => [
    fill('blue', 'M84 121C86 112 90 108 97 106L104 121z'),
    line('red', 4, 'M109 97C116 97 116 110 109 110'),
    fill('red', 'M90 92H110V113H90z'),
    fill('deep', 'M88 100C92 97 98 99 99 103L100 111C96 115 90 114 88 110z'),
    line('both', 2, 'M96 87C93 83 99 80 96 76M104 87C101 83 107 80 104 76'),
  ],
  'van-book': () => [
    fill('both', 'M84 96H116V121H84z'),
    fill('paper', 'M88 109V102H101V109zM102.500 104H107L111 107V109H102.500z'),
    disc('red', 93, 111, 2.6),
    disc('red', 106, 111, 2.6),
    line('grey', 1.4, 'M88 117H111'),
  ],
  notes: () => [
    fill('both', 'M8 99L27 93 33 112 14 118z'),
    fill('red', 'M13 91L33 88 36 108 16 111z'),
    line('paper', 1.6, 'M18 96L29 94.500M19 101L30 99.500M20 106L26 105'),
  ],
} satisfies Record<string, () => Shape[]>;

export type Extra = keyof typeof extras;
