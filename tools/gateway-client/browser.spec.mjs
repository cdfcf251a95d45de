import { buildSync } from 'esbuild';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/find-browser.mjs';
import { home } from './files.mjs';

/** The library as a page loads it, in one file. */
function bundled() {
  const entry = join(home, 'src/index.ts');
  const options = { bundle: true, format: 'iife', globalName: 'gatewayClient', target: 'es2022', write: false };
  return buildSync({ entryPoints: [entry], ...options }).outputFiles[0].text;
}

const uploads = [];
let server, browser, page;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.method === 'GET') return response.setHeader('content-type', 'text/html').end('<!doctype html>');
    let bytes = 0;
    request.on('data', (part) => (bytes += part.length));
    request.on('end', () => {
      uploads.push({ bytes, type: request.headers['content-type'], ifMatch: request.headers['if-match'] });
      response.writeHead(200, { 'content-type': 'application/json', etag: '"2"' }).end('{"version":2}');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch(await launchOptions());
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.addScriptTag({ content: bundled() });
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const inPage = (abort) =>
  page.evaluate(async (abortAtOnce) => {
    const { createGatewayClient } = globalThis.gatewayClient;
    const told = [];
    const stop = new AbortController();
    if (abortAtOnce) stop.abort(new Error('pressed cancel'));
    const place = '/v1/visas/applications/{id}/documents/{kind}';
    const file = new Blob([new Uint8Array(3_000_000)], { type: 'image/jpeg' });
    const options = { path: { id: '1', kind: 'photo' }, file, ifMatch: 1, signal: stop.signal };
    try {
      const gateway = createGatewayClient({ baseUrl: location.origin });
      const { etag, data } = await gateway.upload(place, { ...options, onProgress: (one) => told.push(one) });
      return { etag, data, last: told.at(-1) };
    } catch (error) {
      return { error: error.message };
    }
  }, abort);

it('uploads in a browser, with progress', async () => {
  expect(await inPage(false)).toEqual({
    etag: '"2"',
    data: { version: 2 },
    last: { sent: 3_000_000, total: 3_000_000 },
  });
  expect(uploads).toEqual([{ bytes: 3_000_000, type: 'image/jpeg', ifMatch: '"1"' }]);
});

it('stops there when told', async () => {
  expect(await inPage(true)).toEqual({ error: 'pressed cancel' });
  expect(uploads).toHaveLength(1);
});
