import { stable } from './release';
import type { JsonSchema } from './schemas';

/** A difference between two schemas that a reader of the first does not survive. */
export interface SchemaBreak {
  readonly path: string;
  readonly problem: string;
  /** It is a field that was not there before. */
  readonly added?: boolean;
}

/** Walks both schemas; also what would only be narrower breaks, because events in the log must still be read. */
export function schemaBreaks(before: JsonSchema, after: JsonSchema, path = ''): SchemaBreak[] {
  const branches = { before: branchesOf(before), after: branchesOf(after) };
  if (branches.before.null !== branches.after.null) {
    return [{ path, problem: branches.after.null ? 'may now be null' : 'may no longer be null' }];
  }
  const [was, is] = [branches.before.value, branches.after.value];
  if (was.properties && is.properties) return objectBreaks(was, is, path);
  if (was.items && is.items) {
    return [
      ...valueBreaks(without(was, 'items'), without(is, 'items'), path),
      ...schemaBreaks(was.items, is.items, `${path}[]`),
    ];
  }
  return valueBreaks(was, is, path);
}

function objectBreaks(before: JsonSchema, after: JsonSchema, path: string): SchemaBreak[] {
  const required = { before: new Set(before.required), after: new Set(after.required) };
  const fields = Object.entries(before.properties ?? {}).flatMap(([name, schema]): SchemaBreak[] => {
    const at = `${path}/${name}`;
    const now = after.properties?.[name];
    if (!now) return [{ path: at, problem: 'the field is gone' }];
    const found = schemaBreaks(schema, now, at);
    if (required.before.has(name) && !required.after.has(name)) {
      found.push({ path: at, problem: 'was always there and may now be missing' });
    }
    if (!required.before.has(name) && required.after.has(name)) {
      found.push({ path: at, problem: 'could be missing and is now required: stored events without it are not read' });
    }
    return found;
  });
  const added = [...required.after]
    .filter((name) => !before.properties?.[name])
    .map((name) => ({ path: `${path}/${name}`, problem: 'the new field is required', added: true }));
  const rest = (schema: JsonSchema): JsonSchema => without(schema, 'properties', 'required');
  return [...valueBreaks(rest(before), rest(after), path), ...fields, ...added];
}

function valueBreaks(before: JsonSchema, after: JsonSchema, path: string): SchemaBreak[] {
  if (stable(before) === stable(after)) return [];
  if (before.type !== after.type) {
    return [{ path, problem: `was ${typeOf(before)} and is now ${typeOf(after)}` }];
  }
  const values = { before: valuesOf(before), after: valuesOf(after) };
  if (values.before || values.after) return listBreaks(values, path);
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (keyword) => stable(before[keyword]) !== stable(after[keyword]),
  );
  return [{ path, problem: `the rule for its values changed (${changed.sort().join(', ')})` }];
}

function listBreaks({ before, after }: Record<'before' | 'after', unknown[] | undefined>, path: string): SchemaBreak[] {
  if (!before) return [{ path, problem: 'was open and takes only listed values now' }];
  if (!after) return [{ path, problem: 'took only listed values and is open now' }];
  const gone = before.filter((value) => !after.includes(value));
  const come = after.filter((value) => !before.includes(value));
  return [
    ...(gone.length > 0 ? [{ path, problem: `no longer takes ${gone.join(', ')}` }] : []),
    ...(come.length > 0 ? [{ path, problem: `now takes ${come.join(', ')}, for which readers have no case` }] : []),
  ];
}

/** `null` beside one other schema is how a nullable field is written. */
function branchesOf(schema: JsonSchema): { null: boolean; value: JsonSchema } {
  const others = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const isNullable = others.length === 1 && schema.anyOf?.length === 2;
  return isNullable ? { null: true, value: others[0] as JsonSchema } : { null: false, value: schema };
}

const valuesOf = (schema: JsonSchema): unknown[] | undefined =>
  'const' in schema ? [schema['const']] : (schema.enum as unknown[] | undefined);

const typeOf = (schema: JsonSchema): string => schema.type ?? (schema.anyOf ? 'one of several' : 'anything');

function without(schema: JsonSchema, ...keywords: string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}
