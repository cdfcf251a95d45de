import { civilRegistryEvents, DeclarationDuplicateSuspected, newEvent } from '@jatigi/contracts';
import type { NewEvent } from '@jatigi/contracts';
import { createHash } from 'node:crypto';

/** The contract under which the benchmark speaks: a real one, so that both validations are paid as in production. */
export const contract = civilRegistryEvents;
export const topic = contract.topic;
export const definition = DeclarationDuplicateSuspected;
export const aggregateType = 'declaration';

/**
 * About 600 bytes of JSON, of which a third differs from event to event, so that compression has an honest task.
 * `n` tells the events of a run apart: it travels as a field of the contract.
 */
export function benchData(n: number): { post: string; reasons: string[]; candidates: number } {
  const reasons = Array.from(
    { length: 7 },
    (_, i) => `rule-${i}:same-parents/same-day/${md5(`${n}.${i}`)}:to-be-compared`,
  );
  return { post: 'BKO-C1', reasons, candidates: n };
}

/** The same data as SQL, for logs that are filled in one statement. `n` is an SQL expression. */
export function benchDataSql(n: string): string {
  const reasons = Array.from(
    { length: 7 },
    (_, i) => `'rule-${i}:same-parents/same-day/' || md5(${n} || '.${i}') || ':to-be-compared'`,
  );
  return `jsonb_build_object('post', 'BKO-C1', 'reasons', jsonb_build_array(${reasons.join(', ')}), 'candidates', ${n})`;
}

/** Aggregate number `n` of a run. */
export function aggregateId(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** The same as SQL. */
export function aggregateIdSql(n: string): string {
  return `('00000000-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
}

export function benchEvent(n: number): NewEvent {
  return newEvent(definition, benchData(n));
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
