import { DomainError, notFound } from '@jatigi/kernel';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { prepared } from './prepared';
import type { RequestContext, Tx } from './transactions';

/**
 * Loads one aggregate and holds its row until the transaction ends: the first look of every command.
 * @throws 404 `not-found`
 */
export function lockById<T extends ObjectLiteral & { id: string }>(
  tx: Tx,
  target: EntityTarget<T>,
  id: string,
): Promise<T> {
  return byId(tx, target, { id, how: 'lock' });
}

/** The same without the lock. @throws 404 `not-found` */
export function findById<T extends ObjectLiteral & { id: string }>(
  tx: Tx,
  target: EntityTarget<T>,
  id: string,
): Promise<T> {
  return byId(tx, target, { id, how: 'find' });
}

/** As TypeORM would read it, by a plan that is made once. */
async function byId<T extends ObjectLiteral>(
  { manager }: Tx,
  target: EntityTarget<T>,
  { id, how }: { id: string; how: 'lock' | 'find' },
): Promise<T> {
  const { connection } = manager;
  const metadata = connection.getMetadata(target);
  const columns = metadata.columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const text = `select ${columns} from "${metadata.tablePath}" where id = $1${how === 'lock' ? ' for update' : ''}`;
  const [row] = await prepared<Record<string, unknown>>(manager, `${how}-${metadata.tablePath}`, text, [id]);
  if (!row) throw notFound('This object');
  const found = metadata.create(manager.queryRunner, { fromDeserializer: true }) as T;
  for (const column of metadata.columns) {
    column.setEntityValue(found, connection.driver.prepareHydratedValue(row[column.databaseName], column));
  }
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
