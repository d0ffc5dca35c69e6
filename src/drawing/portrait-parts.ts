import { box, disc, fill, line } from './shapes.ts';
import type { Ink, Shape } from './shapes.ts';

/*
 * All parts share one square of 120: face in the middle (x 60, y 24 to 80), shoulders at the lower edge.
 * A face is a light block and a shaded half; the border between the two is the person's profile.
 */

export type Skin = 'pale' | 'warm' | 'deep';
export type Cloth = 'lead' | 'manage' | 'both' | 'lead-tint' | 'manage-tint' | 'paper';

interface FaceShape {
  /** From the top of the forehead down the right cheek to the chin, and back up the left one. */
  right: string;
  left: string;
  chin: number;
}

export const faces = {
  oval: { right: 'C74 24 82 35 82 52C82 69 72 81 60 81', left: 'C48 81 38 69 38 52C38 35 46 24 60 24z', chin: 81 },
  round: { right: 'C76 24 85 36 85 53C85 70 74 80 60 80', left: 'C46 80 35 70 35 53C35 36 44 24 60 24z', chin: 80 },
  long: { right: 'C73 24 80 33 80 50C80 70 70 86 60 86', left: 'C50 86 40 70 40 50C40 33 47 24 60 24z', chin: 86 },
  square: {
    right: 'C75 24 82 31 82 44V62C82 72 72 82 60 82',
    left: 'C48 82 38 72 38 62V44C38 31 45 24 60 24z',
    chin: 82,
  },
} satisfies Record<string, FaceShape>;

/** The profile from the chin up to the forehead: lips, nose, brow. */
export const noses = {
  straight: 'C57 77 57.5 75 57 73L54.5 71 57 69 54.5 66.5 57 64.5 50 62C53 58 56 52 56 46C56 38 59 32 60 24z',
  round:
    'C57 77 57.5 75 57 73L55 71 57 69.5 55 67 57 65.500C51 66 48.5 63 51 59.500C54 56 56 52 56 46C56 38 59 32 60 24z',
  long: 'C57 77 58 76 57.5 74L55 72 57 70.5 55 68.5 57.5 67 49 66.500C51 60 55 52 55.5 45C56 38 59 32 60 24z',
  short: 'C57.5 77 57.5 75 57 73L54.5 71 57 68.5 55 66 57.5 63.5 52 60.500C55 57 57 52 56.5 46C56 38 59 32 60 24z',
};

export type Face = keyof typeof faces;
export type Nose = keyof typeof noses;

/** Face, neck, ears and the few lines in the face. */
export function head(face: Face, nose: Nose, skin: Skin, look: 'ahead' | 'down' | 'smile' = 'ahead'): Shape[] {
  const { right, left, chin } = faces[face];
  const ink: Ink = skin === 'deep' ? 'paper' : 'key';
  const side = face === 'round' ? 34.5 : face === 'long' ? 39.5 : 37.5;
  return [
    disc(skin, side, 55, 4.5),
    disc(skin, 120 - side, 55, 4.5),
    fill(skin, `M60 24${right}${left}`),
    fill('shade', `M60 24${right}${noses[nose]}`),
    disc('shade', 120 - side, 55, 4.5),
    ...(look === 'down'
      ? [line(ink, 2, 'M43.5 52.500C46 54.5 49 54.5 51 52.500M66 52.500C68.5 54.5 71.5 54.5 74 52.5')]
      : [disc(ink, 47.5, 52, 2.2), disc(ink, 70, 52, 2.2)]),
    line(ink, 2, 'M43 46C45.5 44 49 44 51.5 45.500M65.5 45.500C68 44 72 44 74.5 46'),
    line(
      ink,
      2,
      look === 'smile' ? 'M54.5 71C58 74 63 74 67.5 70' : `M54.5 ${chin > 84 ? 72.5 : 71}C58 72.5 63 72.5 66.5 71`,
    ),
  ];
}

export const neck = (skin: Skin): Shape[] => [
  fill(skin, 'M51 70H69V92L60 102 51 92z'),
  fill('shade', 'M51 77C56 84 65 84 69 77V92L60 102C58 96 54 88 51 84z'),
];

interface Hair {
  back?: (ink: Ink) => Shape[];
  front: (ink: Ink) => Shape[];
}

