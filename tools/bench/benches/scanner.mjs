import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../browser/find-browser.mjs';
import { local } from '../../dev/paths.mjs';
import { kinds } from '../../verify-page/degraded.mjs';
import { readAll } from '../../verify-page/read-all.mjs';
import { buildPortal, startStand } from '../../verify-page/stand.mjs';
import { buildForNode } from '../../vds/build.mjs';
import { median, percentile } from '../table.mjs';

const PICTURES = 200;
const BAR = 0.95;

/** Bad photos of seals of each kind, read by the decoder that the verification page serves, in Chromium. */
export const scanner = {
  name: 'scanner',
  what: `${PICTURES} degraded pictures of seals (${kinds.join(', ')}) read by the scanner’s decoder in Chromium`,
  bar: `≥ ${BAR * 100} %`,
  async run() {
    await buildPortal();
    const { seals, certificate } = await samples();
    const stand = await startStand({ certificates: certificate, bundle: () => Buffer.alloc(0) });
    const browser = await chromium.launch(await launchOptions());
    try {
      const page = await browser.newPage();
      await page.goto(`${stand.base}/fr/verify`);
      return resultsOf(await readAll(page, { seals, count: PICTURES }));
    } finally {
      await browser.close();
      await stand.stop();
    }
  },
};

/** A visa, a laissez-passer and a certificate, sealed for this run. */
async function samples() {
  const folder = mkdtempSync(join(local, 'scanner-bench-')); // below the root, where the packages are found
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await buildForNode('test/seals.ts', join(folder, 'seals.cjs'));
  const { makeSigner, seal, zones } = createRequire(import.meta.url)(join(folder, 'seals.cjs'));
  const authority = await makeSigner({ name: 'TEST AUTHORITY', isAuthority: true });
  const signer = await makeSigner({ issuer: authority });
  const seals = await Promise.all(Object.values(zones).map((zone) => seal(zone, signer)));
  return { seals, certificate: authority.pem };
}

function resultsOf(read) {
  const share = read.filter(({ isRead }) => isRead).length / read.length;
  const of = (kind) => read.filter((one) => one.kind === kind);
  const words = kinds.map((kind) => `${kind} ${of(kind).filter(({ isRead }) => isRead).length}/${of(kind).length}`);
  const times = read.map(({ milliseconds }) => milliseconds);
  const measured = `${(share * 100).toFixed(1)} % (${words.join(', ')}), median ${Math.round(median(times))} ms, p95 ${Math.round(percentile(times, 0.95))} ms`;
  return [{ name: 'scanner', measured, bar: `≥ ${BAR * 100} %`, ok: share >= BAR }];
}
