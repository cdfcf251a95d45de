import 'reflect-metadata';
import { VisaIssued } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { migrationsOf } from '@jatigi/platform-service';
import { goldenSample, testBus, testDatabase, waitFor } from '@jatigi/platform-testing';
import type { TestBus, TestDatabase } from '@jatigi/platform-testing';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { notificationsService } from '../src/notifications-service';
import { startIdentityStub } from './identity-stub';
import type { IdentityStub } from './identity-stub';
import { startMailServer } from './mail-server';
import type { MailServer } from './mail-server';

const root = join(__dirname, '../../..');
const out = join(root, 'dist/test/notifications-crash');

/** The service as it is shipped, in a process of its own. */
function bundleService(): void {
  const module = pathToFileURL(join(root, 'tools/build/bundle.mjs')).href;
  const entries = JSON.stringify([join(root, 'apps/notifications/src/main.ts')]);
  const script = `import { bundle } from ${JSON.stringify(module)}; await bundle({ entries: ${entries}, out: ${JSON.stringify(out)} });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
}

describe('death of the sender', () => {
  let database: TestDatabase;
  let bus: TestBus;
  let smtp: MailServer;
  let identity: IdentityStub;
  let owner: Client;
  let environment: NodeJS.ProcessEnv;
  const children: ChildProcess[] = [];

  const start = (): ChildProcess => {
    const child = spawn(process.execPath, [join(out, 'main.js')], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    children.push(child);
    return child;
  };
  const kill = async (child: ChildProcess | undefined): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  const statusOf = async (personId: string): Promise<string | undefined> => {
    const { rows } = await owner.query<{ status: string }>('select status from message where person_id = $1', [
      personId,
    ]);
    return rows[0]?.status;
  };

  beforeAll(async () => {
    bundleService();
    database = await testDatabase('notifications', migrationsOf(notificationsService));
    bus = await testBus([...notificationsService.consumes]);
    smtp = await startMailServer();
    identity = await startIdentityStub();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const names = { kid: 'notifications', alg: 'ES256' };
    environment = {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      PORT: '0',
      DATABASE_URL: database.appUrl,
      KAFKA_BROKERS: bus.brokers.join(','),
      KAFKA_TOPIC_PREFIX: bus.topicPrefix,
      ASSERTION_KEY: JSON.stringify({ ...pair.privateKey.export({ format: 'jwk' }), ...names }),
      PEER_KEYS: JSON.stringify({ keys: [{ ...pair.publicKey.export({ format: 'jwk' }), ...names }] }),
      MASTER_KEY: randomBytes(32).toString('base64'),
      LOG_LEVEL: 'error',
      IDENTITY_URL: identity.url,
      SMTP_URL: smtp.url,
      SENDING_LEASE_SECONDS: '2',
    };
  });
  afterAll(async () => {
    await Promise.all(children.map(kill));
    await owner.end();
    await Promise.all([bus.drop(), smtp.stop(), identity.stop()]);
    await database.drop();
  });

  it('between the mail server and its commit leaves unknown, and no second mail ever', async () => {
    const personId = uuidv7();
    identity.contacts.set(personId, { email: 'awa@example.org', language: 'fr' });
    let deliveries = 0;
    smtp.beforeAnswer = async () => {
      deliveries += 1;
      // The server has the whole message; the sender dies before it reads the answer.
      if (deliveries === 1) await kill(children[0]);
    };
    start();
    const data = { ...goldenSample(VisaIssued), applicantPersonId: personId };
    const issued = { definition: VisaIssued, aggregateId: uuidv7(), version: 1, eventId: uuidv7(), data };
    await bus.say('visas.v1', [issued]);
    await waitFor(() => deliveries === 1, { timeoutMs: 30_000, what: 'the first delivery' });
    await waitFor(() => children[0]?.signalCode === 'SIGKILL');
    expect(await statusOf(personId)).toBe('submitting');
    start();
    await bus.say('visas.v1', [issued]);
    await waitFor(async () => (await statusOf(personId)) === 'unknown', { timeoutMs: 30_000, what: 'unknown' });
    await sleep(3_000);
    expect(deliveries).toBe(1);
    expect(await statusOf(personId)).toBe('unknown');
  });

  it('before the mail begins to leave only delays it: the next sender sends it once', async () => {
    const personId = uuidv7();
    identity.contacts.set(personId, { email: 'late@example.org', language: 'fr' });
    smtp.beforeAnswer = () => undefined;
    const before = smtp.mails.length;
    identity.down = true;
    const data = { ...goldenSample(VisaIssued), applicantPersonId: personId };
    await bus.say('visas.v1', [{ definition: VisaIssued, aggregateId: uuidv7(), version: 1, data }]);
    await waitFor(async () => (await statusOf(personId)) === 'created', { timeoutMs: 30_000 });
    await kill(children.at(-1));
    identity.down = false;
    start();
    await waitFor(async () => (await statusOf(personId)) === 'sent', { timeoutMs: 30_000 });
    expect(smtp.mails.length - before).toBe(1);
  });
});
