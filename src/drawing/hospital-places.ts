import { at, person } from './in-place.ts';
import { things } from './place-parts.ts';
import { box, disc, fill, group, line } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** Places of a hospital, mostly those that visitors walk past. */

/** Ten past seven: dirty linen and breakfast, side by side. */
const longCorridor = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 180),
  fill('plate', 'M118 50H202V112H118z'),
  fill('manage-tint', 'M0 180L118 112H202L320 180z'),
  fill('manage-tint', 'M118 50H202V112H118z'),
  box('both', 134, 64, 24, 48),
  box('both', 162, 64, 24, 48),
  disc('paper', 146, 76, 5),
  disc('paper', 174, 76, 5),
  fill('plate', 'M0 0H320L202 50H118z'),
  line('key', 2.4, 'M0 0L118 50V112L0 180M320 0L202 50V112L320 180M118 50H202'),
  fill('paper', 'M58 14H96L126 34H112zM262 14H224L194 34H208z'),
  line('red', 5, 'M0 120L118 90M320 120L202 90'),
  fill('grey', 'M20 46L58 58V146L20 168z'),
  fill('grey', 'M70 62L98 71V123L70 139z'),
  line('key', 2.6, 'M20 168V46L58 58V146M39 52V157M70 139V62L98 71V123M84 66.500V131'),
  box('key', 26, 24, 26, 15),
  { text: '2', x: 35, y: 36, size: 12, ink: 'red' },
  box('key', 74, 44, 18, 11),
  { text: '1', x: 80, y: 53, size: 9, ink: 'red' },
  at('linenCage', 158, 172, 0.92),
  at('mealTrolley', 226, 170, 0.92),
  at('wetFloor', 290, 172, 0.95),
];

const breakRoom = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 140),
  box('lead-tint', 0, 140, 320, 40),
  at('lockers', 246, 36, 1.04),
  at('noticeBoard', 22, 14, 1),
  group(things.clock(), 182, 36, 0.85),
  at('table', 138, 170, 1.1),
  at('kettle', 92, 108, 1.1),
  at('radio', 190, 108, 0.9),
  at('whiteMug', 122, 108, 1.05),
  at('whiteMug', 142, 108, 1.05),
  at('chair', 34, 174, 1.15),
  at('officeChair', 232, 176, 0.95, 'blue'),
  group([line('key', 3.4, 'M-12 0V-28M12 0V-28M-10-12H10'), fill('both', 'M-15-33H15V-27H-15z')], 138, 176, 1),
];

const wardStation = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 144),
  box('manage-tint', 0, 144, 320, 36),
  at('bedBoard', 18, 18, 1.12),
  box('plate', 212, 12, 96, 132),
  box('manage-tint', 212, 12, 96, 132),
  at('bed', 268, 142, 0.8),
  line('key', 2, 'M214 26H306'),
  ...[218, 229, 240].map((x) => fill('red', `M${x} 26h9l1.500 92h-11z`)),
  ...[296].map((x) => fill('red', `M${x} 26h9l1 92h-11z`)),
  line('key', 4, 'M210 144V10H310V144'),
  person({ coat: 'manage', cut: 'jacket', skin: 'pale', hair: ['bun', 'paper'], holds: ['clipboard'] }, 168, 170, 1.06),
  fill('both', 'M0 124H190V133H0z'),
  box('blue', 0, 133, 184, 47),
  line('paper', 1.8, 'M20 146H164M20 158H164M20 170H164'),
  at('screen', 40, 124, 0.95),
  at('phone', 92, 124, 0.95),
  at('folder', 130, 124, 0.72),
];

const linenRoom = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 156),
  box('lead-tint', 0, 156, 320, 24),
  fill('plate', 'M206 30L150 156H270z'),
  fill('lead-tint', 'M206 30L150 156H270z'),
  line('key', 1.8, 'M206 0V16'),
  disc('red', 206, 24, 8),
  at('sheetShelf', 44, 164, 1.02),
  at('sheetShelf', 124, 164, 1.02),
  at('dryer', 206, 166, 1.05),
  at('linenCage', 282, 172, 0.98),
];

const supervisorsOffice = (): Shape[] => [
  box('lead-tint', 0, 0, 320, 140),
  box('manage-tint', 0, 140, 320, 40),
  at('schedule', 24, 16, 1.16),
  box('plate', 212, 16, 88, 70),
  box('manage-tint', 212, 16, 88, 70),
  line('key', 3, 'M212 16H300V86H212zM256 16V86'),
  fill('both', 'M204 86H308V92H204z'),
  at('wetPlant', 268, 86, 0.98),
  at('keyBoard', 252, 106, 1.1),
  at('desk', 112, 174, 1.14),
  at('phone', 62, 119, 0.95),
  at('screen', 120, 119, 0.9),
  fill('paper', 'M150 119L156 108H186L182 119z'),
  line('key', 1.4, 'M160 112H178M158 116H174'),
  at('officeChair', 222, 178, 0.95, 'red'),
];

const infectionOffice = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 140),
  box('lead-tint', 0, 140, 320, 40),
  at('squareChart', 30, 16, 1.16),
  line('key', 3, 'M180 70H306'),
  ...[192, 211, 230, 249].map((x, index) => at('folder', x, 69, 0.92, index % 2 ? 'blue' : undefined)),
  at('plant', 288, 69, 0.72),
  at('desk', 158, 174, 1.3),
  at('screen', 104, 112, 1),
  at('handRub', 152, 112, 1.05),
  at('bittenApple', 184, 112, 1.1),
  fill('paper', 'M206 112L212 100H240L236 112z'),
  line('key', 1.4, 'M215 104H232M213 108H228'),
  at('officeChair', 284, 178, 0.95, 'blue'),
];

/** The office upstairs, with a frame that waits for a photograph. */
const managersOffice = (): Shape[] => [
  box('manage-tint', 0, 0, 320, 140),
  box('lead-tint', 0, 140, 320, 40),
  box('plate', 150, 14, 152, 78),
  box('lead-tint', 150, 14, 152, 78),
  fill('blue', 'M150 92V70L176 56 200 68 224 48 256 66 282 54 302 62V92z'),
  line('key', 3, 'M150 14H302V92H150zM226 14V92'),
  box('red', 28, 22, 44, 56),
  box('paper', 34, 28, 32, 44),
  box('both', 86, 22, 40, 26),
  box('paper', 91, 27, 30, 16),
  at('desk', 176, 174, 1.3),
  at('laptop', 128, 112, 1.2, 'lead'),
  at('phone', 186, 112, 0.9),
  at('whiteMug', 222, 112, 1.1),
  at('officeChair', 50, 178, 1.1, 'blue'),
  at('plant', 292, 172, 1.1),
];

export const hospitalPlaces = {
  'long-corridor': longCorridor,
  'break-room': breakRoom,
  'ward-station': wardStation,
  'linen-room': linenRoom,
  'supervisors-office': supervisorsOffice,
  'infection-office': infectionOffice,
  'managers-office': managersOffice,
} satisfies Record<string, () => Shape[]>;
