import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';

/** Runs the command line as an operator's script would: no terminal. @returns {Promise<{code, out, err}>} */
export function runTool(args, env = {}) {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [join(root, 'tools/events/events.mjs'), ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => (out += part));
  child.stderr.on('data', (part) => (err += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** A real HTTP server in the place of the gateway; `answers` holds `[status, body, headers]` by `METHOD /path`. */
export async function startDoor(answers) {
  const seen = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      const key = `${request.method} ${request.url}`;
      seen.push({ key, headers: request.headers, body: text ? JSON.parse(text) : null });
      const answer = answers[key] ?? [404, { code: 'not-found', detail: key }];
      const [status, body, headers = {}] = typeof answer === 'function' ? answer(seen.at(-1)) : answer;
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    seen,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
