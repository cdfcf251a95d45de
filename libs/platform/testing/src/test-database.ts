import { createDataSource } from '@jatigi/platform-persistence';
import type { MigrationClass } from '@jatigi/platform-persistence';
import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** One database of its own for a spec file, with the same two roles as in production. */
export interface TestDatabase {
  readonly name: string;
  /** Runs migrations, owns the tables. */
  readonly ownerUrl: string;
  /** What the service uses: owns nothing, cannot bypass row-level security. */
  readonly appUrl: string;
  drop(): Promise<void>;
}

/**
 * Copies a migrated template (made once per set of migrations) into a fresh database.
 * Needs TEST_DATABASE_URL, a superuser of a server for tests; `npm test` sets it.
 */
export async function testDatabase(serviceName: string, migrations: MigrationClass[]): Promise<TestDatabase> {
  const service = serviceName.replaceAll('-', '_'); // as SQL writes it without quotes
  const server = serverUrl();
  const template = await ensureTemplate(server, service, migrations);
  const name = `t_${service}_${randomBytes(6).toString('hex')}`;
  await withClient(server, (client) =>
    client.query(`create database ${name} template ${template} owner ${service}_owner`),
  );
  return {
    name,
    ownerUrl: urlFor(server, name, `${service}_owner`),
    appUrl: urlFor(server, name, `${service}_app`),
    drop: () =>
      withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`)).then(
        () => undefined,
      ),
  };
}

function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the specs through npm test or nx test.');
  return url;
}

async function ensureTemplate(server: string, service: string, migrations: MigrationClass[]): Promise<string> {
  const template = `tpl_${service}_${await fingerprint(migrations)}`;
  await withClient(server, async (client) => {
    // Workers start together: one makes the roles and the template, the others wait here.
    await client.query(`select pg_advisory_lock(hashtextextended('jatigi.test-template', 0))`);
    for (const role of [`${service}_owner`, `${service}_app`]) await ensureRole(client, role);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount) return;
    const building = `${template}_building`;
    await client.query(`drop database if exists ${building} with (force)`);
    await client.query(`create database ${building} owner ${service}_owner`);
    const owner = createDataSource({ url: urlFor(server, building, `${service}_owner`), migrations, poolSize: 1 });
    await owner.initialize();
    try {
      await owner.runMigrations({ transaction: 'each' });
    } finally {
      await owner.destroy();
    }
    await client.query(`alter database ${building} rename to ${template}`);
  });
  return template;
}

async function ensureRole(client: Client, role: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (!rowCount) await client.query(`create role ${role} login password '${role}'`);
}

/** The SQL itself decides whether a template can be used again. */
async function fingerprint(migrations: MigrationClass[]): Promise<string> {
  const hash = createHash('sha256');
  const listening = { query: (sql: string) => Promise.resolve(void hash.update(sql)) };
  for (const migration of migrations) await new migration().up(listening as never);
  return hash.digest('hex').slice(0, 12);
}

function urlFor(server: string, database: string, role: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  url.username = role;
  url.password = role;
  return url.href;
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
