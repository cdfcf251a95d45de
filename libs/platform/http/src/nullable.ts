/**
 * OpenAPI 3.1 knows no `nullable`, the decorators still write it: it becomes a second type or a second alternative.
 * @returns the same document, said in JSON Schema
 */
export function withoutNullable<T>(part: T): T {
  if (Array.isArray(part)) return part.map(withoutNullable) as T;
  if (typeof part !== 'object' || part === null) return part;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, withoutNullable(value as unknown)]),
  ) as Record<string, unknown>;
  return (
    nullable === true ? orNull(rest) : { ...rest, ...(nullable !== undefined && nullable !== false && { nullable }) }
  ) as T;
}

function orNull({ type, ...rest }: Record<string, unknown>): object {
  if (typeof type !== 'string') {
    const { description, example, ...schema } = rest;
    return {
      ...(description !== undefined && { description }),
      ...(example !== undefined && { example }),
      anyOf: [schema, { type: 'null' }],
    };
  }
  const values = rest['enum'];
  return { type: [type, 'null'], ...rest, ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }) };
}
