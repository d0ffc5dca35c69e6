import type { Cloth } from './portrait-parts.ts';
import { box, disc, fill, line } from './shapes.ts';
import type { Ink, Shape } from './shapes.ts';

/* Drawn in the square of `portrait-parts.ts`: face in the middle, shoulders at the lower edge. */

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
  overshirt: (cloth, half) => [
    fill(cloth, torso(half)),
    fill('paper', 'M48 90C52 99 68 99 72 90L70 121H50z'),
    line('key', 1.6, 'M48 90C52 99 68 99 72 90'),
    fill('both', 'M48 89L41 97 50 105 51 121H49L50 100zM72 89L79 97 70 105 69 121H71L70 100z'),
    line(onCloth(cloth), 1.5, `M${66 - half} 113H${78 - half}M${42 + half} 113H${54 + half}`),
  ],
  'open-coat': (cloth, half) => [
    fill(cloth, torso(half)),
    fill('paper', 'M47 90C52 99 68 99 73 90L74 121H46z'),
    line(counter(cloth) === 'lead' ? 'red' : 'blue', 2.6, 'M50 103H70M49 110H71M48 117H72'),
    fill('both', 'M47 88L36 98 46 107 47 121H50zM73 88L84 98 74 107 73 121H70z'),
  ],
  polo: (cloth, half) => [
    fill(cloth, torso(half)),
    fill('both', 'M48.5 88L41 96 52 105 60 101zM71.5 88L79 96 68 105 60 101z'),
    line('paper', 1.6, 'M60 102V117'),
    disc('paper', 63.5, 108, 1.3),
    disc('paper', 63.5, 114, 1.3),
  ],
  'side-tunic': (cloth, half) => [
    fill(cloth, torso(half)),
    fill('both', 'M48 88C52 97 68 97 72 88L75 92C70 103 50 103 45 92z'),
    line('paper', 1.5, 'M47 96C43 102 42 112 42 121'),
    disc('paper', 46.5, 103, 1.8),
    disc('paper', 45.5, 111, 1.8),
    line('paper', 3, 'M51 99L54 108M69 99L68 108'),
    fill('paper', 'M52 107H72L74 121H50z'),
    line('key', 1.4, 'M56 113H68'),
  ],
  waistcoat: (cloth, half) => [
    fill('plate', torso(half)),
    fill(cloth === 'lead' ? 'manage-tint' : 'lead-tint', torso(half)),
    fill('paper', 'M49 88L60 103 53 108 44 94zM71 88L60 103 67 108 76 94z'),
    line('key', 1.6, 'M49 88L60 103 53 108 44 94zM71 88L60 103 67 108 76 94z'),
    fill('plate', 'M42 96L60 118 78 96 84 101V121H36V101z'),
    fill(cloth, 'M42 96L60 118 78 96 84 101V121H36V101z'),
    line(
      onCloth(cloth),
      1.5,
      'M40 107L44 111 48 107M40 114L44 118 48 114 52 118M80 107L76 111 72 107M80 114L76 118 72 114 68 118',
    ),
  ],
  scrubs: (cloth, half) => [
    fill(cloth, torso(half)),
    fill('both', 'M47.5 89L60 112 72.5 89 68 89.500L60 103 52 89.500z'),
    line(onCloth(cloth), 1.6, 'M71 108H83V119H71z'),
    line(onCloth(cloth), 1.5, `M${68 - half} 106L${72 - half} 121M${52 + half} 106L${48 + half} 121`),
  ],
  cardigan: (cloth, half) => [
    fill(cloth, torso(half)),
    fill('paper', 'M48 90C52 98 68 98 72 90L64 121H56z'),
    line('key', 1.5, 'M48 90C52 98 68 98 72 90'),
    line('both', 3, 'M48 90L56 121M72 90L64 121'),
    disc('paper', 71.5, 110, 1.8),
    disc('paper', 69.5, 118, 1.8),
  ],
} satisfies Record<string, Garment>;

export type GarmentName = keyof typeof garments;
