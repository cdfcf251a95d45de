import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../dev/processes.mjs';
import { Chance } from './chance.mjs';
import { SETTLE_MS } from './checker.mjs';
import { Database, query, services } from './databases.mjs';
import { HANDLED_TYPE } from './history.mjs';
import { parkedEvents } from './operate.mjs';
import { Topic } from './topic.mjs';
import { Keeper, Worker } from './worker.mjs';

/** What a scene starts with: two databases and a topic of its own, a producer, relays and consumers that are kept alive. */
export class World {
  consumerNames = [];
  mayPark = new Map();
  /** Aggregates of which a replaced database knew other events: they say nothing about the lag. */
  disputed = new Set();
  /** Figures of a scene for the reader, in words. */
  notes = [];
  duplicateBound = 0;
  acknowledged = 0;
  settledMs = null;
  /** What the scene wanted and did not see, in words. */
  unmet = [];
  #workers = [];
  #keepers = [];

  /** @param {{servers, files, seed: number, name: string, long: boolean, design?: object}} options */
  constructor({ servers, files, seed, name, long, design }) {
    Object.assign(this, { servers, files, seed, name, long, design });
    this.chance = new Chance(seed);
    this.prefix = `${name}.`;
    this.topic = new Topic(servers.directBrokers, `${this.prefix}${services.producer}.v1`);
    this.aggregates = Array.from({ length: 12 }, () => this.chance.uuid());
  }

  async open() {
    const { servers, name } = this;
    this.producerDb = await Database.create(servers, services.producer, `${name}_producer`);
    this.readerDb = await Database.create(servers, services.reader, `${name}_reader`);
    await this.design?.prepare?.(this);
    await this.topic.create();
  }

  /** Notes a wish of the scene that did not come true: then the fault proved nothing. */
  expect(what, holds) {
    if (!holds) this.unmet.push(what);
  }

  /** One length for the long profile, a shorter one for every day. */
  lasting(longMs, shortMs) {
    return this.long ? longMs : shortMs;
  }

  startProducer() {
    this.producer = this.#start('producer', { databaseUrl: this.producerDb.appUrl });
    return this.producer;
  }

  startRelay(settings = {}) {
    return this.#start('relay', { databaseUrl: this.producerDb.appUrl, ...settings });
  }

