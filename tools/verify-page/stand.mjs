import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../checks/pages/free-port.mjs';
import { root } from '../dev/paths.mjs';

/** What the gateway adds to an answer that says nothing of its own. */
const gatewayHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Brings `dist/apps/portal` up to date. */
export async function buildPortal() {
  const child = spawn(process.execPath, [join(root, 'tools/build/build.mjs'), '--only-changed', 'portal'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('the portal cannot be built');
}

/**
 * The built portal behind a front door that answers for the office: `certificates` in PEM, `bundle(from)` in bytes. What
 * else is asked of services is answered as to a stranger. `cut()` takes the network away: nobody answers any more.
 * @returns {Promise<{ base: string, cut: () => Promise<void>, stop: () => Promise<void> }>}
 */
export function startStand(office) {
  return portalBehind((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://x');
    if (pathname === '/v1/documents/trust/certificates') return response.end(office.certificates);
    if (pathname === '/v1/documents/trust/bundle')
      return void Promise.resolve(office.bundle(searchParams.get('from'))).then((bytes) => response.end(bytes));
    return stranger(response);
  });
}

/**
 * The built portal behind a front door; `answer` speaks for the services (paths of `/v1/`). While it is `away` nobody answers.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} answer
 */
export async function portalBehind(answer) {
  const port = await freePort();
  let isAway = false;
  const door = createServer((request, response) => {
    if (isAway) return request.socket.destroy();
    return request.url.startsWith('/v1/') ? answer(request, response) : handOn(request, response, port);
  });
  await once(door.listen(0, '127.0.0.1'), 'listening');
  const base = `http://127.0.0.1:${door.address().port}`;
  const env = { ...process.env, NODE_ENV: 'test', PORT: String(port), GATEWAY_URL: base, PUBLIC_URL: base };
  const main = join(root, 'dist/apps/portal/main.js');
  const portal = spawn(process.execPath, [main], { env: { ...env, LOG_LEVEL: 'error' }, stdio: 'inherit' });
  const cut = async () => {
    door.closeAllConnections();
    if (door.listening) await new Promise((resolve) => door.close(resolve));
  };
  const stop = async () => {
    portal.kill();
    await cut();
  };
  await answered(`http://127.0.0.1:${port}/health/ready`, stop);
  const away = (is) => {
    isAway = is;
    if (is) door.closeAllConnections();
  };
  return { base, away, cut, stop };
}

function stranger(response) {
  const problem = { type: 'urn:problem:jatigi:sign-in-required', status: 401, code: 'sign-in-required', detail: 'x' };
  response.writeHead(401, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
}

function handOn(request, response, port) {
  const { method, url: path, headers } = request;
  const asked = forward({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode, { ...gatewayHeaders, ...answer.headers });
    answer.pipe(response);
  });
  asked.once('error', () => response.destroy());
  request.pipe(asked);
}

async function answered(url, stop) {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error('the portal does not start');
}
