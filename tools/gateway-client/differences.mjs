import { isDeepStrictEqual } from 'node:util';

/** What a document says that another does not, one line each, as a reader of a failed check wants it. */
export function differences(before, after) {
  return [
    ...compared('operation', operationsOf(before), operationsOf(after)),
    ...compared('schema', before.components.schemas, after.components.schemas),
  ];
}

/** The document without what differs from one run to the next. */
export function withoutState({ 'x-unavailable': _silent, ...document }) {
  return document;
}

function operationsOf({ paths }) {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation]),
    ),
  );
}

function compared(what, before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    if (!(name in after)) return [`${what} ${name} is gone`];
    if (!(name in before)) return [`${what} ${name} is new`];
    return isDeepStrictEqual(before[name], after[name]) ? [] : [`${what} ${name} changed`];
  });
}
