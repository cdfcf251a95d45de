import { createDataSource, persistenceSql, personsSql, sqlMigration } from '@jatigi/platform-persistence';
import type { MigrationClass } from '@jatigi/platform-persistence';
import { keysSql } from '@jatigi/platform-keys';
import { ensurePartitions, messagingSql, parkingSql, payloadSizeSql } from '@jatigi/platform-messaging';
import { jobsSql } from '@jatigi/platform-jobs';
import type { ServiceDefinition } from './definition';

/** A service's name as SQL writes it without quotes: its roles are `civil_registry_owner` and `civil_registry_app`. */
const identifierOf = (service: string): string => service.replaceAll('-', '_');

/** Tables that the platform needs in each service's database, before the service's own. */
export function platformMigrations(serviceName: string): MigrationClass[] {
  const service = identifierOf(serviceName);
  return [
    sqlMigration('PlatformPersistence', 202611230001, persistenceSql(service)),
    sqlMigration('PlatformKeys', 202611230002, keysSql(service)),
    sqlMigration('PlatformMessaging', 202611230003, messagingSql(service)),
    sqlMigration('PlatformJobs', 202611230004, jobsSql(service)),
    sqlMigration('PlatformPersons', 202611280905, personsSql(service)),
    sqlMigration('PlatformParking', 202611281000, parkingSql(service)),
    sqlMigration('PlatformPayloadSize', 202611291548, payloadSizeSql()),
  ];
}

/** All migrations of a service, in order. */
export function migrationsOf(definition: Pick<ServiceDefinition, 'name' | 'migrations'>): MigrationClass[] {
  return [...platformMigrations(definition.name), ...definition.migrations];
}

/**
 * Brings the database of a service up to date under the owner role. Safe to run twice and by two at once.
 * @returns names of the migrations that ran now, and of the partitions of the event log that were made
 */
export async function runMigrations(
  definition: Pick<ServiceDefinition, 'name' | 'migrations'>,
  ownerUrl: string,
): Promise<string[]> {
  const dataSource = await createDataSource({
    url: ownerUrl,
    migrations: migrationsOf(definition),
    poolSize: 2,
  }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('jatigi.migrate'))`);
    await lock.query(`grant usage on schema public to ${identifierOf(definition.name)}_app`);
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    const years = await ensurePartitions(dataSource, new Date());
    return [...ran.map(({ name }) => name), ...years.map((year) => `event_log_${year}`)];
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

/** The whole of a service's `migrate.ts`: runs, says what ran, and sets the exit code. */
export async function migrateFromCommandLine(
  definition: Pick<ServiceDefinition, 'name' | 'migrations'>,
  ownerUrl: string | undefined,
): Promise<void> {
  if (ownerUrl === undefined) throw new Error('OWNER_DATABASE_URL is missing: migrations run under the owner role.');
  const ran = await runMigrations(definition, ownerUrl);
  process.stdout.write(ran.length > 0 ? `${definition.name}: ${ran.join(', ')}\n` : `${definition.name}: up to date\n`);
}
