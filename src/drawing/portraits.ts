import { garments } from './garments.ts';
import type { GarmentName } from './garments.ts';
import { hairs } from './hairs.ts';
import type { HairName } from './hairs.ts';
import { extras } from './portrait-extras.ts';
import type { Extra } from './portrait-extras.ts';
import { grounds, head, neck } from './portrait-parts.ts';
import type { Cloth, Face, Ground, Nose, Skin } from './portrait-parts.ts';
import { numberFrom } from './shapes.ts';
import type { Ink, Shape } from './shapes.ts';

/** Everything that tells one person from another, by the names of the kit's parts. */
export interface PortraitRecipe {
  ground: [Ground, 'lead-tint' | 'manage-tint' | 'lead' | 'manage'];
  skin: Skin;
  face: Face;
  nose: Nose;
  look?: 'ahead' | 'down' | 'smile';
  hair: [HairName, Ink];
  clothes: [GarmentName, Cloth];
  /** Half the width of the shoulders, 34 to 52. */
  shoulders?: number;
  extra?: Extra[];
}

export const portraits: Record<string, PortraitRecipe> = {
  ines: {
    ground: ['disc', 'lead-tint'],
    skin: 'pale',
    face: 'oval',
    nose: 'long',
    hair: ['bob', 'grey'],
    clothes: ['jacket', 'both'],
    shoulders: 42,
    extra: ['stick', 'earring'],
  },
  graham: {
    ground: ['block', 'lead-tint'],
    skin: 'deep',
    face: 'square',
    nose: 'round',
    hair: ['crop', 'grey'],
    clothes: ['blazer', 'manage'],
    shoulders: 47,
    extra: ['grey-beard', 'glasses-up', 'suitcase'],
  },
  petra: {
    ground: ['arch', 'manage-tint'],
    skin: 'pale',
    face: 'long',
    nose: 'straight',
    hair: ['plait', 'paper'],
    clothes: ['apron', 'lead'],
    shoulders: 53,
  },
  tomasz: {
    ground: ['half', 'manage-tint'],
    skin: 'pale',
    face: 'long',
    nose: 'long',
    look: 'down',
    hair: ['quiff', 'lead'],
    clothes: ['vest', 'manage'],
    shoulders: 36,
    extra: ['hearing-aid', 'book'],
  },
  dana: {
    ground: ['disc', 'manage-tint'],
    skin: 'warm',
    face: 'oval',
    nose: 'short',
    hair: ['pixie', 'both'],
    clothes: ['overalls', 'manage'],
    shoulders: 44,
    extra: ['biro', 'phone'],
  },
  kofi: {
    ground: ['block', 'lead'],
    skin: 'deep',
    face: 'round',
    nose: 'round',
    look: 'smile',
    hair: ['fade', 'both'],
    clothes: ['shirt', 'manage-tint'],
    shoulders: 48,
    extra: ['badge', 'folded-apron'],
  },
  noor: {
    ground: ['stave', 'lead-tint'],
    skin: 'warm',
    face: 'oval',
    nose: 'straight',
    hair: ['scarf', 'lead'],
    clothes: ['biker', 'manage'],
    shoulders: 46,
    extra: ['helmet'],
  },

  lucia: {
    ground: ['half', 'manage-tint'],
    skin: 'warm',
    face: 'oval',
    nose: 'long',
    look: 'smile',
    hair: ['curls', 'both'],
    clothes: ['open-coat', 'lead'],
    shoulders: 42,
    extra: ['notes'],
  },
  ben: {
    ground: ['window', 'lead-tint'],
    skin: 'deep',
    face: 'round',
    nose: 'round',
    look: 'down',
    hair: ['locs', 'both'],
    clothes: ['hoodie', 'manage'],
    shoulders: 47,
    extra: ['headphones', 'mug'],
  },
  marit: {
    ground: ['block', 'lead-tint'],
    skin: 'pale',
    face: 'oval',
    nose: 'straight',
    hair: ['fringe', 'grey'],
    clothes: ['blazer', 'manage'],
    shoulders: 41,
    extra: ['glasses', 'folder-under-arm'],
  },
  anke: {
    ground: ['arch', 'manage-tint'],
    skin: 'pale',
    face: 'long',
    nose: 'short',
    hair: ['crop', 'grey'],
    clothes: ['coat', 'lead'],
    shoulders: 50,
    extra: ['phone-pale', 'earring'],
  },
  rhys: {
    ground: ['disc', 'lead-tint'],
    skin: 'pale',
    face: 'long',
    nose: 'short',
    look: 'smile',
    hair: ['mop', 'lead'],
    clothes: ['stripes', 'manage'],
    shoulders: 39,
    extra: ['headset'],
  },
  yusuf: {
    ground: ['stave', 'manage-tint'],
    skin: 'warm',
    face: 'square',
    nose: 'round',
    hair: ['cap', 'blue'],
    clothes: ['vest', 'lead'],
    shoulders: 50,
    extra: ['grey-beard', 'headset'],
  },
  mei: {
    ground: ['half', 'lead-tint'],
    skin: 'pale',
    face: 'round',
    nose: 'short',
    hair: ['fringe', 'both'],
    clothes: ['jumper', 'manage'],
    shoulders: 37,
    extra: ['round-glasses'],
  },
  priya: {
    ground: ['disc', 'manage-tint'],
    skin: 'warm',
    face: 'oval',
    nose: 'straight',
    look: 'smile',
    hair: ['long', 'both'],
    clothes: ['shirt', 'lead'],
    shoulders: 40,
    extra: ['lanyard', 'van-book'],
  },

  idris: {
    ground: ['half', 'lead-tint'],
    skin: 'deep',
    face: 'square',
    nose: 'long',
    hair: ['crop', 'grey'],
    clothes: ['polo', 'manage'],
    shoulders: 51,
    extra: ['moustache', 'lanyard', 'gloves'],
  },
  bea: {
    ground: ['disc', 'manage-tint'],
    skin: 'warm',
    face: 'round',
    nose: 'short',
    hair: ['pinned', 'both'],
    clothes: ['side-tunic', 'lead'],
    shoulders: 47,
  },
  kerstin: {
    ground: ['block', 'lead-tint'],
    skin: 'pale',
    face: 'oval',
    nose: 'straight',
    hair: ['low-knot', 'paper'],
    clothes: ['scrubs', 'manage'],
    shoulders: 42,
    extra: ['fob-watch'],
  },
  dhillon: {
    ground: ['arch', 'lead-tint'],
    skin: 'warm',
    face: 'long',
    nose: 'long',
    hair: ['turban', 'lead'],
    clothes: ['waistcoat', 'manage'],
    shoulders: 45,
    extra: ['grey-beard', 'keys'],
  },
  alan: {
    ground: ['block', 'manage-tint'],
    skin: 'pale',
    face: 'square',
    nose: 'long',
    hair: ['none', 'both'],
    clothes: ['scrubs', 'lead'],
    shoulders: 44,
    extra: ['round-glasses', 'folder-under-arm'],
  },
  okonjo: {
    ground: ['window', 'manage-tint'],
    skin: 'deep',
    face: 'long',
    nose: 'round',
    hair: ['short-afro', 'both'],
    clothes: ['jacket', 'lead'],
    shoulders: 44,
    extra: ['hoop-earrings', 'phone-deep'],
  },
  grace: {
    ground: ['disc', 'lead-tint'],
    skin: 'deep',
    face: 'round',
    nose: 'round',
    hair: ['bob', 'paper'],
    clothes: ['cardigan', 'manage'],
    shoulders: 46,
    extra: ['glasses-up', 'mug'],
  },
};

