import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { testBus, testDatabase } from '@jatigi/platform-testing';
import type { TestBus, TestDatabase } from '@jatigi/platform-testing';
import sharp from 'sharp';
import { MortalService } from './mortal-service';

const TOPICS = ['identity.v1', 'civil-registry.v1', 'payments.v1', 'visas.v1', 'documents.v1'];
/** Who does not answer in that time is asked again. */
const ANSWER_MS = 30_000;
type Key = Record<string, unknown>;

const berlin = { code: 'BER', names: { fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' } };

function keyPairs(names: readonly string[]): { own: Record<string, Key>; peers: { keys: Key[] } } {
  const pairs = names.map((kid) => ({ kid, ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) }));
  const jwk = (key: (typeof pairs)[number]['privateKey'], kid: string): Key => ({
    ...key.export({ format: 'jwk' }),
    kid,
    alg: 'ES256',
  });
  return {
    own: Object.fromEntries(pairs.map(({ kid, privateKey }) => [kid, jwk(privateKey, kid)])),
    peers: { keys: pairs.map(({ kid, publicKey }) => jwk(publicKey, kid)) },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port that was free a moment ago: a service that is started again must answer where it did before. */
async function freeAddress(): Promise<string> {
  const server = createServer();
  const url = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

/** Visas and documents as real processes with one broker between them; of identity, the name of one post. */
export class TwoServices {
  private constructor(
    readonly visas: MortalService,
    readonly documents: MortalService,
    private readonly keys: ReturnType<typeof keyPairs>,
    private readonly end: Array<() => unknown>,
  ) {}

  /** @param prepared the database of visas, in which files wait, and the key under which they were sealed */
  static async open(prepared: { database: TestDatabase; masterKey: string }): Promise<TwoServices> {
    const keys = keyPairs(['visas', 'documents', 'gateway']);
    const bus = await testBus(TOPICS);
    const identity = createServer((request, response) => {
      const isPost = request.url === '/v1/identity/posts/BER';
      response.writeHead(isPost ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isPost ? berlin : { code: 'not-found', status: 404 }));
    });
    const database = await testDatabase('documents', []);
    const folder = mkdtempSync(join(tmpdir(), 'two-services-'));
    mkdirSync(join(folder, 'blobs'));
    writeFileSync(join(folder, 'keyring-secret'), 'a passphrase for these specs only, long enough');
    const [visasUrl, documentsUrl, identityUrl] = [await freeAddress(), await freeAddress(), await listening(identity)];
    const peers = { VISAS_URL: visasUrl, DOCUMENTS_URL: documentsUrl, IDENTITY_URL: identityUrl };
    const common = { ...shared(bus, keys.peers), ...peers, CIVIL_REGISTRY_URL: identityUrl };
    const visas = new MortalService('visas', visasUrl, {
      ...common,
      ...of(prepared.database, visasUrl, keys.own['visas']),
      MASTER_KEY: prepared.masterKey,
    });
    const documents = new MortalService('documents', documentsUrl, {
      ...common,
      ...of(database, documentsUrl, keys.own['documents']),
      MASTER_KEY: randomBytes(32).toString('base64'),
      PUBLIC_URL: 'http://127.0.0.1:4000',
      BLOB_DIR: join(folder, 'blobs'),
      KEYRING_DIR: join(folder, 'keyring'),
      KEYRING_SECRET_FILE: join(folder, 'keyring-secret'),
    });
    await visas.prepare();
    await documents.prepare();
    return new TwoServices(visas, documents, keys, [
      () => visas.close(),
      () => documents.close(),
      () => identity.close(),
      () => bus.drop(),
      () => database.drop(),
      () => rmSync(folder, { recursive: true, force: true }),
    ]);
  }

  /** Sends as the gateway would, or as a service. @throws when nobody answers */
  async send(
    to: MortalService,
    method: string,
    path: string,
    request: Sending,
  ): Promise<{ status: number; body: Key }> {
    const from = request.as.kind === 'service' ? request.as.service : 'gateway';
    const signer = new Assertions({ service: from, privateKey: this.keys.own[from] ?? {}, peerKeys: this.keys.peers });
    const headers = {
      authorization: `Bearer ${await signer.sign(to.name, request.as)}`,
      'idempotency-key': uuidv7(),
      ...request.headers,
    };
    const answer = await fetch(`${to.url}${path}`, {
      method,
      headers,
      body: request.body,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    return { status: answer.status, body: (await answer.json()) as Key };
  }

  /** Stores a photo as visas would. @returns its id */
  async uploadPhoto(): Promise<string> {
    const picture = await sharp({ create: { width: 350, height: 450, channels: 3, background: '#b9a08c' } })
      .jpeg()
      .toBuffer();
    const headers = { 'content-type': 'image/jpeg', subject: `visa-application/${uuidv7()}/photo` };
    const as = serviceActor('visas');
    const stored = await this.send(this.documents, 'PUT', '/internal/uploads', {
      ...{ as, headers, body: new Uint8Array(picture) },
    });
    if (stored.status !== 200) throw new Error(`The photo was refused: ${JSON.stringify(stored.body)}`);
    return stored.body['uploadId'] as string;
  }

  async close(): Promise<void> {
    for (const step of this.end) await step();
  }
}

interface Sending {
  as: Actor;
  body: string | Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

const shared = (bus: TestBus, peerKeys: object): Record<string, string> => ({
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  KAFKA_BROKERS: bus.brokers.join(','),
  KAFKA_TOPIC_PREFIX: bus.topicPrefix,
  PEER_KEYS: JSON.stringify(peerKeys),
  LOG_LEVEL: 'silent',
});

const of = (database: TestDatabase, url: string, key: Key | undefined): Record<string, string> => ({
  PORT: new URL(url).port,
  DATABASE_URL: database.appUrl,
  OWNER_DATABASE_URL: database.ownerUrl,
  ASSERTION_KEY: JSON.stringify(key),
});
