import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyAcls } from './acls.mjs';
import { buildChanged } from './build-changed.mjs';
import { createDatabases } from './databases.mjs';
import { startKafka } from './kafka.mjs';
import { localKafkaSecurity } from './kafka-security.mjs';
import { localKeys } from './keys.mjs';
import { stopOrder } from './leftovers.mjs';
import { identityOf, writeLock } from './lock.mjs';
import { Part } from './part.mjs';
import { local, root } from './paths.mjs';
import { answers } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { loadDemo, migrateAll } from './run-once.mjs';
import { builtServices, inherited, nodePart, portalPart, SERVICES, servicePart } from './services.mjs';
import { applyTopics } from './topics.mjs';

/** The whole platform on this machine: brings it up in order, watches over it, takes it down in order. */
export class Stack {
  parts = [];
  ending = false;
  #lock;

  constructor({ ports, lock, progress, secureKafka = false }) {
    this.ports = ports;
    this.secureKafka = secureKafka;
    this.#lock = lock;
    this.progress = progress;
    this.external = { adminUrl: process.env.DATABASE_URL, brokers: process.env.KAFKA_BROKERS };
    this.adminUrl = this.external.adminUrl;
    this.brokers = this.external.brokers ?? `127.0.0.1:${ports.kafka}`;
    this.keys = localKeys(join(local, 'keys'), SERVICES);
    this.version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
    this.commit =
      spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim() ||
      'unknown';
  }

  /** Everything from servers to demo data; throws when a part cannot be brought up. Resolves to the demo accounts. */
  async up() {
    const built = this.#step('services built', buildChanged);
    const migrated = Promise.all([this.#postgres(), built]).then(() =>
      this.#step('migrated', () => migrateAll(this, this.created)),
    );
    await Promise.all([migrated, this.#kafka()]);
    await Promise.all(this.#everythingElse().map((part) => this.#startPart(part)));
    const demo = await this.#step('demo data', () => loadDemo(this));
    this.#save('ready');
    return demo?.accounts ?? [];
  }

  async #postgres() {
    if (!this.external.adminUrl) await this.#startPart(this.#postgresPart());
    await this.#step('databases and roles', async () => {
      const passwords = Object.fromEntries(SERVICES.map((service) => [service, this.keys[service]]));
      this.created = await createDatabases(this.adminUrl, passwords);
      return { said: this.created.length > 0 ? `${this.created.length} created` : 'as they were' };
    });
  }

  async #kafka() {
    if (this.secureKafka) this.security = await localKafkaSecurity(join(local, 'keys'), this.keys.secret);
    if (!this.external.brokers) await this.#startPart(this.#kafkaPart());
    const access = this.security?.access;
    const said = (done) => ({ said: done.length > 0 ? `${done.length} changes` : 'as they were' });
    await this.#step('topics', async () => said(await applyTopics(this.brokers, { access })));
    if (access) await this.#step('who may do what', async () => said(await applyAcls(this.brokers, access)));
  }

  #postgresPart() {
    const logFile = join(local, 'logs/postgres.log');
    const options = {
      dataDir: join(local, 'postgres'),
      port: this.ports.postgres,
      password: this.keys.postgresPassword,
      logFile,
    };
    const launch = async () => {
      const server = await startPostgres(options);
      this.adminUrl = server.url;
      return server;
    };
    return { name: 'postgres', port: this.ports.postgres, logFile, launch, ready: () => answers(this.ports.postgres) };
  }

  #kafkaPart() {
    const logFile = join(local, 'logs/kafka.log');
    const options = {
      dataDir: join(local, 'kafka'),
      port: this.ports.kafka,
      controllerPort: this.ports['kafka-controller'],
      logFile,
      say: (text) => this.progress.say(text),
      security: this.security,
    };
    return {
      name: 'kafka',
      port: this.ports.kafka,
      logFile,
      launch: () => startKafka(options),
      ready: () => answers(this.ports.kafka),
    };
  }

  #everythingElse() {
    const at = (name) => ({ ...inherited(), HOST: '127.0.0.1', PORT: String(this.ports[name]) });
    const listening = (name) => ({ name, port: this.ports[name], ready: () => answers(this.ports[name]) });
    const catchers = ['smtp-catcher', 'sms-catcher'].map((name) =>
      nodePart({
        ...listening(name),
        script: join(root, `tools/dev/${name}.mjs`),
        env: { ...at(name), MAILBOX_DIR: join(local, 'mailbox') },
      }),
    );
    const simulator = nodePart({
      ...listening('payment-simulator'),
      script: join(root, 'tools/payment-simulator/main.mjs'),
      env: {
        ...at('payment-simulator'),
        PROVIDER_SECRET: readFileSync(this.keys.secret('payment-provider'), 'utf8'),
        PAYMENTS_WEBHOOK_URL: `http://127.0.0.1:${this.ports.gateway}/v1/payments/webhooks/simulator`,
        PUBLIC_URL: `http://127.0.0.1:${this.ports['payment-simulator']}`,
      },
    });
    const hasSimulator = existsSync(join(root, 'tools/payment-simulator/main.mjs'));
    return [
      ...catchers,
      ...(hasSimulator ? [simulator] : []),
      portalPart(this),
      ...builtServices().map((service) => servicePart(service, this)),
    ];
  }

  async #startPart(definition) {
    const say = (text) => !this.ending && this.progress.say(text);
    const part = new Part(definition, { say, changed: () => this.#save() });
    this.parts.push(part);
    await this.#step(`${part.name} ready`, () => part.start());
  }

  /** A stop asked for during the start ends the start at the next step. */
  async #step(what, work) {
    if (this.ending) return undefined;
    return this.progress.step(what, work);
  }

  #save(state = this.state) {
    this.state = state;
    if (this.closed) return;
    const parts = this.parts
      .filter(({ pid, state: now }) => pid && now !== 'stopped')
      .map(({ name, port, pid, state: now, restarts }) => ({
        name,
        port,
        state: now,
        restarts,
        process: identityOf(pid),
      }));
    Object.assign(this.#lock, {
      state,
      parts,
      gateway: this.gateway(),
      kafka: this.brokers,
      secureKafka: this.secureKafka,
    });
    writeLock(this.#lock);
  }

  gateway() {
    return this.parts.some(({ name }) => name === 'gateway') ? `http://127.0.0.1:${this.ports.gateway}` : null;
  }

  /** Stops all, in order: the door, the services, their helpers, the servers. At most some 9 s. Returns who had to be killed. */
  async down() {
    this.ending = true;
    this.#save('stopping');
    const killed = [];
    for (const group of stopOrder(this.parts)) {
      const ends = await Promise.all(group.map(async (part) => ({ name: part.name, how: await part.stop() })));
      killed.push(...ends.filter(({ how }) => how === 'killed').map(({ name }) => name));
    }
    this.closed = true;
    return killed;
  }
}
