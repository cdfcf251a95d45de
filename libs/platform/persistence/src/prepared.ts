import { QueryFailedError } from 'typeorm';
import type { EntityManager } from 'typeorm';

interface Connection {
  query(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * Runs a statement that Postgres parses and plans once per connection: for those that run in every command. Under
 * row-level security a plan is dearer than what it finds: of one submission it was two thirds of the database's time.
 * Within the transaction of `manager`.
 * @param name the same text always under the same name
 * @throws QueryFailedError as a query of the manager does
 */
export async function prepared<Row>(
  manager: EntityManager,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  if (!manager.queryRunner) throw new Error('A prepared statement runs in a transaction.');
  const connection = (await manager.queryRunner.connect()) as Connection;
  try {
    return (await connection.query({ name, text, values })).rows as Row[];
  } catch (error) {
    throw new QueryFailedError(text, [...values], error as Error);
  }
}
