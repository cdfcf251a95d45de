import { findDefinition } from '@jatigi/contracts';

/** One kind of succession in a log: `before` is null for the first event of an aggregate. */
interface Succession {
  kind: string;
  before: string | null;
  type: string;
}

/**
 * What happened in a service that its contract does not foretell: an event after one that does not name it among what may
 * follow, a first event that begins nothing, an aggregate of another kind. Keeps the catalogue true.
 * @param sql reads the service's event log past row-level security
 * @returns one sentence per kind of surprise
 */
export async function unforetoldEvents(sql: <Row>(text: string) => Promise<Row[]>): Promise<string[]> {
  const successions = await sql<Succession>(
    `select distinct aggregate_type as kind, type,
            lag(type) over (partition by aggregate_type, aggregate_id order by version) as before
       from event_log`,
  );
  return successions.flatMap(({ kind, before, type }) => {
    const definition = findDefinition(type);
    if (!definition) return [`${type} is in no contract`];
    const { name, of, begins } = definition;
    if (of.kind !== kind) return [`${name} is about ${of.kind} and happened to ${kind}`];
    if (before === null) return begins ? [] : [`${name} came first and is not among what begins ${kind}`];
    const expected = findDefinition(before)?.next ?? [];
    return expected.includes(name) ? [] : [`${name} came after ${before}, which does not name it in \`next\``];
  });
}
