import { DomainError } from '@jatigi/kernel';
import type { Tx } from './transactions';

/** A helper's keys are those of the mandate: the answer to what he did in one name is not told to him in another. */
const owner = ({ actor: { mandate, accountId, personId, kind, service } }: Tx): string =>
  mandate?.id ?? accountId ?? personId ?? `${kind}:${service}`;

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
  const [lock] = (await tx.manager.query('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free', [
    `idempotency:${who}:${key}`,
  ])) as [{ free: boolean }];
  if (!lock.free) {
    throw new DomainError({
      code: 'idempotency-key-in-progress',
      kind: 'conflict',
      detail: 'The first request with this Idempotency-Key is still running. Ask again in a moment.',
    });
  }
  const [stored] = (await tx.manager.query(
    'select fingerprint, answer from idempotency_key where actor = $1 and key = $2',
    [who, key],
  )) as Array<{ fingerprint: string; answer: Buffer }>;
  if (!stored) {
    await tx.manager.query('insert into idempotency_key (actor, key, fingerprint) values ($1, $2, $3)', [
      who,
      key,
      fingerprint,
    ]);
    return null;
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
  await tx.manager.query('update idempotency_key set answer = $3 where actor = $1 and key = $2', [
    owner(tx),
    key,
    answer,
  ]);
}
