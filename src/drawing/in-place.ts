import { figure } from './figure-parts.ts';
import type { FigureRecipe } from './figure-parts.ts';
import { things } from './place-parts.ts';
import type { Thing } from './place-parts.ts';
import { group } from './shapes.ts';
import type { Ink, Shape } from './shapes.ts';

/** A thing of the kit, put somewhere in a place. */
export const at = (thing: Thing, x: number, y: number, scale = 1, ink?: Ink): Shape =>
  group((things[thing] as (ink?: Ink) => Shape[])(ink), x, y, scale);

/** Somebody who stands in a place; a negative `flip` looks to the right. */
export const person = (recipe: FigureRecipe, x: number, y: number, scale = 1, flip: 1 | -1 = 1): Shape =>
  group(figure(recipe), x, y, scale, flip);