/** The picture of a person: the recipe of that name, else somebody whose looks follow from the name. */
export function portrait(name: string): Shape[] {
  const recipe = (Object.hasOwn(portraits, name) && portraits[name]) || somebody(name);
  const hair: { back?: (ink: Ink) => Shape[]; front: (ink: Ink) => Shape[] } = hairs[recipe.hair[0]];
  const [garment, cloth] = recipe.clothes;
  return [
    ...grounds[recipe.ground[0]](recipe.ground[1]),
    ...(hair.back?.(recipe.hair[1]) ?? []),
    ...neck(recipe.skin),
    ...garments[garment](cloth, recipe.shoulders ?? 44),
    ...head(recipe.face, recipe.nose, recipe.skin, recipe.look),
    ...hair.front(recipe.hair[1]),
    ...(recipe.extra ?? []).flatMap((extra) => extras[extra]()),
  ];
}

/** Each of these goes with each of those, so a name picks from every list by itself. */
export function somebody(name: string): PortraitRecipe {
  let rest = numberFrom(name);
  const pick = <T>(list: readonly [T, ...T[]]): T => {
    const chosen = list[rest % list.length] ?? list[0];
    rest = Math.floor(rest / list.length) + numberFrom(name + rest);
    return chosen;
  };
  const warmClothes = pick([true, false]);
  return {
    ground: [pick(['disc', 'arch', 'block', 'half', 'stave', 'window']), warmClothes ? 'manage-tint' : 'lead-tint'],
    skin: pick(['pale', 'warm', 'deep']),
    face: pick(['oval', 'round', 'long', 'square']),
    nose: pick(['straight', 'round', 'long', 'short']),
    look: pick(['ahead', 'down', 'smile', 'ahead']),
    hair: [
      pick(['bob', 'quiff', 'pixie', 'crop', 'fade', 'long', 'bun', 'curls', 'scarf', 'beanie', 'cap', 'none']),
      pick(warmClothes ? ['manage', 'both', 'grey'] : ['lead', 'both', 'lead']),
    ],
    clothes: [
      pick(['jacket', 'blazer', 'jumper', 'vest', 'overalls', 'shirt', 'biker', 'hoodie', 'coat', 'tunic', 'stripes']),
      warmClothes ? 'lead' : 'manage',
    ],
    shoulders: pick([38, 42, 46, 50]),
    extra: pick<Extra[]>([[], [], ['glasses'], ['earring'], ['lanyard'], []]),
  };
}
