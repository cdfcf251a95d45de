import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** Who publishes and who reads in every scene: two services of the platform, each with its two roles. */
export const services = { producer: 'payments', reader: 'visas' };

/** Runs SQL in one short session. @returns the rows of the last statement */
export async function query(url, sql, values) {
  const client = await openSession(url);
  try {
    const result = await client.query(sql, values);
    return (Array.isArray(result) ? result.at(-1) : result).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Roles and one migrated template per service; the databases of scenes are copies of them. */
export async function makeTemplates(servers, migrateFile) {
  for (const service of Object.values(services)) {
    for (const role of [`${service}_owner`, `${service}_app`]) {
      await query(servers.adminUrl, `create role ${role} login password '${role}'`);
    }
    await query(servers.adminUrl, `create database ${service}_template owner ${service}_owner`);
    const owner = servers.urlOf(`${service}_template`, `${service}_owner`);
    await run(process.execPath, ['--no-warnings', migrateFile, owner, service]);
  }
}

async function openSession(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the next query fails with the same
  await client.connect();
  return client;
}

/** A database of one scene. */
export class Database {
  #session = null;

  constructor(servers, service, name) {
    this.servers = servers;
    this.service = service;
    this.name = name;
    this.appUrl = servers.urlOf(name, `${service}_app`);
    this.ownerUrl = servers.urlOf(name, `${service}_owner`);
    /** The checker and the harness read and prepare as superuser: no row-level security stands in their way. */
    this.adminUrl = this.#adminUrlOf(name);
  }

  static async create(servers, service, name) {
    const database = new Database(servers, service, name);
    await query(servers.adminUrl, `create database ${name} template ${service}_template owner ${service}_owner`);
    return database;
  }

  /** Over one connection that is kept: signing in costs more than most questions. */
  async query(sql, values) {
    this.#session ??= openSession(this.adminUrl);
    const session = await this.#session;
    try {
      return (await session.query(sql, values)).rows;
    } catch (error) {
      await this.#leave();
      throw error;
    }
  }

  async #leave() {
    const session = await this.#session?.catch(() => null);
    this.#session = null;
    await session?.end().catch(() => undefined);
  }

  /** A backup of this moment; nobody may be connected. */
  async backup() {
    await this.#leave();
    const sql = `create database ${this.name}_backup template ${this.name} owner ${this.service}_owner`;
    await this.#endSessions(this.name);
    await query(this.servers.adminUrl, sql);
  }

  /** Puts the backup in the place of the database, which stays readable under the name of `lostUrl`. */
  async restoreBackup() {
    await this.#leave();
    await this.#endSessions(this.name);
    await query(this.servers.adminUrl, `alter database ${this.name} rename to ${this.name}_lost`);
    await query(this.servers.adminUrl, `alter database ${this.name}_backup rename to ${this.name}`);
    this.lostUrl = this.#adminUrlOf(`${this.name}_lost`);
  }

  async drop() {
    await this.#leave();
    for (const name of [this.name, `${this.name}_lost`, `${this.name}_backup`]) {
      await query(this.servers.adminUrl, `drop database if exists ${name} with (force)`);
    }
  }

  #adminUrlOf(name) {
    const url = new URL(this.servers.adminUrl);
    url.pathname = `/${name}`;
    return url.href;
  }

  #endSessions(name) {
    return query(
      this.servers.adminUrl,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
      [name],
    );
  }
}
