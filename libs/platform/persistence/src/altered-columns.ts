import { createHash } from 'node:crypto';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { prepared } from './prepared';
import type { Tx } from './transactions';

/** What each column of an entity held when it was read. */
export type ColumnsAsRead = ReadonlyMap<string, string | undefined>;

/** Remembers the columns of an entity that was just loaded under its lock. */
export function columnsAsRead<T extends ObjectLiteral>(tx: Tx, target: EntityTarget<T>, entity: T): ColumnsAsRead {
  const { columns } = tx.manager.connection.getMetadata(target);
  return new Map(columns.map((column) => [column.databaseName, JSON.stringify(column.getEntityValue(entity))]));
}

/**
 * Writes the columns of a locked entity that differ from what was read, as `save` of TypeORM does, but without its second
 * look at the row: the lock is held since the first. Only columns that differ are named, so that triggers of other
 * columns stay asleep. What is undefined is left as it is.
 * @throws QueryFailedError
 */
export async function writeAltered<T extends ObjectLiteral & { id: string }>(
  tx: Tx,
  target: EntityTarget<T>,
  { entity, asRead }: { entity: T; asRead: ColumnsAsRead },
): Promise<void> {
  const { connection } = tx.manager;
  const { columns, tablePath } = connection.getMetadata(target);
  const altered = columns.filter((column) => {
    const now = JSON.stringify(column.getEntityValue(entity));
    return now !== undefined && now !== asRead.get(column.databaseName);
  });
  if (altered.length === 0) return;
  const set = altered.map(({ databaseName }, at) => `"${databaseName}" = $${at + 2}`).join(', ');
  const text = `update "${tablePath}" set ${set} where id = $1`;
  const name = `write-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
  const values = altered.map((column) =>
    connection.driver.preparePersistentValue(column.getEntityValue(entity), column),
  );
  await prepared(tx.manager, name, text, [entity.id, ...values]);
}
