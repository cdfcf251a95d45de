import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { askForCertificate, certify, install, openKeyProvider } from '@jatigi/documents-keys';
import { certificateContent, readTrustBundle, verifySeal } from '@jatigi/vds';

import { PaperPress } from './paper-press';
import type { Marks } from './paper-press';

jest.setTimeout(180_000);

const EVERY = 100; // ms: ten documents a second
const ENOUGH = 30;
const secret = ['a secret for this spec only, long'];
let nextIndex = 0;
const indexes = { reserve: async () => nextIndex++ };
const posts = { of: async () => ({ fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' }) };

/** Stands still until the next key is published, so that a busy machine only makes the ceremony longer. */
const clock = { now: new Date(Math.floor(Date.now() / 1000) * 1000) };

interface Issued {
  seal: Uint8Array;
  startedAt: number;
  doneAt: number;
}

/** One document through the press that every paper goes through; only the page is left out. */
async function issueOne(press: PaperPress): Promise<Issued> {
  const startedAt = Date.now();
  let sealed = new Uint8Array();
  const zone = (marks: Marks) =>
    certificateContent({
      kind: 'certificate-life',
      reference: 'CR-2026-000001',
      post: 'BER',
      surname: 'TRAORÉ',
      givenNames: 'Awa',
      birthDate: '1990-01-01',
      ...marks,
      validUntil: '2027-06-30',
    });
  const render = (_paper: unknown, seal: Uint8Array): Buffer => {
    sealed = Uint8Array.from(seal);
    return Buffer.alloc(0);
  };
  await press.print({ family: 'certificate', post: 'BER', zone, render }, clock.now);
  return { seal: sealed, startedAt, doneAt: Date.now() };
}

/** An office with keys of its own. */
async function office() {
  const access = { folder: mkdtempSync(join(tmpdir(), 'rotation-')), secret };
  const keys = await openKeyProvider({ ...access, production: false, now: () => clock.now });
  const press = new PaperPress(keys, 'http://127.0.0.1:4000', posts, indexes, { sign: async (pdf) => pdf });
  return { access, keys, press, issued: [] as Promise<Issued>[] };
}
type Office = Awaited<ReturnType<typeof office>>;

/** Ten documents a second in each, at the same moments, until it is told to end. */
function issueIn(...offices: Office[]): { until(count: number): Promise<void>; end(): Promise<void> } {
  let ended = false;
  const count = (): number => offices[0]?.issued.length ?? 0;
  const issuing = (async () => {
    for (let due = Date.now(); !ended; due += EVERY) {
      await sleep(Math.max(0, due - Date.now()));
      for (const { issued, press } of offices) issued.push(issueOne(press));
    }
  })();
  return {
    until: async (wanted) => {
      while (count() < wanted) await sleep(EVERY);
    },
    end: () => {
      ended = true;
      return issuing;
    },
  };
}

/** The longest that a document waited, and the longest time without one, in milliseconds. */
function longest(issued: readonly Issued[]): { wait: number; pause: number } {
  const done = issued.map(({ doneAt }) => doneAt).sort((a, b) => a - b);
  return {
    wait: Math.max(...issued.map(({ startedAt, doneAt }) => doneAt - startedAt)),
    pause: Math.max(...done.slice(1).map((at, i) => at - (done[i] as number))),
  };
}

describe('the next signing key', () => {
  it('takes over while ten documents a second are issued: none waits a second for it, all verify', async () => {
    const [changing, steady] = [await office(), await office()];
    const { access, keys } = changing;
    const before = keys.certificates.length;
    const running = issueIn(changing, steady);
    await running.until(ENOUGH);

    // The ceremony, meanwhile: ask, certify, install. The service sees the next key by itself.
    const useFrom = new Date(clock.now.getTime() + 60_000);
    const request = await askForCertificate(access, { purpose: 'seal', country: 'ML', name: 'T2' });
    await install(access, await certify(access, { purpose: 'seal', request, useFrom }, clock.now));
    while (keys.certificates.length === before) await sleep(EVERY);
    const publishedBefore = await readTrustBundle(keys.certificates.join('\n'));
    const oldOnes = changing.issued.length;
    clock.now = useFrom;
    await running.until(oldOnes + ENOUGH);
    await running.end();
    const issued = await Promise.all(changing.issued);
    const others = longest(await Promise.all(steady.issued));
    for (const one of [changing, steady]) one.keys.close();

    // What the machine lets every document wait is not the key’s doing: the office beside it has the same.
    const own = longest(issued);
    expect(own.wait).toBeLessThan(others.wait + 1_000);
    expect(own.pause).toBeLessThan(others.pause + 1_000);

    // Who fetched the certificates before the new key signed for the first time verifies every document.
    const results = await Promise.all(issued.map(({ seal }) => verifySeal(seal, publishedBefore, clock.now)));
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['VALID']));
    const signers = results.map(({ seal }) => seal?.signerId as string);
    const firstNew = signers.indexOf('MLT2');
    expect(signers).toEqual(signers.map((_, i) => (i < firstNew ? 'MLT1' : 'MLT2')));
    expect(firstNew).toBeGreaterThanOrEqual(ENOUGH);
    expect(issued.length - firstNew).toBeGreaterThanOrEqual(ENOUGH);
  });
});