const strands = (d: string): Shape => line('key', 1.4, d);

export const hairs = {
  none: { front: () => [] },
  bob: {
    back: (ink) => [fill(ink, 'M60 12C34 12 28 34 29 58C29 70 31 78 33 82H87C89 78 91 70 91 58C92 34 86 12 60 12z')],
    front: (ink) => [
      fill(ink, 'M60 13C40 13 35 30 37 56C43 54 47 46 50 36C58 43 72 46 83 47C84 28 78 13 60 13z'),
      strands('M50 36C53 28 57 23 63 19M33 60C33 68 34 74 36 79M87 60C87 68 86 74 84 79'),
    ],
  },
  plait: {
    front: (ink) => [
      fill(ink, 'M60 13C41 13 34 28 36 52C41 42 52 36 60 27C68 36 79 42 84 52C86 28 79 13 60 13z'),
      fill(
        ink,
        'M84 48C92 54 94 62 90 68C96 74 96 82 91 87C97 93 96 101 91 106C94 109 97 116 93 121H82C79 114 82 109 85 105C79 100 79 93 84 88C78 83 79 74 84 69C79 62 80 54 84 48z',
      ),
      strands('M60 27V14M80 69C85 74 90 73 94 70M79 88C85 92 90 92 95 88M87 60L90 66M87 79L90 85M87 96L90 102'),
      line('red', 3.5, 'M84 106H93'),
    ],
  },
  quiff: {
    front: (ink) => [
      fill(
        'shade',
        'M37.5 54C36.5 44 37 35 41 29L46 33C42 39 41.5 46 41.5 54zM82.5 54C83.5 44 83 35 79 29L74 33C78 39 78.5 46 78.5 54z',
      ),
      fill(
        ink,
        'M41 37C36 28 40 17 50 14 48 11 51 9 55 11 61 2 78 2 90 12 84 11 82 13 84 16 86 22 84 31 78 37 77 31 73 28 66 29 60 31 54 27 49 30 45 31 43 33 41 37z',
      ),
      strands('M50 24C56 15 66 12 76 14M58 27C63 21 69 19 77 21'),
    ],
  },
  pixie: {
    front: (ink) => [
      fill(
        ink,
        'M37 50C31 28 42 11 60 12C80 10 89 28 83 50C81 44 80 41 77 38L72 42 68 33 62 40 57 31 50 41 45 36C41 40 39 44 37 50z',
      ),
    ],
  },
  crop: {
    front: (ink) => [
      fill(ink, 'M37 48C34 26 45 16 60 16S86 26 83 48C80 38 76 33 71 32C64 30 56 30 49 32C44 33 40 38 37 48z'),
    ],
  },
  fade: {
    front: (ink) => [
      fill(
        'shade',
        'M36 50C35 40 37 34 40 31L44 36C41 40 40 45 40 50zM84 50C85 40 83 34 80 31L76 36C79 40 80 45 80 50z',
      ),
      fill(ink, 'M39 37V19C50 12 70 12 81 19V37C77 31 70 29 60 29S43 31 39 37z'),
    ],
  },
  long: {
    back: (ink) => [fill(ink, 'M60 11C33 11 28 34 29 58C29 76 26 92 20 100H100C94 92 91 76 91 58C92 34 87 11 60 11z')],
    front: (ink) => [
      fill(ink, 'M66 13C44 10 33 30 37 62C43 56 42 44 52 36C60 32 66 30 70 25C74 34 80 42 83 60C88 32 82 15 66 13z'),
    ],
  },
  bun: {
    back: (ink) => [disc(ink, 60, 10, 9.5)],
    front: (ink) => [
      fill(ink, 'M36 50C33 27 44 15 60 15S87 27 84 50C80 40 74 33 60 33S40 40 36 50z'),
      strands('M52 14C57 17 63 17 68 14'),
    ],
  },
  curls: {
    back: (ink) => [
      fill(
        ink,
        'M60 5C68 3 76 6 79 12C88 13 93 20 92 28C99 34 99 44 95 50C98 58 94 66 88 68H32C26 66 22 58 25 50C21 44 21 34 28 28C27 20 32 13 41 12C44 6 52 3 60 5z',
      ),
    ],
    front: (ink) => [
      fill(
        ink,
        'M38 46C36 30 46 20 60 20S84 30 82 46C80 41 77 38 73 39C70 34 65 33 61 36C57 32 51 33 49 37C44 36 40 40 38 46z',
      ),
    ],
  },
  scarf: {
    back: (ink) => [
      fill(ink, 'M60 10C33 10 27 34 29 58C31 76 30 88 20 97C34 108 86 108 100 97C90 88 89 76 91 58C93 34 87 10 60 10z'),
    ],
    front: (ink) => [
      fill(
        ink,
        'M60 10C32 10 26 36 30 60C32 74 42 88 60 92C78 88 88 74 90 60C94 36 88 10 60 10zM60 28C74 28 80 38 80 53C80 68 71 80 60 82C49 80 40 68 40 53C40 38 46 28 60 28z',
      ),
      strands('M37 72C46 90 66 98 88 92M34 80C40 92 50 99 62 102'),
    ],
  },
  beanie: {
    front: (ink) => [
      fill(ink, 'M37 38C35 17 46 8 60 8S85 17 83 38z'),
      fill('both', 'M35 33H85C87 33 87 43 85 43H35C33 43 33 33 35 33z'),
    ],
  },
  cap: {
    front: (ink) => [
      fill(ink, 'M37 40C36 20 46 12 60 12S84 20 83 38L37 40z'),
      fill('both', 'M37 34C28 36 20 41 17 46C30 44 56 42 83 40V33C66 31 50 31 37 34z'),
    ],
  },
} satisfies Record<string, Hair>;

