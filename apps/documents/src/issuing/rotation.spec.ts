import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { askForCertificate, certify, install, openKeyProvider } from '@jatigi/documents-keys';
import { certificateContent, readTrustBundle, verifySeal } from '@jatigi/vds';

import { PaperPress } from './paper-press';
import type { Marks } from './paper-press';

jest.setTimeout(60_000);

const EVERY = 100; // ms: ten documents a second
const RUN = 14_000;
let nextIndex = 0;
const indexes = { reserve: async () => nextIndex++ };
const posts = { of: async () => ({ fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' }) };

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
  await press.print({ family: 'certificate', post: 'BER', zone, render }, new Date());
  return { seal: sealed, startedAt, doneAt: Date.now() };
}

describe('the next signing key', () => {
  it('takes over while ten documents a second are issued: none waits a second, all verify', async () => {
    const access = { folder: mkdtempSync(join(tmpdir(), 'rotation-')), secret: ['a secret for this spec only, long'] };
    const keys = await openKeyProvider({ ...access, production: false, now: () => new Date() });
    const press = new PaperPress(keys, 'http://127.0.0.1:4000', posts, indexes, { sign: async (pdf) => pdf });
    const end = Date.now() + RUN;
    const running: Promise<Issued>[] = [];
    const issuing = (async () => {
      for (let due = Date.now(); due < end; due += EVERY) {
        await sleep(Math.max(0, due - Date.now()));
        running.push(issueOne(press));
      }
    })();

    // The ceremony, meanwhile: ask, certify, install; the next key signs nine seconds later.
    const useFrom = new Date(Math.ceil((Date.now() + 9_000) / 1000) * 1000);
    const request = await askForCertificate(access, { purpose: 'seal', country: 'ML', name: 'T2' });
    await install(access, await certify(access, { purpose: 'seal', request, useFrom }, new Date()));
    await sleep(useFrom.getTime() - 500 - Date.now());
    const publishedBefore = await readTrustBundle(keys.certificates.join('\n'));
    await issuing;
    const issued = await Promise.all(running);
    keys.close();

    expect(issued).toHaveLength(RUN / EVERY);
    const waits = issued.map(({ startedAt, doneAt }) => doneAt - startedAt);
    const done = issued.map(({ doneAt }) => doneAt).sort((a, b) => a - b);
    const pauses = done.slice(1).map((at, i) => at - (done[i] as number));
    expect(Math.max(...waits)).toBeLessThan(1_000);
    expect(Math.max(...pauses)).toBeLessThan(1_000);

    // Who fetched the certificates before the new key signed for the first time verifies every document.
    const results = await Promise.all(issued.map(({ seal }) => verifySeal(seal, publishedBefore, new Date())));
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['VALID']));
    const signers = results.map(({ seal }) => seal?.signerId as string);
    const firstNew = signers.indexOf('MLT2');
    expect(issued[firstNew]?.startedAt).toBeGreaterThanOrEqual(useFrom.getTime());
    expect(signers).toEqual(signers.map((_, i) => (i < firstNew ? 'MLT1' : 'MLT2')));
    expect(signers.filter((one) => one === 'MLT1').length).toBeGreaterThan(50);
    expect(signers.filter((one) => one === 'MLT2').length).toBeGreaterThan(20);
  });
});
