import { isDeepStrictEqual } from 'node:util';

/** One schema for what may be any of several; literals become one `enum`, and null a second type where it can. */
export function anyOf(alternatives) {
  const merged = mergeEnums(distinct(alternatives));
  if (merged.length === 1) return merged[0];
  const others = merged.filter(({ type }) => type !== 'null');
  const isNullable = others.length < merged.length;
  if (isNullable && others.length === 1 && typeof others[0].type === 'string') return orNull(others[0]);
  return { anyOf: merged };
}

const distinct = (all) => all.filter((one, index) => all.findIndex((other) => isDeepStrictEqual(one, other)) === index);

function orNull({ type, enum: values, ...rest }) {
  return { type: [type, 'null'], ...(values && { enum: [...values, null] }), ...rest };
}

/** All literals of one type in one list; both booleans are no restriction. */
function mergeEnums(alternatives) {
  const lists = new Map();
  const rest = [];
  for (const one of alternatives) {
    if (one.enum && typeof one.type === 'string') lists.set(one.type, [...(lists.get(one.type) ?? []), ...one.enum]);
    else rest.push(one);
  }
  const merged = [...lists].map(([type, values]) =>
    type === 'boolean' && values.length === 2 ? { type } : { type, enum: [...values].sort() },
  );
  return [...merged, ...rest];
}