export type HairName = keyof typeof hairs;

/** The outline of a chest, `half` wide to each side of the middle. */
const torso = (half: number): string =>
  `M${60 - half} 121C${60 - half} 104 ${60 - half * 0.7} 96 49 90L60 102 71 90C${60 + half * 0.7} 96 ${60 + half} 104 ${60 + half} 121z`;

type Garment = (cloth: Cloth, half: number) => Shape[];

const counter = (cloth: Cloth): Ink => (cloth === 'lead' || cloth === 'lead-tint' ? 'manage' : 'lead');
const onCloth = (cloth: Cloth): Ink => (cloth === 'paper' || cloth.endsWith('tint') ? 'key' : 'paper');

export const garments = {
  jacket: (cloth, half) => [
    fill(cloth, torso(half)),
    fill('paper', 'M49 90L60 102 71 90 72 96 60 121 48 96z'),
    fill(counter(cloth) === 'lead' ? 'red' : 'blue', 'M57 103H63L65 121H55z'),
    fill(
      cloth === 'both' ? 'manage' : 'both',
      'M48.5 90L42 99 47 103 44 106 58 121H60zM71.5 90L78 99 73 103 76 106 62 121H60z',
    ),
  ],
  blazer: (cloth, half) => [
    fill(cloth, torso(half)),
    fill('paper', 'M48 90L60 108 72 90 66 121H54z'),
    line('key', 1.6, 'M50 92L60 108 70 92'),
    fill('both', 'M48.5 90L40 101 46 104 43 108 57 121L60 115zM71.5 90L80 101 74 104 77 108 63 121L60 115z'),
  ],
  jumper: (cloth, half) => [
    fill(cloth, torso(half)),
    fill(cloth, 'M46 86C50 94 70 94 74 86L77 94C72 104 48 104 43 94z'),
    line(
      onCloth(cloth),
      1.6,
      `M${64 - half} 110C50 114 70 114 ${56 + half} 110M${63 - half} 117C50 121 70 121 ${57 + half} 117`,
    ),
  ],
  apron: (cloth, half) => [
    fill(counter(cloth), torso(half)),
    line('paper', 1.5, `M${63 - half} 112H41M79 112H${57 + half}M${62 - half} 117H41M79 117H${58 + half}`),
    fill(counter(cloth), 'M46 86C50 94 70 94 74 86L77 94C72 104 48 104 43 94z'),
    line('red', 4.5, 'M44 88L43 102M76 88L77 102'),
    fill('plate', 'M40 100H80V121H40z'),
    fill(cloth, 'M40 100H80V121H40z'),
    line('both', 1.6, 'M46 112H74V121'),
  ],
  vest: (cloth, half) => [
    fill(counter(cloth), torso(half)),
    fill('plate', 'M49 90L60 102 71 90 82 97V121H38V97z'),
    fill(cloth, 'M49 90L58 101V121H38V97zM71 90L62 101V121H82V97z'),
    line(
      'paper',
      1.5,
      'M38 103L58 111M38 112L56 120M82 103L62 111M82 112L64 120M46 92L38 104M58 104L44 121M74 92L82 104M62 104L76 121',
    ),
  ],
  overalls: (cloth, half) => [
    fill(counter(cloth), torso(half)),
    fill('plate', 'M42 106H78V121H42zM38 95L46 92 50 108H43zM82 95L74 92 70 108H77z'),
    fill(cloth, 'M42 106H78V121H42zM38 95L46 92 50 108H43zM82 95L74 92 70 108H77z'),
    disc('paper', 46.5, 108, 2.6),
    disc('paper', 73.5, 108, 2.6),
    line('paper', 1.5, 'M53 113H67V121'),
  ],
  shirt: (cloth, half) => [
    fill('plate', torso(half)),
    fill(cloth, torso(half)),
    fill('paper', 'M49 88L60 103 53 108 44 94zM71 88L60 103 67 108 76 94z'),
    line('key', 1.6, 'M49 88L60 103 53 108 44 94zM71 88L60 103 67 108 76 94zM60 103V121'),
  ],
  biker: (cloth, half) => [
    fill(cloth, torso(half)),
    fill('both', 'M47 89L38 98 50 108 60 102zM73 89L82 98 70 108 60 102z'),
    line('paper', 1.8, 'M58 104L70 121M70 108L76 121'),
    line('paper', 1.5, `M${66 - half} 108L40 104M${54 + half} 108L80 104`),
  ],
  hoodie: (cloth, half) => [
    fill('both', 'M34 96C32 82 42 78 60 78S88 82 86 96L60 110z'),
    fill(cloth, torso(half)),
    line('paper', 2, 'M54 100V114M66 100V112'),
  ],
  coat: (cloth, half) => [
    fill(cloth, torso(half)),
    fill('both', 'M47 86L34 97 48 112 60 102zM73 86L86 97 72 112 60 102z'),
    line(onCloth(cloth), 1.8, 'M60 104V121'),
    disc(onCloth(cloth), 67, 114, 2.2),
  ],
  tunic: (cloth, half) => [
    fill(cloth, torso(half)),
    line(onCloth(cloth), 2, 'M49 91L60 106 71 91M60 106V121'),
    box('paper', 70, 107, 11, 8),
  ],
  stripes: (cloth, half) => [
    fill('plate', torso(half)),
    line(
      cloth === 'paper' ? 'manage' : cloth,
      3.5,
      `M${68 - half} 103H47M73 103H${52 + half}M${63 - half} 110H${57 + half}M${61.5 - half} 117H${58.5 + half}`,
    ),
    fill('plate', 'M47 88C51 100 69 100 73 88L76 92C71 106 49 106 44 92z'),
  ],
} satisfies Record<string, Garment>;

