import { extras, garments, grounds, hairs, head, neck } from './portrait-parts.ts';
import type { Cloth, Extra, Face, GarmentName, Ground, HairName, Nose, Skin } from './portrait-parts.ts';
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
