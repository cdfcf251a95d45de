import type { EntityManager } from 'typeorm';

interface Connection {
  query(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * Runs a statement that Postgres parses and plans once per connection: for the few that run in every command and are
 * dear to plan. Within the transaction of `manager`.
 * @param name the same text always under the same name
 */
export async function prepared<Row>(
  manager: EntityManager,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  if (!manager.queryRunner) throw new Error('A prepared statement runs in a transaction.');
  const connection = (await manager.queryRunner.connect()) as Connection;
  return (await connection.query({ name, text, values })).rows as Row[];
}
