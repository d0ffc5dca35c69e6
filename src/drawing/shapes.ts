/**
 * What pictures are printed with. `lead` and `manage` and their tints overprint what lies beneath them; the others cover it:
 * `red` and `blue` are the same two inks, covering; `both` is the overprint, `plate` the unprinted ground, `paper` a white thing
 * (the two differ in the dark theme), `grey` a light blue, `key` the darkest line; `pale`, `warm` and `deep` are skin.
 * `shade` darkens a little, whatever it lies on.
 */
export type Ink =
  | ('lead' | 'manage' | 'lead-tint' | 'manage-tint')
  | ('red' | 'blue' | 'both' | 'plate' | 'paper' | 'grey' | 'key')
  | ('pale' | 'warm' | 'deep' | 'shade');

/** A filled area, or a line where `line` (its width) is set. `d` is path data. */
export interface Area {
  d: string;
  ink: Ink;
  line?: number;
}

/** Figures on a display or a sign. `size` is the height of the letters' body. */
export interface Lettering {
  text: string;
  x: number;
  y: number;
  size: number;
  ink: Ink;
}

/** Shapes moved to a place, larger or smaller; a negative `flip` mirrors them. */
export interface Group {
  shapes: Shape[];
  x: number;
  y: number;
  scale: number;
  flip: 1 | -1;
}

export type Shape = Area | Lettering | Group;

/** @param flip -1 mirrors. */
export const group = (shapes: Shape[], x: number, y: number, scale = 1, flip: 1 | -1 = 1): Group => ({
  shapes,
  x,
  y,
  scale,
  flip,
});

export const fill = (ink: Ink, d: string): Area => ({ d, ink });

export const line = (ink: Ink, width: number, d: string): Area => ({ d, ink, line: width });

export const box = (ink: Ink, x: number, y: number, width: number, height: number): Area =>
  fill(ink, `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`);

export const disc = (ink: Ink, x: number, y: number, r: number): Area =>
  fill(ink, `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`);

/** At most one decimal: enough for these sizes, and short in the page. */
export const n = (value: number): number => Math.round(value * 10) / 10;

/** A number from a name, the same on every machine (FNV-1a, 32 bit). */
export function numberFrom(name: string): number {
  let hash = 2166136261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
