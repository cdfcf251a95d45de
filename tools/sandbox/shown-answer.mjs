const LIST = 2;

/** An answer as a reader wants it: of long lists the first two. */
export function shortened(value) {
  if (Array.isArray(value)) return value.slice(0, LIST).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortened(member)]));
}

/** What must stay as shown: the members of an answer and its state. Values inside are compared with the schema. */
export function shapeOf(value) {
  if (typeof value !== 'object' || value === null) return '';
  return `${Object.keys(value).sort().join(',')} ${value.state ?? ''}`;
}
