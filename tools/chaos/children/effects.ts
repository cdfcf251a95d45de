import { appendFileSync } from 'node:fs';

/** One statement per event: the effect, and the read model it leads to. */
export const applySql = `
  with said as (
    insert into effect (consumer, event_id, aggregate_id, version, reason) values ($1, $2::uuid, $3, $4, $5)
  )
  insert into model (consumer, aggregate_id, version, digest) values ($1, $3, $4, md5($2::text || $5))
  on conflict (consumer, aggregate_id)
  do update set version = excluded.version, digest = md5(model.digest || $2::text || $5)`;

const CODE = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/;

/** Looks at data with eyes of its own, not with the contract that the product validates by. */
export function noteWhenInvalid(data: unknown, eventId: string, file: string): void {
  const { reason, reference, ...rest } = data as { reason?: unknown; reference?: unknown };
  const right = (value: unknown): boolean => typeof value === 'string' && CODE.test(value);
  const valid = right(reason) && (reference === undefined || right(reference)) && Object.keys(rest).length === 0;
  if (!valid) appendFileSync(file, `${eventId}\n`);
}
