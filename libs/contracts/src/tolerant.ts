import { z } from 'zod';
import { fieldKinds } from './field-kinds';
import { CODE } from './fields';

/**
 * The same schema with every object in it dropping unknown fields instead of refusing them, so that a producer may
 * add optional fields at any depth (ADR-0005), and every list of known codes open, so that the list may grow. Other checks
 * on values stay as they are.
 */
export function tolerant(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.fromEntries(
      Object.entries(schema.shape).map(([key, part]) => [key, tolerant(part as z.ZodType)]),
    );
    const { catchall: _strict, ...def } = schema.def;
    return z.core.clone(schema, { ...def, shape } as typeof schema.def);
  }
  if (schema instanceof z.ZodArray) {
    return z.core.clone(schema, { ...schema.def, element: tolerant(schema.element as z.ZodType) });
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return z.core.clone(schema, { ...schema.def, innerType: tolerant(schema.def.innerType as z.ZodType) } as never);
  }
  return fieldKinds.get(schema)?.knownCodes ? z.string().regex(CODE) : schema;
}
