import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * One database and one role pair (owner, application) per service, by infra/postgres. Can be run again and again.
 * @param {string} adminUrl a superuser, or a role that may create roles and databases
 * @param {Record<string, {ownerPassword: string, appPassword: string}>} passwords by service
 * @returns the databases that were not there before
 */
export async function createDatabases(adminUrl, passwords) {
  const services = Object.entries(passwords).map(([service, { ownerPassword, appPassword }]) => ({
    service,
    values: { SERVICE: identifierOf(service), OWNER_PASSWORD: ownerPassword, APP_PASSWORD: appPassword },
  }));
  const created = await connected(adminUrl, async (query) => {
    const known = new Set((await query('select datname from pg_database')).map(({ datname }) => datname));
    for (const { values } of services) await query(fill('roles.sql', values));
    const absent = services.filter(({ service }) => !known.has(databaseOf(service)));
    for (const { service } of absent)
      await query(`create database ${databaseOf(service)} owner ${roleOf(service, 'owner')}`);
    return absent.map(({ service }) => databaseOf(service));
  });
  const grant = ({ service, values }) =>
    connected(urlOf(adminUrl, { database: databaseOf(service) }), (query) => query(fill('database.sql', values)));
  await Promise.all(services.map(grant));
  return created;
}

/** Drops the databases of all services, open sessions or not. */
export async function dropDatabases(adminUrl, services) {
  await connected(adminUrl, async (query) => {
    for (const service of services) await query(`drop database if exists ${databaseOf(service)} with (force)`);
  });
}

export function databaseOf(service) {
  return `jatigi_${identifierOf(service)}`;
}

/** The owner or the application role of a service. */
export function roleOf(service, part) {
  return `${identifierOf(service)}_${part}`;
}

/** A service's name as SQL writes it without quotes: `civil_registry`. */
function identifierOf(service) {
  return service.replaceAll('-', '_');
}

/** The same server, seen by another role or in another database. */
export function urlOf(adminUrl, { user, password, database }) {
  const url = new URL(adminUrl);
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  if (database !== undefined) url.pathname = `/${database}`;
  return url.href;
}

function fill(file, values) {
  const text = readFileSync(join(root, 'infra/postgres', file), 'utf8');
  return text.replace(/^--.*$/gm, '').replace(/@([A-Z_]+)@/g, (_, name) => values[name]);
}

/** One connection for all that `work` asks; `query` resolves to rows. */
async function connected(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(async (sql) => (await client.query(sql)).rows ?? []);
  } finally {
    await client.end();
  }
}
