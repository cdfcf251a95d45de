import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../browser/find-browser.mjs';
import { local } from '../../dev/paths.mjs';
import { buildForNode, scriptForPages } from '../../vds/build.mjs';
import { median, percentile } from '../table.mjs';

const ROUNDS = 5;
const CPU_MS = 1_000;
const BARS = { verify: 2_000, share: 0.5, text: 50_000, browserMs: 20 };
const DAY = new Date('2026-11-28');
const curves = [
  { curve: 'P-256', openssl: 'ecdsap256', line: 'nistp256' },
  { curve: 'P-384', openssl: 'ecdsap384', line: 'nistp384' },
];

/** Seals of the same bytes in turns with `openssl speed`; both rates are per second of one core, not of the clock. */
export const vds = {
  name: 'vds',
  what: 'seals: verify against openssl speed on the same curve, decode, encode, verify in Chromium slowed down four times',
  bar: `verify ≥ ${BARS.verify}/s and ≥ ${BARS.share} ×, browser ≤ ${BARS.browserMs} ms`,
  async run() {
    const scene = await prepare();
    const results = [];
    for (const one of curves) results.push(await verifyResult(scene, one));
    results.push(await textResult('vds-decode', () => scene.library.decodeSeal(scene.bytes)));
    results.push(await textResult('vds-encode', () => scene.make()));
    return [...results, await browserResult(scene)];
  },
};

/** The library and the samples of its specs, built for this Node. */
async function prepare() {
  const folder = mkdtempSync(join(local, 'vds-bench-')); // below the root, where the packages are found
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await buildForNode('src/index.ts', join(folder, 'index.cjs'));
  await buildForNode('test/seals.ts', join(folder, 'seals.cjs'));
  const require = createRequire(import.meta.url);
  const [library, samples] = [require(join(folder, 'index.cjs')), require(join(folder, 'seals.cjs'))];
  const signer = await samples.makeSigner();
  const signature = new Uint8Array(64).fill(7);
  const quick = { ...signer, sign: async () => signature };
  const bytes = await samples.seal(samples.zones.visa, signer);
  return { library, samples, signer, bytes, make: () => samples.seal(samples.zones.visa, quick) };
}

/** Calls per second that this process was given, so that what else runs on the machine does not count. */
async function ratePerCore(call) {
  const started = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  };
  let calls = 0;
  for (; spent() < CPU_MS; calls += 100) for (let n = 0; n < 100; n += 1) await call();
  return (calls / spent()) * 1_000;
}

function opensslRate({ openssl, line }) {
  const { stdout, error } = spawnSync('openssl', ['speed', '-seconds', '1', openssl], { encoding: 'utf8' });
  if (error) throw new Error(`openssl is needed for the comparison: ${error.message}`);
  const rate = Number(new RegExp(`\\(${line}\\).*\\s(\\S+)$`, 'm').exec(stdout)?.[1]);
  if (!rate) throw new Error(`openssl speed said nothing of ${line}`);
  return rate;
}

async function verifyResult({ library, samples }, { curve, ...rival }) {
  const signer = await samples.makeSigner({ curve });
  const bytes = await samples.seal(samples.zones.visa, signer);
  const trusted = await library.readSigners(signer.pem);
  const call = async () => {
    const { status } = await library.verifySeal(bytes, trusted, DAY);
    if (status !== 'VALID') throw new Error(`the seal of the benchmark is ${status}`);
  };
  await ratePerCore(call);
  const [ours, theirs] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await ratePerCore(call));
    theirs.push(opensslRate(rival));
  }
  const [rate, other] = [median(ours), median(theirs)];
  const least = curve === 'P-256' ? BARS.verify : 0; // what openssl itself does not reach on P-384 is no bar for us
  return {
    name: `vds-verify-${curve}`,
    measured: `${Math.round(rate)}/s`,
    rival: `${Math.round(other)}/s`,
    ratio: (rate / other).toFixed(2),
    bar: `${least > 0 ? `≥ ${least}/s and ` : ''}≥ ${BARS.share} ×`,
    ok: rate >= least && rate >= BARS.share * other,
  };
}

async function textResult(name, call) {
  await ratePerCore(call);
  const rates = [];
  for (let round = 0; round < ROUNDS; round += 1) rates.push(await ratePerCore(call));
  const rate = median(rates);
  return { name, measured: `${Math.round(rate)}/s`, bar: `≥ ${BARS.text}/s`, ok: rate >= BARS.text };
}

/** A cheap telephone: certificates are read once, then seals are verified one by one; the 95th percentile counts. */
async function browserResult({ bytes, signer }) {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addScriptTag({ content: scriptForPages() });
    const times = await page.evaluate(timeInPage, { seal: [...bytes], pem: signer.pem });
    const [first, p95] = [times[0], percentile(times, 0.95)];
    const measured = `p50 ${median(times).toFixed(1)}, p95 ${p95.toFixed(1)}, first ${first.toFixed(1)} ms`;
    return { name: 'vds-browser-cpu-4x', measured, bar: `p95 ≤ ${BARS.browserMs} ms`, ok: p95 <= BARS.browserMs };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Runs in the page: milliseconds of each verification, the very first among them. */
async function timeInPage({ seal, pem }) {
  const { readSigners, verifySeal } = globalThis.vds;
  const [bytes, trusted] = [Uint8Array.from(seal), await readSigners(pem)];
  const times = [];
  for (let n = 0; n < 200; n += 1) {
    const started = performance.now();
    const { status } = await verifySeal(bytes, trusted, new Date('2026-11-28'));
    times.push(performance.now() - started);
    if (status !== 'VALID') throw new Error(status);
  }
  return times;
}
