import type { z } from 'zod';
import type { Path } from './issues.ts';

/** The parts of a schema that hold another one, by the names that zod gives them. */
interface Inner {
  innerType?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}
export const innerOf = (schema: z.ZodType) => schema.def as unknown as Inner;

export function unwrap(schema: z.ZodType): z.ZodType {
  const inside = innerOf(schema).innerType ?? innerOf(schema).out;
  return inside ? unwrap(inside) : schema;
}

export function fieldsOf(schema: z.ZodType | undefined): Record<string, z.ZodType> | undefined {
  return schema && innerOf(unwrap(schema)).shape;
}

export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    if (!at) return undefined;
    const { shape, element, valueType }: Inner = innerOf(unwrap(at));
    at = shape?.[step] ?? (typeof step === 'number' ? element : valueType);
  }
  return at;
}

/** The description of a field, or of the nearest field around it that has one. */
export function descriptionOf(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = described(schemaAt(schema, path.slice(0, length)));
    if (found) return found;
  }
  return 'the fields of a scenario file';
}

export function described(schema: z.ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  return schema.description ?? described(innerOf(schema).innerType ?? innerOf(schema).out);
}
