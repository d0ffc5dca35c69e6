import type { z } from 'zod';
import { pathText, type Finding, type Path, type Raise } from './issues.ts';
import { nearest } from './near.ts';
import {
  fileSchema,
  sceneKind,
  sceneSchemas,
  type BridgeFile,
  type DecisionFile,
  type EndingFile,
  type ScenarioFile,
} from './schema.ts';
import { descriptionOf, fieldsOf, schemaAt } from './zod.ts';

/** A scenario file whose fields are all there and of the right type. */
export interface ShapedFile extends Omit<ScenarioFile, 'scenes'> {
  scenes: [id: string, scene: ShapedScene][];
}
export type ShapedScene =
  ({ kind: 'decision' } & DecisionFile) | ({ kind: 'bridge' } & BridgeFile) | ({ kind: 'ending' } & EndingFile);

/** Checks the fields of a file against the schema. Gives the file only if there is nothing to tell. */
export function shape(values: unknown, raise: Raise): ShapedFile | undefined {
  const parsed = parse(fileSchema, values, [], raise);
  const scenes: [string, ShapedScene][] = [];
  const written = isFields(values) ? values['scenes'] : undefined;
  let sound = true;
  for (const [id, scene] of Object.entries(isFields(written) ? written : {})) {
    if (!isFields(scene)) continue;
    const kind = sceneKind(scene);
    const others = Object.keys(scene).filter(
      (field) => kind === 'ending' && ['choices', 'calls', 'next'].includes(field),
    );
    if (others.length) raise({ code: 'two-kinds', path: ['scenes', id], at: 'key', data: { fields: others } });
    const shaped = others.length ? undefined : parse(sceneSchemas[kind], scene, ['scenes', id], raise);
    if (shaped) scenes.push([id, { kind, ...shaped } as ShapedScene]);
    else sound = false;
  }
  return parsed && sound ? { ...parsed, scenes } : undefined;
}

function parse<T extends z.ZodType>(schema: T, values: unknown, at: Path, raise: Raise): z.output<T> | undefined {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const findings: Finding[] = [];
  for (const issue of result.error.issues) tell(issue, schema, values, at, (finding) => void findings.push(finding));
  const misspelt = new Set(findings.flatMap((each) => meantBy(each) ?? []));
  for (const each of findings) if (each.code !== 'missing-field' || !misspelt.has(pathText(each.path))) raise(each);
  return undefined;
}

/** The field that an unknown one was probably meant for. Then it is not told as missing, too. */
function meantBy({ code, path, data }: Finding): string | undefined {
  return code === 'unknown-field' && data.near ? pathText([...path.slice(0, -1), data.near]) : undefined;
}

function tell(issue: z.core.$ZodIssue, schema: z.ZodType, values: unknown, at: Path, raise: Raise): void {
  const inner = issue.path.filter((step) => typeof step !== 'symbol');
  const path = [...at, ...inner];
  const field = fieldOf(path);
  const found = inner.reduce<unknown>(
    (value, step) => (isFields(value) || Array.isArray(value) ? Reflect.get(value, step) : value),
    values,
  );
  const expected = descriptionOf(schema, inner);

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldsOf(schemaAt(schema, inner)) ?? {});
    const absent = known.filter((key) => !isFields(found) || !(key in found));
    for (const key of issue.keys) {
      const near = nearest(key, absent) ?? nearest(key, known);
      raise({ code: 'unknown-field', path: [...path, key], at: 'key', data: { field: key, near, known } });
    }
  } else if (!inner.length && found === null) {
    raise({ code: 'wrong-type', path, data: { field, found: 'empty', expected } });
  } else if (issue.code === 'invalid_type' && (found === undefined || found === null)) {
    if (found === null && inner.length) raise({ code: 'empty-text', path, at: 'key', data: { field, expected } });
    else raise({ code: 'missing-field', path, data: { field, expected } });
  } else if (issue.code === 'invalid_value' && found === undefined) {
    raise({ code: 'missing-field', path, data: { field, expected } });
  } else if (issue.code === 'invalid_value') {
    if (typeof found === 'object') {
      raise({ code: 'wrong-type', path, data: { field, found: nameOf(found), expected } });
    } else {
      const near = nearest(String(found), issue.values.map(String));
      raise({ code: 'wrong-value', path, data: { found: String(found), expected, near } });
    }
  } else if (issue.code === 'too_small' && issue.origin === 'string') {
    raise({ code: 'empty-text', path, data: { field, expected } });
  } else if ((issue.code === 'too_small' || issue.code === 'too_big') && Array.isArray(found)) {
    const least = issue.code === 'too_small' ? Number(issue.minimum) : 0;
    const most =
      issue.code === 'too_big' || issue.exact
        ? Number(issue.code === 'too_big' ? issue.maximum : issue.minimum)
        : undefined;
    raise({
      code: 'wrong-count',
      path,
      at: 'key',
      data: { field, count: found.length, least: issue.exact && most !== undefined ? most : least, most },
    });
  } else if (issue.code === 'too_small' || issue.code === 'too_big' || issue.code === 'invalid_format') {
    raise({ code: 'wrong-value', path, data: { found: String(found), expected, near: undefined } });
  } else {
    const kind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
    const wanted = kind ? `${kind} (${expected})` : expected;
    raise({
      code: 'wrong-type',
      path,
      data: { field, found: nameOf(found), expected: wanted, cure: cureOf(issue, found) },
    });
  }
}

const kinds: Record<string, string | undefined> = {
  string: 'a text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
};

/** What the value would look like if it were of the right type. */
function cureOf(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_type' || typeof found === 'object') return undefined;
  if (issue.expected === 'array') return `write \`[${String(found)}]\``;
  if (issue.expected === 'string') return `write \`'${String(found)}'\``;
  return undefined;
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return 'a set of fields';
  return `${{ string: 'the text', number: 'the number', boolean: 'the truth value' }[typeof value as 'string']} \`${String(value).slice(0, 40)}\``;
}

function fieldOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  return typeof last === 'string' ? last : `${fieldOf(path.slice(0, -1))}[${last + 1}]`;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