  startConsumer(consumer, settings = {}) {
    if (!this.consumerNames.includes(consumer)) this.consumerNames.push(consumer);
    const invalidFile = this.invalidFile(consumer);
    return this.#start('consumer', {
      databaseUrl: this.readerDb.appUrl,
      producerUrl: this.producerDb.appUrl,
      consumer,
      invalidFile,
      ...settings,
    });
  }

  keepRelay(settingsOf = () => ({})) {
    return this.#keep((life) => this.startRelay(settingsOf(life)));
  }

  /** A producer that writes again whenever it is started again. */
  keepProducer(loadOf) {
    return this.#keep((life) => {
      const producer = this.startProducer();
      producer.ask({ do: 'load', ...loadOf(life) }).catch(() => undefined); // killed before it began
      return producer;
    });
  }

  keepConsumer(consumer, settingsOf = () => ({})) {
    return this.#keep((life) => this.startConsumer(consumer, settingsOf(life)));
  }

  invalidFile(consumer) {
    return join(this.servers.folder, `${this.name}-${consumer}-invalid`);
  }

  /** The producer writes until `endLoad()`. */
  startLoad(plan = {}) {
    const { seed, aggregates } = this;
    const usual = { seed, aggregates, writers: 6, perSecond: 120, mostEvents: 3, mostHoldMs: 8 };
    return this.producer.ask({ do: 'load', ...usual, ...plan });
  }

  /** After a scene that broke off: the checker must not read while somebody writes. */
  async quiet() {
    await this.producer?.kill();
  }

  async endLoad() {
    this.acknowledged = await this.producer.ask({ do: 'enough' });
  }

  /** Polls a wish of the scene. @returns whether it came true in time */
  reached(test, timeoutMs) {
    return waitUntil(test, timeoutMs, 50);
  }

  queryAt(url, sql) {
    return query(url, sql);
  }

  /** Says events through the product's own way. */
  say(aggregateId, reasons, timing = {}) {
    const events = reasons.map((reason) => ({ type: HANDLED_TYPE, data: { reason } }));
    return this.producer.ask({ do: 'say', aggregateId, events, ...timing });
  }

  /** Waits until every consumer has everything; measured from now. Null stays when it never comes. */
  async settle() {
    const begin = Date.now();
    let quiet = { progress: '', since: begin };
    for (;;) {
      const lag = await this.lag().catch(() => Infinity);
      if (lag <= 0) return void (this.settledMs = Date.now() - begin);
      if (Date.now() - begin > SETTLE_MS) return;
      // What a bad design has lost will never come: it is enough that nothing moves any more.
      if (this.design) quiet = await this.#stillQuiet(quiet, lag);
      if (this.design && Date.now() - quiet.since > this.design.quietMs) return;
      await sleep(100);
    }
  }

  async #stillQuiet(quiet, lag) {
    const progress = `${lag} ${await this.topic.end()}`;
    return progress === quiet.progress ? quiet : { progress, since: Date.now() };
  }

  /** Events of the log that some consumer has neither applied nor put aside. */
  async lag() {
    const [log] = await this.producerDb.query(
      `select count(*)::int as events from event_log
       where type = $1 and payload ->> 'reason' ~ '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$' and aggregate_id <> all ($2)`,
      [HANDLED_TYPE, [...this.disputed]],
    );
    const lags = await Promise.all(this.consumerNames.map(async (name) => log.events - (await this.#doneBy(name))));
    return Math.max(...lags);
  }

  async #doneBy(name) {
    const [effects] = await this.readerDb.query(
      'select count(distinct event_id)::int as events from effect where consumer = $1 and aggregate_id <> all ($2)',
      [name, [...this.disputed]],
    );
    const parked = (await parkedEvents(this.readerDb, name)).filter(
      ({ aggregateId, reason }) => reason !== 'unreadable' && !this.disputed.has(aggregateId),
    );
    return effects.events + parked.length;
  }

  async close() {
    await Promise.all(this.#keepers.map((keeper) => keeper.release()));
    await Promise.all(this.#workers.map((worker) => worker.kill()));
    await Promise.allSettled([this.producerDb?.drop(), this.readerDb?.drop()]);
    await this.topic.drop().catch(() => undefined);
  }

  /**
   * Lives that ended by themselves, in words: the parts of the product may be killed, never give up. One exception is
   * theirs by design: a consumer whose client the broker has hurt beyond repair says so and ends, to be started again.
   */
  deaths(brokerWasHurt) {
    const all = this.#keepers.flatMap(({ deaths }) => deaths);
    const allowed = (reason) => brokerWasHurt && reason.startsWith('crash: ');
    const restarts = all.filter(allowed).length;
    if (restarts > 0) this.notes.push(`${restarts} consumers began again with a new client`);
    return [...new Set(all.filter((reason) => !allowed(reason)))].map((reason) => `a process gave up: ${reason}`);
  }

  /** What the living processes say of themselves: for a run that does not settle. */
  states() {
    return this.#keepers.map(
      ({ current, lives }) => `${current.name}, life ${lives}: ${JSON.stringify(current.fields)}`,
    );
  }

  #start(role, settings) {
    const { servers, seed, prefix } = this;
    const file = this.design?.replaces === role ? this.files[this.design.file] : this.files[role];
    const worker = new Worker({
      file,
      name: `${this.name}-${role}`,
      logFile: join(servers.folder, 'children.log'),
      settings: {
        brokers: servers.brokers,
        topicPrefix: prefix,
        seed,
        slowMs: 0,
        consumer: '',
        invalidFile: '',
        ...settings,
      },
    });
    this.#workers.push(worker);
    return worker;
  }

  #keep(startLife) {
    const keeper = new Keeper(startLife);
    this.#keepers.push(keeper);
    return keeper;
  }
}
