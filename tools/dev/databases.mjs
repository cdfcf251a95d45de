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
  const created = [];
  for (const [service, { ownerPassword, appPassword }] of Object.entries(passwords)) {
    const values = { SERVICE: service, OWNER_PASSWORD: ownerPassword, APP_PASSWORD: appPassword };
    await query(adminUrl, fill('roles.sql', values));
    const name = databaseOf(service);
    const [known] = await query(adminUrl, `select 1 from pg_database where datname = '${name}'`);
    if (!known) {
      await query(adminUrl, `create database ${name} owner ${service}_owner`);
      created.push(name);
    }
    await query(urlOf(adminUrl, { database: name }), fill('database.sql', values));
  }
  return created;
}

/** Drops the databases of all services, open sessions or not. */
export async function dropDatabases(adminUrl, services) {
  for (const service of services) await query(adminUrl, `drop database if exists ${databaseOf(service)} with (force)`);
}

export function databaseOf(service) {
  return `jatigi_${service}`;
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

async function query(url, sql) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}
