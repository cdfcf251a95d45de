import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor, Clock, Grant, Mandate, Role } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { migrationsOf, startService } from '@jatigi/platform-service';
import type { RunningService, ServiceConfig, ServiceDefinition } from '@jatigi/platform-service';
import { Client } from 'pg';
import { testBus } from './test-bus';
import type { TestBus } from './test-bus';
import { testDatabase } from './test-database';
import type { TestDatabase } from './test-database';
import { unforetoldEvents } from './unforetold-events';

const services = ['gateway', 'identity', 'civil-registry', 'visas', 'payments', 'documents', 'notifications'] as const;

interface TestKeys {
  privateKeys: Record<string, Record<string, unknown>>;
  peerKeys: { keys: Record<string, unknown>[] };
}

/** One key pair per service, as `npm start` makes them. */
function makeKeys(): TestKeys {
  const privateKeys: TestKeys['privateKeys'] = {};
  const keys = services.map((kid) => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    privateKeys[kid] = { ...pair.privateKey.export({ format: 'jwk' }), kid, alg: 'ES256' };
    return { ...pair.publicKey.export({ format: 'jwk' }), kid, alg: 'ES256' };
  });
  return { privateKeys, peerKeys: { keys } };
}

export interface TestAnswer {
  status: number;
  headers: Headers;
  /** Parsed JSON, or text. */
  body: unknown;
}

export interface TestRequest {
  as?: Actor;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A whole service on a free port, its own database, and the gateway's key to speak with. */
export interface TestService {
  readonly url: string;
  readonly running: RunningService;
  readonly database: TestDatabase;
  readonly bus: TestBus | null;
  /** Sends as the gateway would. POST gets a fresh Idempotency-Key unless given; JSON unless a Buffer. */
  request(method: string, path: string, request?: TestRequest): Promise<TestAnswer>;
  /** SQL as the owner: past row-level security, for arranging and asserting. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Signs as any service, for internal routes. */
  assertionOf(service: string, actor?: Actor): Promise<string>;
  /** Gives a role at once, as if the grant event had arrived. */
  grant(personId: string, role: Role, posts: string[]): Promise<void>;
  /** @throws Error when something happened that the contract of the service does not foretell */
  stop(): Promise<void>;
}

export interface TestServiceOptions {
  clock?: Clock;
  /** Further settings of the service's own config. */
  settings?: Record<string, unknown>;
  /** Real topics on the shared broker; without, the relay and consumer have nothing to reach and specs look at event_log. */
  withBus?: boolean;
  /** The spec says events that no life of an aggregate would say in that order. */
  anyEvents?: boolean;
}

/** A signed-in person; two-factor unless told. */
export function person(personId: string = uuidv7(), over: Partial<Actor> = {}): Actor {
  const grants: Grant[] = [];
  return {
    kind: 'person',
    personId,
    accountId: uuidv7(),
    service: 'gateway',
    strength: 'mfa',
    purpose: null,
    grants,
    ...over,
  };
}

/** The same person with a helper acting in her name: within these actions and, if some are named, these files. */
export function helped(actor: Actor, scopes: readonly string[], files?: readonly string[]) {
  const mandate: Mandate = { id: uuidv7(), helperPersonId: uuidv7(), scopes, ...(files && { files }) };
  return { ...actor, accountId: uuidv7(), mandate };
}

/** No peer: the log of nobody can be read, unless a spec says where. */
const nowhere = {
  IDENTITY_URL: undefined,
  CIVIL_REGISTRY_URL: undefined,
  VISAS_URL: undefined,
  PAYMENTS_URL: undefined,
  DOCUMENTS_URL: undefined,
};

function configFor(
  definition: ServiceDefinition,
  keys: TestKeys,
  database: TestDatabase,
  bus: TestBus | null,
): ServiceConfig {
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: 0,
    DATABASE_URL: database.appUrl,
    OWNER_DATABASE_URL: database.ownerUrl,
    KAFKA_BROKERS: bus?.brokers ?? ['127.0.0.1:1'],
    KAFKA_TOPIC_PREFIX: bus?.topicPrefix ?? '',
    KAFKA_CLIENT: 'kafkajs',
    KAFKA_TLS_CA: undefined,
    KAFKA_USERNAME: undefined,
    KAFKA_PASSWORD: undefined,
    ASSERTION_KEY: keys.privateKeys[definition.name] as Record<string, unknown>,
    PEER_KEYS: keys.peerKeys,
    MASTER_KEY: randomBytes(32).toString('base64'),
    VERSION: 'test',
    COMMIT: 'test',
    LOG_LEVEL: 'silent',
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    ...nowhere,
  };
}

