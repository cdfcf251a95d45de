/**
 * Compares a value with a schema of an OpenAPI 3.1 document, as far as this platform's documents go: a keyword that is
 * not known here is an error, never ignored. Stricter than the schema in one thing: what it does not name must not be there.
 */
const annotations = new Set(['description', 'example', 'examples', 'default', 'title']);
const formats = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  email: /^[^@\s]+@[^@\s]+$/,
};

/** @returns what differs, one line each; nothing when the value is what the schema says */
export function compare(value, schema, components, at = '') {
  const found = [];
  for (const [keyword, given] of Object.entries(schema)) {
    if (annotations.has(keyword)) continue;
    const check = keywords[keyword];
    if (!check) found.push(`${at}: the schema says ${keyword}, which is not understood`);
    else found.push(...check({ value, given, schema, components, at }));
  }
  return found;
}

const one = (isRight, at, text) => (isRight ? [] : [`${at || '/'}: ${text}`]);

function kindOf(value) {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

const isOf = (value, type) => (type === 'integer' ? Number.isInteger(value) : kindOf(value) === type);
const isObject = (value) => kindOf(value) === 'object';

const keywords = {
  $ref: ({ value, given, components, at }) => compare(value, components[given.split('/').at(-1)], components, at),
  type: ({ value, given, at }) =>
    one(
      [given].flat().some((type) => isOf(value, type)),
      at,
      `${kindOf(value)}, not ${given}`,
    ),
  enum: ({ value, given, at }) => one(given.includes(value), at, `${JSON.stringify(value)} is none of ${given}`),
  format: ({ value, given, at }) =>
    one(typeof value !== 'string' || (formats[given]?.test(value) ?? false), at, `${value} is no ${given}`),
  pattern: ({ value, given, at }) =>
    one(typeof value !== 'string' || new RegExp(given, 'u').test(value), at, `${value} is not like ${given}`),
  minLength: ({ value, given, at }) => one(typeof value !== 'string' || value.length >= given, at, 'too short'),
  maxLength: ({ value, given, at }) => one(typeof value !== 'string' || value.length <= given, at, 'too long'),
  minimum: ({ value, given, at }) => one(typeof value !== 'number' || value >= given, at, `${value} < ${given}`),
  maximum: ({ value, given, at }) => one(typeof value !== 'number' || value <= given, at, `${value} > ${given}`),
  maxItems: ({ value, given, at }) => one(!Array.isArray(value) || value.length <= given, at, 'too many'),
  items: ({ value, given, components, at }) =>
    Array.isArray(value) ? value.flatMap((item, index) => compare(item, given, components, `${at}/${index}`)) : [],
  required: ({ value, given, at }) =>
    isObject(value) ? given.flatMap((name) => one(name in value, `${at}/${name}`, 'missing')) : [],
  properties: ({ value, given, schema, components, at }) => {
    if (!isObject(value)) return [];
    const rest = schema.additionalProperties ?? false;
    return Object.entries(value).flatMap(([name, member]) => {
      const inside = `${at}/${name}`;
      if (name in given) return compare(member, given[name], components, inside);
      return rest ? [] : [`${inside}: the schema does not say it`];
    });
  },
  additionalProperties: ({ value, given, schema, components, at }) => {
    if (!isObject(value) || typeof given !== 'object') return [];
    const others = Object.entries(value).filter(([name]) => !(name in (schema.properties ?? {})));
    return others.flatMap(([name, member]) => compare(member, given, components, `${at}/${name}`));
  },
  anyOf: ({ value, given, components, at }) =>
    alternatives(given.map((other) => compare(value, other, components, at))),
  oneOf: ({ value, given, components, at }) =>
    alternatives(given.map((other) => compare(value, other, components, at))),
  allOf: ({ value, given, components, at }) => given.flatMap((other) => compare(value, other, components, at)),
};

/** One that fits is enough; else what the nearest says. */
const alternatives = (all) => all.sort((a, b) => a.length - b.length)[0] ?? [];
