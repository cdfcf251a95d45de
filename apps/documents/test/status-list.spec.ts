import 'reflect-metadata';

import { fixedClock } from '@jatigi/kernel';
import { verifySeal } from '@jatigi/vds';

import { startDocuments } from './fixture';
import type { DocumentsFixture } from './fixture';
import { papersOf } from './papers';
import { Verifier } from './verifier';

jest.setTimeout(60_000);
const now = new Date('2026-11-28T09:00:00Z');
let fixture: DocumentsFixture;
const verifier = new Verifier(() => fixture);
beforeAll(async () => {
  fixture = await startDocuments({ clock: fixedClock(now.toISOString()) });
});
afterAll(() => fixture?.stop());

const { certificate, laissezPasser, withdraw } = papersOf(() => fixture);

describe('the place of a document in the status list', () => {
  it('stands in the seal of a national document, as in the register', async () => {
    const papers = [await certificate(), await certificate()];
    for (const { seal, status_index: statusIndex, index_in_seal: said } of papers) {
      const read = await verifySeal(seal, (await verifier.bundle()).signers, now);
      expect([read.status, read.values?.['statusIndex'], said]).toEqual(['VALID', statusIndex, true]);
    }
    expect(papers[0]?.status_index).not.toBe(papers[1]?.status_index);
  });

  it('is not what a seal of ICAO says: that one is found by what it signs', async () => {
    const paper = await laissezPasser();
    expect(paper.index_in_seal).toBe(false);
    const before = await verifier.freshBundle();
    expect(await verifier.statusOf(paper.seal, before, now)).toBe('valid');
    await withdraw(paper.id);
    const after = await verifier.freshBundle();
    expect(await verifier.statusOf(paper.seal, after, now)).toBe('revoked');
    expect(after.head.sealList.count).toBe(before.head.sealList.count + 1);
    expect(after.statusOf(paper.status_index)).toBe('revoked');
  });

  it('says what was withdrawn, and of what kind, without a network; seals with an index need no entry of their own', async () => {
    const [kept, revoked, superseded] = [await certificate(), await certificate(), await certificate()];
    const before = await verifier.freshBundle();
    await withdraw(revoked.id);
    await withdraw(superseded.id, 'superseded');
    const bundle = await verifier.freshBundle();
    const said = await Promise.all([kept, revoked, superseded].map(({ seal }) => verifier.statusOf(seal, bundle, now)));
    expect(said).toEqual(['valid', 'revoked', 'superseded']);
    expect(bundle.head.sealList.count).toBe(before.head.sealList.count);
  });

  it('an old paper of ours without it is found by its seal', async () => {
    const paper = await certificate();
    await fixture.service.sql('update document set index_in_seal = false where id = $1', [paper.id]);
    await withdraw(paper.id);
    const signed = (await verifySeal(paper.seal, (await verifier.bundle()).signers, now)).seal?.signedBytes;
    expect(await (await verifier.freshBundle()).statusOfSeal(signed as Uint8Array)).toBe('revoked');
  });

  it('that was given and never used says valid; the list always has room beyond the last', async () => {
    const [{ next } = { next: -1 }] = await fixture.service.sql<{ next: number }>('select next from status_index');
    const { head, ...bundle } = await verifier.freshBundle();
    expect(head.statusList.size % 4096).toBe(0);
    expect(head.statusList.size - next).toBeGreaterThanOrEqual(4096);
    expect([bundle.statusOf(next), bundle.statusOf(head.statusList.size)]).toEqual(['valid', null]);
    await fixture.service.sql('update status_index set next = next + 4096');
    expect((await verifier.freshBundle()).head).toMatchObject({
      version: head.version + 1,
      statusList: { size: head.statusList.size + 4096 },
    });
  });
});
