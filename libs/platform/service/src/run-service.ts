import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import {
  connectConsumer,
  openKafkajsWriter,
  openOutbox,
  openPlatformaticWriter,
  Relay,
} from '@jatigi/platform-messaging';
import type { BrokerSettings, EventConsumer } from '@jatigi/platform-messaging';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { consumerObserver, relayObserver, startTracing } from '@jatigi/platform-telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { createApplication } from './application';
import type { ServiceConfig, ServiceDefinition } from './definition';
import { HttpReplay, logAddresses } from './events/http-replay';
import { RunningParts } from './events/running-parts';
import { Readiness } from './readiness';
import { tokens } from './tokens';

const DRAIN_MILLISECONDS = 5_000;

export interface RunningService {
  app: NestFastifyApplication;
  url: string;
  /** Drains in order: no new requests, consumer, jobs, relay, database. */
  stop(): Promise<void>;
}

function brokerOf(definition: ServiceDefinition, config: ServiceConfig, log: Logger): BrokerSettings {
  const { KAFKA_BROKERS: brokers, KAFKA_TOPIC_PREFIX: topicPrefix } = config;
  const security = { ca: config.KAFKA_TLS_CA, username: config.KAFKA_USERNAME, password: config.KAFKA_PASSWORD };
  return { brokers, clientId: definition.name, topicPrefix, log, security };
}

function startRelay(
  app: NestFastifyApplication,
  definition: ServiceDefinition,
  config: ServiceConfig,
  clock?: Clock,
): Relay | null {
  if (!definition.contract) return null;
  // A test's own clock may stand anywhere.
  const outbox = openOutbox(app.get(DataSource), definition.contract, clock ? Number.MAX_SAFE_INTEGER : undefined);
  const broker = brokerOf(definition, config, app.get<Logger>(tokens.LOGGER));
  const openWriter = config.KAFKA_CLIENT === 'platformatic' ? openPlatformaticWriter : openKafkajsWriter;
  const relay = new Relay({ databaseUrl: config.DATABASE_URL, broker, outbox, openWriter, observer: relayObserver });
  relay.start();
  return relay;
}

function prepareConsumer(
  app: NestFastifyApplication,
  definition: ServiceDefinition,
  config: ServiceConfig,
): EventConsumer | null {
  if (!definition.consumes?.length) return null;
  const logger = app.get<Logger>(tokens.LOGGER);
  return connectConsumer(app, {
    consumer: definition.name,
    topics: [...definition.consumes],
    broker: brokerOf(definition, config, logger),
    transactions: app.get(Transactions),
    replay: new HttpReplay(logAddresses(config), app.get(Assertions)),
    observer: consumerObserver,
    onStopped: (stop) => {
      logger.fatal({ ...stop }, 'the client of the broker cannot go on: the service ends, to be started again');
      // Long enough for readiness to be read and the log to be written.
      setTimeout(() => process.exit(1), 1_000).unref();
    },
  });
}

function watch(
  readiness: Readiness,
  app: NestFastifyApplication,
  relay: Relay | null,
  consumer: EventConsumer | null,
): void {
  readiness.add('database', async () => {
    await app.get(DataSource).query('select 1');
  });
  if (relay) {
    readiness.add('relay', async () => {
      if (relay.state !== 'leading' && relay.state !== 'standby') throw new Error(relay.lastError ?? relay.state);
    });
  }
  if (consumer) {
    readiness.add('consumer', async () => {
      if (consumer.state !== 'running') throw new Error(consumer.lastError ?? consumer.state);
    });
  }
}

/** Starts a service and leaves the process alone: what tests use. */
export async function startService(
  definition: ServiceDefinition,
  config: ServiceConfig,
  clock?: Clock,
): Promise<RunningService> {
  const app = await createApplication(definition, config, clock);
  const relay = startRelay(app, definition, config, clock);
  const consumer = prepareConsumer(app, definition, config);
  Object.assign(app.get(RunningParts), { relay, consumer });
  const readiness = app.get(Readiness);
  watch(readiness, app, relay, consumer);
  for (const [part, check] of Object.entries(definition.readiness ?? {})) {
    readiness.add(part, () => check((token) => app.get(token)));
  }
  await app.startAllMicroservices();
  await app.init();
  app.get(Jobs).start();
  await app.listen(config.PORT, config.HOST);
  const stop = async (): Promise<void> => {
    await consumer?.close();
    await app.get(Jobs).stop();
    await relay?.stop();
    await app.close();
    await app.get(DataSource).destroy();
  };
  return { app, url: await app.getUrl(), stop: once(stop) };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}

/** The whole of a service's `main.ts`: starts, and ends the process in order on SIGTERM and SIGINT. */
export async function runService(definition: ServiceDefinition, config: ServiceConfig, clock?: Clock): Promise<void> {
  const tracing = startTracing({
    service: definition.name,
    version: config.VERSION,
    endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT,
  });
  const service = await startService(definition, config, clock);
  const logger = service.app.get<Logger>(tokens.LOGGER);
  logger.info({ service: definition.name, url: service.url }, 'service listens');
  const end = (signal: string): void => {
    logger.info({ signal }, 'service drains');
    setTimeout(() => process.exit(1), DRAIN_MILLISECONDS).unref();
    const drained = service.stop().then(() => tracing.stop());
    drained.then(
      () => process.exit(0),
      (err: unknown) => {
        logger.error({ err }, 'drain failed');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

/** Runs one command of the command line (demo data, first administrators) inside the service, without listening. */
export async function runCommand(
  definition: ServiceDefinition,
  config: ServiceConfig,
  work: (app: NestFastifyApplication) => Promise<void>,
): Promise<void> {
  const app = await createApplication(definition, config);
  try {
    if (definition.contract) openOutbox(app.get(DataSource), definition.contract);
    await app.init();
    await work(app);
  } finally {
    await app.close();
    await app.get(DataSource).destroy();
  }
}
