/** Groups things by their aggregate. */
export function byAggregate(things) {
  return Map.groupBy(things, ({ aggregateId }) => aggregateId);
}

/** A verdict over kinds of findings: it holds when there is none. Numbers count, lists also give examples. */
export function counted(kinds) {
  const counts = Object.fromEntries(
    Object.entries(kinds).map(([kind, found]) => [kind, Array.isArray(found) ? found.length : found]),
  );
  const examples = Object.entries(kinds)
    .filter(([, found]) => Array.isArray(found))
    .flatMap(([kind, found]) => found.slice(0, 3).map((one) => `${kind}: ${told(one)}`));
  return { ok: Object.values(counts).every((count) => count === 0), counts, examples };
}

function told({ aggregateId, version, eventId, reason }) {
  return [aggregateId, version && `version ${version}`, eventId && `event ${eventId}`, reason]
    .filter(Boolean)
    .join(', ');
}
