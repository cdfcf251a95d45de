import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startKafka } from '../../dev/kafka.mjs';
import { freePorts } from '../../dev/ports.mjs';
import { startPostgres } from '../../dev/postgres.mjs';
import { stopProcess } from '../../dev/processes.mjs';
import { BrokerProxy } from './proxy.mjs';
import { mountSmallDisk, unmount } from './small-disk.mjs';

/** A killed process loses nothing that was handed to the system, so only the wait for the disk is given up. */
const POSTGRES = { fsync: 'off', full_page_writes: 'off', max_connections: '200' };

/** A PostgreSQL server and a Kafka broker of this run alone, and the proxy through which all clients reach the broker. */
export class Servers {
  #folder = mkdtempSync(join(tmpdir(), 'jatigi-chaos-'));
  #postgres = null;
  #kafka = null;
  #guard = null;
  #closing = false;
  #inFlight = new Set();

  /** @param {{say: (text: string) => void, smallDisk: boolean}} options `smallDisk`: a disk for the broker that may be filled */
  async start({ say, smallDisk }) {
    chmodSync(this.#folder, 0o755); // PostgreSQL may run under another account than ours
    const [postgres, direct, proxied, controller, proxy] = await freePorts(5);
    this.ports = { postgres, direct, proxied, controller, proxy };
    this.say = say;
    this.kafkaFolder = join(this.#folder, 'kafka');
    this.noSmallDisk = smallDisk ? mountSmallDisk(this.kafkaFolder) : 'not asked for';
    this.proxy = new BrokerProxy(proxied);
    await this.proxy.listen(proxy);
    await Promise.all([this.startPostgres(), this.startBroker()]);
  }

  /** What the clients of the product use; every address in the broker's answers leads through the proxy too. */
  get brokers() {
    return [`127.0.0.1:${this.ports.proxy}`];
  }

  /** The way of the checker, past the proxy. */
  get directBrokers() {
    return [`127.0.0.1:${this.ports.direct}`];
  }

  /** Logs, notes of the children. */
  get folder() {
    return this.#folder;
  }

  get adminUrl() {
    return this.#postgres.url;
  }

  urlOf(database, role) {
    return `postgres://${role}:${role}@127.0.0.1:${this.ports.postgres}/${database}`;
  }

  async startPostgres() {
    this.#postgres = await this.#starting(() =>
      startPostgres({
        dataDir: join(this.#folder, 'postgres'),
        port: this.ports.postgres,
        password: 'postgres',
        logFile: join(this.#folder, 'postgres.log'),
        settings: POSTGRES,
      }),
    );
    this.#watch();
  }

  /** `immediate` is the stop without any farewell: sessions die, the next start recovers from the log. */
  stopPostgres({ immediate = false } = {}) {
    return stopProcess(this.#postgres.pid, { signal: immediate ? 'SIGQUIT' : 'SIGINT', graceMs: 10_000 });
  }

  async startBroker() {
    const { direct, proxied, controller, proxy } = this.ports;
    const at = (port) => `://127.0.0.1:${port}`;
    this.#kafka = await this.#starting(() =>
      startKafka({
        dataDir: this.kafkaFolder,
        port: direct,
        controllerPort: controller,
        logFile: join(this.#folder, 'kafka.log'),
        say: this.say,
        settings: {
          listeners: `PLAINTEXT${at(direct)},PROXIED${at(proxied)},CONTROLLER${at(controller)}`,
          'advertised.listeners': `PLAINTEXT${at(direct)},PROXIED${at(proxy)}`,
          'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,PROXIED:PLAINTEXT,CONTROLLER:PLAINTEXT',
          'inter.broker.listener.name': 'PLAINTEXT',
        },
      }),
    );
    this.#watch();
  }

  get brokerPid() {
    return this.#kafka.pid;
  }

  stopBroker({ signal = 'SIGTERM' } = {}) {
    return stopProcess(this.#kafka.pid, { signal, graceMs: 15_000 });
  }

  /** @param {{keep?: boolean}} options `keep` leaves the logs behind, and says where */
  async stop({ keep = false } = {}) {
    this.#closing = true;
    await Promise.allSettled(this.#inFlight);
    await Promise.resolve(); // their callers keep what they got
    await Promise.allSettled([
      this.proxy?.close(),
      this.#postgres && this.stopPostgres(),
      this.#kafka && this.stopBroker(),
    ]);
    this.#guard?.kill();
    if (this.noSmallDisk === null) unmount(this.kafkaFolder);
    if (keep) console.log(`logs: ${this.#folder}`);
    else rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** A scene that is broken off must not start again what is being stopped; a stop waits for what just starts. */
  #starting(start) {
    if (this.#closing) throw new Error('the run is over');
    const started = start();
    this.#inFlight.add(started);
    return started.finally(() => this.#inFlight.delete(started));
  }

  /** A killed run cannot stop its servers: a small process of its own does it then. */
  #watch() {
    this.#guard?.kill();
    const pids = [this.#postgres, this.#kafka].filter(Boolean).map(({ pid }) => String(pid));
    const script = fileURLToPath(new URL('../../test/guard.mjs', import.meta.url));
    const args = [script, String(process.pid), this.#folder, ...pids];
    this.#guard = spawn(process.execPath, args, { detached: true, stdio: 'ignore' });
    this.#guard.unref();
  }
}
