import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { localKeys } from '../../dev/keys.mjs';
import { local, root } from '../../dev/paths.mjs';
import { answersOk, bundleOf, environmentOf, SERVICES } from '../../dev/services.mjs';
import { codeFor } from '../../journey/mailbox.mjs';
import { Person } from '../../journey/person.mjs';
import { latencies, throughput } from '../load.mjs';
import { gatewayKey, quietReport } from '../surroundings.mjs';
import { median, percentile } from '../table.mjs';

const ROUNDS = 5;
const PATH = '/v1/visas/applications?limit=1';
const LOAD = { concurrency: 16, seconds: 3 };
/**
 * Latency is read at a third of what the slower door can do: at saturation it would only say how long the queue is.
 * Both doors are asked in the same seconds, half of the rate each, so that what disturbs the machine disturbs both, and
 * the 99th percentile is that of all rounds together: of one round it would be its second worst request.
 */
const CALM = { share: 1 / 3, seconds: 12 };

/** Session, limits, assertion and routing of the gateway, against a proxy that does none of it. */
export const gateway = {
  name: 'gateway',
  what: `GET ${PATH} of a signed-in applicant, gateway against a bare Fastify proxy to the same service`,
  bar: '≥ 0.5 ×, p99 ≤ + 3 ms',
  async run(surroundings) {
    const stack = await surroundings.stack();
    const { cookie, session } = await signedIn(stack.base);
    const doors = await openDoors(stack);
    try {
      const ours = () => ({ base: doors.gateway, path: PATH, headers: { cookie } });
      const bare = async () => ({ base: doors.bare, path: PATH, headers: await assertionHeaders(session) });
      return await compare(ours, bare);
    } finally {
      doors.close();
    }
  },
};

/** A fresh applicant; the cookie is what a browser would send. */
async function signedIn(base) {
  const person = new Person({ name: 'bench', base, report: quietReport });
  const [email, password] = [`bench.${randomUUID()}@example.org`, randomUUID()];
  await person.post('/v1/identity/accounts', { email, password, language: 'en' }, { expect: { status: 202 } });
  await person.post('/v1/identity/accounts/confirmations', { email, code: await codeFor(person, email) });
  const answer = await person.post('/v1/session', { login: email, password }, { expect: { status: 201 } });
  const cookie = answer.headers.get('set-cookie').split(';')[0];
  return { cookie, session: answer.body };
}

async function compare(ours, bare) {
  const found = { rate: { ours: [], bare: [] }, tail: { ours: [], bare: [] } };
  await throughput(ours(), { ...LOAD, seconds: 2 });
  await throughput(await bare(), { ...LOAD, seconds: 2 });
  for (let round = 0; round < ROUNDS; round += 1) {
    found.rate.ours.push(await throughput(ours(), LOAD));
    found.rate.bare.push(await throughput(await bare(), LOAD));
    const slower = Math.min(found.rate.ours[round], found.rate.bare[round]);
    const calm = { perSecond: Math.max(1, Math.round((slower * CALM.share) / 2)), seconds: CALM.seconds };
    const [mine, its] = await Promise.all([latencies(ours(), calm), latencies(await bare(), calm)]);
    found.tail.ours.push(...mine);
    found.tail.bare.push(...its);
  }
  const [rate, rival] = [median(found.rate.ours), median(found.rate.bare)];
  const [tail, rivalTail] = [percentile(found.tail.ours, 0.99), percentile(found.tail.bare, 0.99)];
  return [
    {
      name: 'gateway-throughput',
      measured: `${Math.round(rate)}/s`,
      rival: `${Math.round(rival)}/s`,
      ratio: (rate / rival).toFixed(2),
      bar: '≥ 0.5 ×',
      ok: rate >= 0.5 * rival,
    },
    {
      name: 'gateway-p99',
      measured: `${tail.toFixed(1)} ms`,
      rival: `${rivalTail.toFixed(1)} ms`,
      ratio: `${tail >= rivalTail ? '+' : ''}${(tail - rivalTail).toFixed(1)} ms`,
      bar: '≤ +3 ms',
      ok: tail - rivalTail <= 3,
    },
  ];
}

/** What the gateway would send, so that the service does the same work for both. */
async function assertionHeaders({ personId, accountId, strength }) {
  const key = gatewayKey();
  const token = await new SignJWT({ knd: 'person', str: strength, acc: accountId })
    .setProtectedHeader({ alg: 'ES256', kid: 'gateway' })
    .setIssuer('gateway')
    .setSubject(personId)
    .setAudience('visas')
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(await importJWK(key, 'ES256'));
  return { authorization: `Bearer ${token}` };
}

/** A gateway of the same build and database whose limits do not end the measurement, and the bare proxy. */
async function openDoors({ ports, brokers }) {
  const port = await freePort();
  const own = fork(join(bundleOf('gateway'), 'main.js'), {
    cwd: bundleOf('gateway'),
    stdio: ['ignore', 'ignore', 2, 'ipc'],
    env: {
      ...gatewayEnvironment(ports, brokers),
      PORT: String(port),
      NETWORK_LIMIT: '10000000',
      ACCOUNT_LIMIT: '10000000',
    },
  });
  const rival = fork(join(root, 'tools/bench/bare-proxy.mjs'), [`http://127.0.0.1:${ports.visas}`], {
    stdio: ['ignore', 'pipe', 2, 'ipc'],
  });
  const close = () => [own, rival].forEach((child) => child.kill());
  const bare = String((await once(rival.stdout, 'data'))[0]).trim();
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answersOk(`${address}/health/ready`)); tries += 1) {
    if (tries > 150) throw new Error('the gateway of the benchmark does not get ready');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { gateway: address, bare, close };
}

function gatewayEnvironment(ports, brokers) {
  const keys = localKeys(join(local, 'keys'), SERVICES);
  const password = encodeURIComponent(keys.postgresPassword);
  const adminUrl = process.env.DATABASE_URL ?? `postgres://postgres:${password}@127.0.0.1:${ports.postgres}/postgres`;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return environmentOf('gateway', { ports, keys, adminUrl, brokers, commit: 'bench', version });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
