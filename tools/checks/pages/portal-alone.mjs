import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../../dev/paths.mjs';
import { freePort } from './free-port.mjs';

const codes = { 404: 'not-found', 409: 'illegal-transition', 412: 'stale-version', 429: 'rate-limited' };
const requestId = '01a20bd4-b92a-7055-a3da-c11c75221697';

function problemOf(path) {
  const last = path.split('/').at(-1);
  if (last === 'factor') return { status: 403, code: 'second-factor-required' };
  const status = /^[45]\d\d$/.test(last) ? Number(last) : 401;
  return { status, code: status === 401 ? 'sign-in-required' : (codes[status] ?? 'some-problem') };
}

/** The stand-in: a post called `403` is answered with that status; whoever reads a page is signed in until she sends a form. */
function gatewayOfProblems() {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (request.method === 'GET' && path === '/v1/identity/me')
      return json(response, 200, { personId: 'p', grants: [] });
    if (request.method === 'GET' && path === '/v1/session') return json(response, 200, { strength: 'password' });
    const { status, code } = problemOf(path);
    return json(response, status, { type: `urn:problem:jatigi:${code}`, status, code, detail: 'x', requestId });
  });
}

function json(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
}

/** Starts the built portal before the stand-in. @returns {{ base: string, stop: () => void }} */
export async function portalAlone() {
  const gateway = gatewayOfProblems();
  await new Promise((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: String(port),
    GATEWAY_URL: `http://127.0.0.1:${gateway.address().port}`,
    PUBLIC_URL: base,
    LOG_LEVEL: 'error',
  };
  const portal = spawn(process.execPath, [join(root, 'dist/apps/portal/main.js')], { env, stdio: 'inherit' });
  const stop = () => void (portal.kill(), gateway.close());
  await ready(`${base}/health/ready`, stop);
  return { base, stop };
}

async function ready(url, stop) {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('The portal does not start. Is it built? node tools/build/build.mjs portal');
}
