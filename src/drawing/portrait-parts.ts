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
