import { z } from 'zod';
import type { EventDefinition } from './define-events';
import { fieldKinds } from './field-kinds';

/**
 * The codes that a field of an event may carry when it is published, to compare them with the list a service works by.
 * @param path name of the field, or names joined by dots: `subject.kind`; lists are looked into
 * @returns undefined for a field that is no code of a list
 */
export function knownCodesOf(definition: EventDefinition, path: string): readonly string[] | undefined {
  const field = path.split('.').reduce<z.ZodType | undefined>((schema, name) => {
    const object = schema && inner(schema);
    return object instanceof z.ZodObject ? (object.shape[name] as z.ZodType | undefined) : undefined;
  }, definition.schema);
  return field && codesOf(inner(field));
}

function inner(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodArray) return inner(schema.element as z.ZodType);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return inner(schema.unwrap() as z.ZodType);
  return schema;
}

function codesOf(schema: z.ZodType): readonly string[] | undefined {
  return schema instanceof z.ZodEnum ? (schema.options as string[]) : fieldKinds.get(schema)?.knownCodes;
}
