import { DomainError } from '@jatigi/kernel';
import { prepared } from './prepared';
import type { Tx } from './transactions';

/** A helper's keys are those of the mandate: the answer to what he did in one name is not told to him in another. */
const owner = ({ actor: { mandate, accountId, personId, kind, service } }: Tx): string =>
  mandate?.id ?? accountId ?? personId ?? `${kind}:${service}`;

/** Of two at once one gets the lock; the other writes nothing and does not wait for the row of the first. */
const claimSql = `
  insert into idempotency_key (actor, key, fingerprint)
  select $1::text, $2::text, $3::text where pg_try_advisory_xact_lock(hashtextextended('idempotency:' || $1 || ':' || $2, 0))
  on conflict (actor, key) do nothing returning key`;
const storeSql = 'update idempotency_key set answer = $3 where actor = $1 and key = $2';

/**
 * Claims an idempotency key inside the command's own transaction, so that key and effect live or die together.
 * The advisory lock answers "in progress" at once instead of making the second caller wait for the first.
 * @returns the stored answer when the command already happened
 */
export async function claimKey(
  tx: Tx,
  { key, fingerprint }: { key: string; fingerprint: string },
): Promise<{ answer: Buffer } | null> {
  const who = owner(tx);
  const [claimed] = await prepared(tx.manager, 'claim-key', claimSql, [who, key, fingerprint]);
  if (claimed) return null;
  const [stored] = (await tx.manager.query(
    'select fingerprint, answer from idempotency_key where actor = $1 and key = $2',
    [who, key],
  )) as Array<{ fingerprint: string; answer: Buffer }>;
  if (!stored) {
    throw new DomainError({
      code: 'idempotency-key-in-progress',
      kind: 'conflict',
      detail: 'The first request with this Idempotency-Key is still running. Ask again in a moment.',
    });
  }
  if (stored.fingerprint !== fingerprint) {
    throw new DomainError({
      code: 'idempotency-key-reused',
      kind: 'rule',
      detail: 'This Idempotency-Key was used for another request. Use a new key for a new request.',
    });
  }
  return { answer: stored.answer };
}

/** Keeps the answer for the next call with the same key. */
export async function storeAnswer(tx: Tx, key: string, answer: Buffer): Promise<void> {
  await prepared(tx.manager, 'store-answer', storeSql, [owner(tx), key, answer]);
}
