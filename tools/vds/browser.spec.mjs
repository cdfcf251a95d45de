import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { makeSigner, seal, zones } from '../../libs/vds/test/seals';
import { launchOptions } from '../browser/find-browser.mjs';
import { scriptForPages } from './build.mjs';

let server, browser, page;

beforeAll(async () => {
  // WebCrypto is there for pages of this machine and of TLS only.
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch(await launchOptions());
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.addScriptTag({ content: scriptForPages() });
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const inPage = (bytes, pem) =>
  page.evaluate(
    async ([seal, certificates]) => {
      const { readTrustBundle, verifySeal } = globalThis.vds;
      const trusted = await readTrustBundle(certificates);
      const { status, kind } = await verifySeal(Uint8Array.from(seal), trusted, new Date('2026-11-28'));
      return { status, kind, trusted: trusted.map((one) => one.trusted) };
    },
    [[...bytes], pem],
  );

it.each(['P-256', 'P-384'])('a browser verifies a seal on %s, down from the country authority', async (curve) => {
  const authority = await makeSigner({ curve: 'P-384', name: 'AUTHORITY', isAuthority: true });
  const signer = await makeSigner({ curve, issuer: authority });
  const bytes = await seal(zones.certificate, signer);
  const pem = authority.pem + signer.pem;
  expect(await inPage(bytes, pem)).toEqual({ status: 'VALID', kind: 'certificate', trusted: [true] });
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  expect(await inPage(bytes, pem)).toMatchObject({ status: 'INVALID_SIGNATURE' });
});
