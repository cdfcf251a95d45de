import { judgeSeal } from '../../apps/portal/src/verification/judge-seal';
import { KeptList } from '../../apps/portal/src/verification/kept-list';
import { revokeSigner, issueCrl } from '../../libs/documents/keys/src/revocation-list';
import { openTrustBundle } from '../../libs/vds/src/index';
import { makeOffice } from './office.mjs';

const HOUR = 3_600_000;
const derOf = (pem) => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
const soon = (hours) => new Date(Date.now() + hours * HOUR);

let office;
beforeEach(async () => {
  office = await makeOffice();
});

const anchors = () => [derOf(office.certificates)];
const bundleNow = async () => openTrustBundle(await office.bundle(null), { anchors: anchors(), at: new Date() });

async function judged(seal, { at = new Date(), bundle, maxAgeHours = 72 } = {}) {
  const { verdict, reason, fields } = await judgeSeal(seal, { bundle: bundle ?? (await bundleNow()), at, maxAgeHours });
  return { verdict, reason, fields: fields.length };
}

describe('what a telephone says of a genuine seal', () => {
  it.each([
    ['with a young list', 1, 'valid', undefined],
    ['when the list was due', 30, 'valid', undefined],
    ['when it is too old', 73, 'undecided', 'list-too-old'],
    ['when the clock is before the list', -1, 'undecided', 'clock-behind'],
    ['when the clock is a little before it', -0.1, 'valid', undefined],
  ])('%s', async (_, hours, verdict, reason) =>
    expect(await judged(await office.certificate(0), { at: soon(hours) })).toMatchObject({ verdict, reason }),
  );

  it('without a list', async () => {
    const answer = await judgeSeal(await office.certificate(0), { bundle: null, at: new Date(), maxAgeHours: 72 });
    expect(answer).toEqual({ verdict: 'undecided', reason: 'no-list', fields: [] });
  });

  it('a refusal stands with the oldest list', async () => {
    office.changes({ statuses: [1, 0, 0, 0] });
    expect(await judged(await office.certificate(0), { at: soon(300) })).toMatchObject({ verdict: 'revoked' });
  });

  it('before the first of its days', async () => {
    const bundle = await bundleNow();
    const young = { bundle, at: soon(-24 * 4), maxAgeHours: 72 };
    const old = { ...bundle, head: { ...bundle.head, issuedAt: soon(-24 * 5).toISOString() } };
    expect(await judged(await office.certificate(0), { ...young, bundle: old })).toMatchObject({ reason: 'not-yet' });
  });

  it('of a key that was withdrawn, nothing is read', async () => {
    const { content, store } = office;
    const [{ serial }] = content.book.issued;
    revokeSigner(content, { serial, on: new Date().toISOString(), reason: 'keyCompromise' });
    await issueCrl(content, store, new Date());
    const answer = await judged(await office.certificate(0));
    expect(answer).toEqual({ verdict: 'revoked', reason: 'key-withdrawn', fields: 0 });
  });

  it('of a key that came after the list', async () => {
    const bundle = await bundleNow();
    const before = { ...bundle, signers: [], head: { ...bundle.head, issuedAt: soon(-24 * 3).toISOString() } };
    expect(await judged(await office.visa(), { bundle: before })).toMatchObject({ reason: 'newer-than-list' });
    expect(await judged(await office.visa(), { bundle: { ...bundle, signers: [] } })).toMatchObject({
      verdict: 'unknown',
      fields: 0,
    });
  });

  it('of something else', async () =>
    expect(await judged(Uint8Array.of(1, 2, 3))).toMatchObject({ verdict: 'unknown', reason: 'no-seal' }));
});

describe('the list that a telephone keeps', () => {
  const inMemory = (parts = []) => ({ parts, read: async () => parts, write: async (next) => void (parts = next) });
  const opened = async (store) => {
    const list = new KeptList(store, anchors());
    await list.open(new Date());
    return list;
  };

  it('is asked for as an update, and opened again from its parts', async () => {
    const store = inMemory();
    const asked = [];
    const ask = (from) => (asked.push(from), office.bundle(from));
    const list = await opened(store);
    await list.refresh(ask, new Date());
    await list.refresh(ask, new Date()); // nothing new: nothing kept
    office.changes({ statuses: [2, 0, 0, 0] });
    await list.refresh(ask, new Date());
    expect(asked).toEqual([null, 1, 1]);
    expect(await store.read()).toHaveLength(2);
    expect((await opened(store)).bundle.statusOf(0)).toBe('suspended');
  });

  it('becomes whole again after many updates', async () => {
    const store = inMemory();
    const list = await opened(store);
    for (let n = 0; n < 15; n += 1) {
      await list.refresh((from) => office.bundle(from), new Date());
      office.changes({ statuses: [n % 4, 0, 0, 0] });
    }
    expect((await store.read()).length).toBeLessThan(14);
  });

  it('is asked for whole when an update does not fit; a forged or older one is not taken', async () => {
    const list = await opened(inMemory());
    await list.refresh((from) => office.bundle(from), new Date());
    const older = await office.bundle(null);
    office.changes({ statuses: [1, 0, 0, 0] });
    const torn = async (from) => (from === null ? office.bundle(null) : (await office.bundle(from)).subarray(0, 900));
    await list.refresh(torn, new Date());
    expect(list.bundle.statusOf(0)).toBe('revoked');
    await expect(list.refresh(async () => older, new Date())).rejects.toThrow('older than the one');
    const forged = await (await makeOffice()).bundle(null);
    await expect(list.refresh(async () => forged, new Date())).rejects.toThrow('no trusted authority');
    expect(list.bundle.statusOf(0)).toBe('revoked');
  });
});
