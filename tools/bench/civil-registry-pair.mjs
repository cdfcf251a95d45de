import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { createDatabases, roleOf, urlOf } from '../dev/databases.mjs';
import { localKeys } from '../dev/keys.mjs';
import { local, root } from '../dev/paths.mjs';
import { freePorts } from '../dev/ports.mjs';
import { answersOk, bundleOf, environmentOf, SERVICES } from '../dev/services.mjs';
import { createTopics, declaredTopics, withAdmin } from '../dev/topics.mjs';
import { gatewayKey } from './surroundings.mjs';

const SERVICE = 'civil-registry';
const CENTRE = 'BENCH';
const OFFICERS = 8;

/**
 * The rival: what the registry calls `register` becomes a view, whose "last number" is the next value of a sequence.
 * Every statement of the service stays the same; nobody waits for anybody, and a rollback leaves a gap.
 */
const gappingSql = `
  alter table register rename to register_counter;
  create sequence register_sequence;
  create view register as select * from register_counter;
  create function take_from_sequence() returns trigger language plpgsql as $$
  begin
    new.last_number := nextval('register_sequence');
    return new;
  end $$;
  create trigger take_from_sequence instead of update on register for each row execute function take_from_sequence();
  grant select, insert, update on register to civil_registry_app;
  grant usage on sequence register_sequence to civil_registry_app;`;

/** Verified declarations whose births have nothing in common, so that the numbers alone are what they share. */
const declarationsSql = `
  insert into declaration (id, version, kind, state, post, facts, started_by, declared_by, verified_by, declared_on,
                           created_at, updated_at)
  select gen_random_uuid(), 1, 'birth', 'VERIFIED', '${CENTRE}',
         jsonb_build_object(
           'child', jsonb_build_object('name', name, 'mrzName', name, 'sex', 'F', 'birthPlace', 'Paris', 'birthCountry', 'FRA',
             'nationalities', '["MLI"]'::jsonb, 'birthDate', jsonb_build_object('value', '2026-01-01', 'approximate', false)),
           'declarant', jsonb_build_object('capacity', 'midwife', 'person',
             jsonb_build_object('name', name, 'mrzName', name, 'nationalities', '[]'::jsonb)),
           'witnesses', '[]'::jsonb),
         $2, $2, $2, '2026-01-10', now(), now()
  from generate_series(1, $1::int) as n,
       lateral (select 'X' || translate(n::text, '0123456789', 'ABDEFIKLMN') as word) as w,
       lateral (select jsonb_build_object('surname', word, 'givenNames', word) as name) as f
  returning id`;

/** Two registries on databases of their own beside the stack's, each with as many verified declarations as asked. */
export async function startRegistries({ ports, brokers }, declarations) {
  const keys = localKeys(join(local, 'keys'), SERVICES);
  const password = encodeURIComponent(keys.postgresPassword);
  const adminUrl = process.env.DATABASE_URL ?? `postgres://postgres:${password}@127.0.0.1:${ports.postgres}/postgres`;
  await createDatabases(adminUrl, { [SERVICE]: keys[SERVICE] });
  const stack = { ports, keys, adminUrl, brokers, commit: 'bench', version: versionOf() };
  const [gapless, gapping] = [new Registry('gapless', stack), new Registry('gapping', stack)];
  const stop = async () => Promise.all([gapless.stop(), gapping.stop()]);
  try {
    await gapless.start('', declarations);
    await gapping.start(gappingSql, declarations);
  } catch (error) {
    await stop();
    throw error;
  }
  return { gapless, gapping, stop };
}

/** So many callers sign so many acts, each the next one when its last is signed. A 503 comes back under the same key. */
export async function signingCallers(registry, { count, callers }) {
  const ids = registry.waiting.splice(0, count);
  const caller = async () => {
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) await registry.sign(id);
  };
  await Promise.all(Array.from({ length: callers }, caller));
}

class Registry {
  waiting = [];
  #stack;
  #database;
  #prefix;
  #child;
  #address;
  #officers = [];

  constructor(name, stack) {
    this.#stack = stack;
    this.#database = `bench_civil_registry_${name}`;
    this.#prefix = `bench-${name}-${randomUUID().slice(0, 8)}.`;
  }

