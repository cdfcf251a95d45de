import { DomainError, notFound } from '@jatigi/kernel';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { RequestContext, Tx } from './transactions';

/** Loads one aggregate and holds its row until the transaction ends. @throws 404 `not-found` */
export async function lockById<T extends ObjectLiteral & { id: string }>(
  tx: Tx,
  target: EntityTarget<T>,
  id: string,
): Promise<T> {
  const found = await tx.manager.findOne(target, {
    where: { id } as FindOptionsWhere<T>,
    lock: { mode: 'pessimistic_write' },
  });
  if (!found) throw notFound('This object');
  return found;
}

/** Compares `If-Match` (when sent) with the current version. @throws 412 `stale-version` */
export function requireVersion(context: RequestContext, current: number): void {
  if (context.ifMatch === undefined || context.ifMatch === current) return;
  throw new DomainError({
    code: 'stale-version',
    kind: 'stale',
    detail: 'Somebody changed this in the meantime. Read it again and repeat your change.',
    extra: { version: current },
  });
}

/** PATCH and PUT must say which version they change. @throws 428 `version-required` */
export function requireIfMatch(context: RequestContext): void {
  if (context.ifMatch !== undefined) return;
  throw new DomainError({
    code: 'version-required',
    kind: 'version-required',
    detail: 'Send the version you read in the header If-Match, for example If-Match: "3".',
  });
}
