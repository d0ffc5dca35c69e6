import type { z } from 'zod';
import { counts, sizes } from './lengths.ts';
import { decisionSchema, endingSchema, fileSchema } from './schema.ts';
import { choiceWords } from './surface.ts';
import { described, fieldsOf, innerOf, unwrap } from './zod.ts';

/** The reference part of scenarios/README.md, made from the schema and the limits so that it cannot lag behind. */
export function fieldsReference(): string {
  const told = new Set<z.ZodType>();
  return [
    ...tablesOf('The file', fileSchema, told),
    ...tablesOf('A decision', decisionSchema, told),
    ...tablesOf('An ending', endingSchema, told),
    `### How long, how many\n\n${lengthsTable()}`,
  ].join('\n\n');
}

/** A table of an object's fields, then one for each kind of object in it that was not told before. */
function tablesOf(title: string, schema: z.ZodType, told: Set<z.ZodType>): string[] {
  const fields = Object.entries(fieldsOf(schema)!);
  const rows = fields
    .filter(([field]) => field !== 'after' && field !== 'unless')
    .map(([field, value]) => [`\`${field}\``, isOptional(value) ? '' : 'yes', described(value) ?? '']);
  const inner = fields.flatMap(([field, value]) => {
    const object = objectIn(value);
    if (!object || told.has(object) || !Object.keys(fieldsOf(object)!).length) return [];
    told.add(object);
    return tablesOf(`In \`${field}\``, object, told);
  });
  return [`### ${title}\n\n${table(['Field', 'Needed', 'What it is'], rows)}`, ...inner];
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

/** The object that a field holds, one or many of it. */
function objectIn(schema: z.ZodType): z.ZodType | undefined {
  const bare = unwrap(schema);
  const { shape, element, valueType } = innerOf(bare);
  if (shape) return bare;
  const inside = element ?? valueType;
  return inside && objectIn(inside);
}

const sizeNames: Record<keyof typeof sizes, string> = {
  premise: '`premise`',
  text: '`text` of a decision, and of a variant in its place',
  why: '`why` of a decision, a variant or a flip',
  label: '`label`',
  consequence: '`consequence`',
  shows: '`shows`, all fragments together',
  coachWhy: '`why` of the coach; its first sentence 35 at most',
  coachOther: '`other` of the coach',
  coach: '`why` and `other` of the coach together',
  reading: '`distinct`, `through`',
  ending: '`text` of an ending',
};

const countNames: Record<keyof typeof counts, string> = {
  cast: 'people in `cast`',
  gauges: '`gauges`',
  cues: '`cues` of a decision',
  decoys: '`decoys` of a decision',
  keys: 'decisions with `key: true`',
  again: 'decisions with `again`',
};

function lengthsTable(): string {
  const range = ([least, most]: readonly [number, number]) => (least > 1 ? `${least} to ${most}` : `up to ${most}`);
  const { introductory, advanced } = choiceWords;
  const inWords: [string, string][] = [
    ['`text` of a choice, introductory', `${introductory.least} to ${introductory.most}, mean ${introductory.aim}`],
    ['`text` of a choice, other levels', `${advanced.least} to ${advanced.most}`],
    ['`text` of `again`', '30 to 60'],
    ...Object.entries(sizes).map(([key, limits]): [string, string] => [
      sizeNames[key as keyof typeof sizes],
      range(limits),
    ]),
  ];
  const entries = Object.entries(counts).map(([key, [least, most]]) => [
    countNames[key as keyof typeof counts],
    `${least} to ${most}`,
  ]);
  const more = [
    ['`parts` of an introductory scenario', '3'],
    ['`flips` of a scenario', '1 or more'],
    ['choices of a decision', '2 to 4'],
    ['`hinges`', '2 to 4'],
    ['`questions`', '3'],
    ['`debrief`', 'at every decision'],
  ];
  return `${table(['Text', 'Words'], inWords)}\n\n${table(['Thing', 'Number'], [...entries, ...more])}`;
}