/** Starts a service for a spec file. Stop it in `afterAll`. */
export async function startTestService(
  definition: ServiceDefinition,
  options: TestServiceOptions = {},
): Promise<TestService> {
  const keys = makeKeys();
  const database = await testDatabase(definition.name, migrationsOf(definition));
  const topics = [
    ...new Set([...(definition.consumes ?? []), ...(definition.contract ? [definition.contract.topic] : [])]),
  ];
  const bus = options.withBus && topics.length > 0 ? await testBus(topics) : null;
  const config = { ...configFor(definition, keys, database, bus), ...options.settings } as ServiceConfig;
  const started = bus ? definition : { ...definition, consumes: [] };
  const running = await startService(started, config, options.clock);
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const assertionOf = (service: string, actor = serviceActor(service)): Promise<string> =>
    new Assertions({ service, privateKey: keys.privateKeys[service] ?? {}, peerKeys: keys.peerKeys }).sign(
      definition.name,
      actor,
    );
  const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await owner.query(text, values)).rows as Row[];
  return {
    url: running.url,
    running,
    database,
    bus,
    sql,
    assertionOf,
    request: (method, path, request = {}) => send(running.url, { method, path, request, assertionOf }),
    async grant(personId, role, posts) {
      await sql(
        `insert into grant_projection (grant_id, person_id, role, posts, valid_from) values ($1, $2, $3, $4, '2000-01-01')`,
        [uuidv7(), personId, role, posts],
      );
    },
    async stop() {
      await running.stop();
      const surprises = definition.contract && !options.anyEvents ? await unforetoldEvents(sql) : [];
      await owner.end();
      await bus?.drop();
      await database.drop();
      if (surprises.length > 0) throw new Error(`The contract does not foretell:\n${surprises.join('\n')}`);
    },
  };
}

interface Sending {
  method: string;
  path: string;
  request: TestRequest;
  assertionOf: TestService['assertionOf'];
}

async function headersFor({ method, request, assertionOf }: Sending): Promise<Record<string, string>> {
  const { as, body } = request;
  const assertion = as && (await assertionOf(as.kind === 'service' ? as.service : 'gateway', as));
  return {
    ...(assertion ? { authorization: `Bearer ${assertion}` } : {}),
    ...(as?.purpose ? { 'purpose-of-use': as.purpose } : {}),
    ...(body === undefined || Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json' }),
    ...(method === 'POST' ? { 'idempotency-key': uuidv7() } : {}),
    ...request.headers,
  };
}

async function send(url: string, sending: Sending): Promise<TestAnswer> {
  const { body } = sending.request;
  const headers = Object.fromEntries(Object.entries(await headersFor(sending)).filter(([, value]) => value !== ''));
  const payload = body === undefined ? null : Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body);
  const answer = await fetch(`${url}${sending.path}`, { method: sending.method, headers, body: payload });
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  const bytes = Buffer.from(await answer.arrayBuffer());
  const parsed: unknown = isJson ? JSON.parse(bytes.toString('utf8')) : bytes;
  return { status: answer.status, headers: answer.headers, body: parsed };
}
