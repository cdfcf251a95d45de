import { DataSource } from 'typeorm';
import type { EntitySchema } from 'typeorm';
import type { MigrationClass } from './sql-migration';

/**
 * The data source of a service. Never synchronises: tables come from hand-read SQL migrations.
 * Domain classes are mapped by `EntitySchema` and loaded without calling their constructor.
 */
export function createDataSource(options: {
  url: string;
  entities?: EntitySchema[];
  migrations?: MigrationClass[];
  poolSize?: number;
}): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities ?? [],
    migrations: options.migrations ?? [],
    migrationsTableName: 'migration',
    synchronize: false,
    entitySkipConstructor: true,
    logging: false,
    extra: { max: options.poolSize ?? 10, connectionTimeoutMillis: 5_000, idle_in_transaction_session_timeout: 60_000 },
  });
}