export type GarmentName = keyof typeof garments;

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
  phone: () => [
    fill('red', 'M20 121C18 104 20 90 27 78L36 84C33 96 36 108 40 121z'),
    fill('key', 'M24 50L34 47 40 76 30 79z'),
    fill('warm', 'M22 72C20 66 26 60 33 62L39 66 38 78 28 84z'),
    line('key', 1.2, 'M30 66L39 68M29 71L39 73'),
  ],
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
} satisfies Record<string, () => Shape[]>;

export type Extra = keyof typeof extras;

export const grounds = {
  disc: (ink: Ink) => [disc(ink, 64, 58, 50)],
  arch: (ink: Ink) => [fill(ink, 'M12 121V54C12 24 34 8 58 8S104 24 104 54V121z')],
  block: (ink: Ink) => [box(ink, 18, 14, 102, 107)],
  half: (ink: Ink) => [box(ink, 60, 0, 60, 121)],
  stave: (ink: Ink) => [box(ink, 0, 26, 120, 22), box(ink, 0, 70, 120, 22)],
  window: (ink: Ink) => [
    box(ink, 10, 10, 46, 48),
    box(ink, 62, 10, 48, 48),
    box(ink, 10, 64, 46, 57),
    box(ink, 62, 64, 48, 57),
  ],
} satisfies Record<string, (ink: Ink) => Shape[]>;

export type Ground = keyof typeof grounds;