  async start(change, declarations) {
    const { adminUrl, brokers, keys } = this.#stack;
    const [port] = await freePorts(1);
    this.#address = `http://127.0.0.1:${port}`;
    await this.#administer(async (client) => {
      await client.query(`drop database if exists ${this.#database} with (force)`);
      await client.query(`create database ${this.#database} owner ${roleOf(SERVICE, 'owner')}`);
    });
    await this.#topics((admin, topics) => createTopics(admin, topics));
    const url = (part, password) =>
      urlOf(adminUrl, { user: roleOf(SERVICE, part), password, database: this.#database });
    const env = {
      ...environmentOf(SERVICE, this.#stack),
      DATABASE_URL: url('app', keys[SERVICE].appPassword),
      OWNER_DATABASE_URL: url('owner', keys[SERVICE].ownerPassword),
      KAFKA_BROKERS: brokers,
      KAFKA_TOPIC_PREFIX: this.#prefix,
      PORT: String(port),
      LOG_LEVEL: 'error',
    };
    const migration = this.#run('migrate.js', env);
    if ((await once(migration, 'exit'))[0] !== 0) throw new Error(`${this.#database} could not be migrated`);
    await this.#fill(change, declarations);
    this.#child = this.#run('main.js', env);
    for (let tries = 0; !(await answersOk(`${this.#address}/health/ready`)); tries += 1) {
      if (tries > 150) throw new Error(`the registry of ${this.#database} does not get ready`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await this.#signIn();
  }

  async sign(id) {
    const officer = this.#officers[id.charCodeAt(0) % OFFICERS];
    const headers = { ...officer, 'idempotency-key': randomUUID(), 'content-type': 'application/json' };
    for (;;) {
      const path = `${this.#address}/v1/civil-registry/declarations/${id}/sign`;
      const answer = await fetch(path, { method: 'POST', headers, body: '{}' });
      const text = await answer.text();
      if (answer.status === 200) return;
      if (answer.status !== 503) throw new Error(`signing answered ${answer.status}: ${text}`);
    }
  }

  async numbers() {
    return this.#query('select number from act order by number').then((rows) => rows.map(({ number }) => number));
  }

  async stop() {
    this.#child?.kill();
    if (this.#child && this.#child.exitCode === null) await once(this.#child, 'exit');
    await this.#administer((client) => client.query(`drop database if exists ${this.#database} with (force)`));
    await this.#topics((admin, topics) => admin.deleteTopics({ topics: topics.map(({ topic }) => topic) })).catch(
      () => undefined, // left behind under a name of their own
    );
  }

  async #fill(change, declarations) {
    if (change) await this.#query(change);
    const agent = randomUUID();
    const rows = await this.#query(declarationsSql, [declarations, agent]);
    this.waiting = rows.map(({ id }) => id);
    await this.#query(
      `insert into post_copy (code, kind, country, time_zone, currencies) values ('${CENTRE}', 'consulate', 'FRA', 'Europe/Paris', '{EUR}')`,
    );
    this.persons = Array.from({ length: OFFICERS }, () => randomUUID());
    await this.#query(
      `insert into grant_projection (grant_id, person_id, role, posts, valid_from)
       select gen_random_uuid(), p, 'consul', '{${CENTRE}}', '2000-01-01' from unnest($1::uuid[]) p`,
      [this.persons],
    );
  }

  /** What the gateway would send. One assertion lasts a minute: it is renewed while the benchmark runs. */
  async #signIn() {
    const key = await importJWK(gatewayKey(), 'ES256');
    const renew = async () => {
      this.#officers = await Promise.all(this.persons.map((person) => assertionOf(person, key)));
    };
    await renew();
    setInterval(() => void renew(), 20_000).unref();
  }

  #run(script, env) {
    const cwd = bundleOf(SERVICE);
    return fork(join(cwd, script), { cwd, env, stdio: ['ignore', 'ignore', 2, 'ipc'] });
  }

  async #topics(work) {
    const topics = (await declaredTopics()).map(({ name }) => ({
      topic: `${this.#prefix}${name}`,
      numPartitions: 6,
      replicationFactor: 1,
    }));
    return withAdmin(this.#stack.brokers, (admin) => work(admin, topics));
  }

  async #query(sql, values) {
    const url = urlOf(this.#stack.adminUrl, { database: this.#database });
    return connected(url, async (client) => (await client.query(sql, values)).rows);
  }

  #administer(work) {
    return connected(this.#stack.adminUrl, work);
  }
}

async function assertionOf(personId, key) {
  const token = await new SignJWT({ knd: 'person', str: 'mfa', acc: randomUUID() })
    .setProtectedHeader({ alg: 'ES256', kid: 'gateway' })
    .setIssuer('gateway')
    .setSubject(personId)
    .setAudience(SERVICE)
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(key);
  return { authorization: `Bearer ${token}` };
}

async function connected(connectionString, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const versionOf = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
