import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { certificateContent, encodeSeal, openTrustBundle, VdsError, verifySeal } from '@jatigi/vds';
import type { DocumentStatus } from '@jatigi/vds';
import { z } from 'zod';

import { later, start, testKeyring } from '../test/test-keyring';
import { derOf, trustOf } from '../test/trust-material';
import { certifySigner, createAuthority } from './authority';
import { installSigner, requestSigner } from './issuing-keys';
import { emptyKeyring } from './keyring-content';
import { PUBLISHED_PROFILES } from './published-profiles';
import { issueCrl, revokeSigner } from './revocation-list';
import { TEST_IDENTITY } from './test-authority';
import { makeTrustBundle } from './trust-bundle';
import { packStanding, unpackStanding } from './packed-standing';
import type { Standing } from './packed-standing';

jest.setTimeout(60_000);

const MILLION = 1_000_000;
const now = later(1);
const options = { test: true, issuedAt: now, nextUpdate: later(2), profiles: PUBLISHED_PROFILES };
const standing = (statuses: number[], seals: Standing['seals'] = [], version = 1): Standing => ({
  version,
  statuses: Uint8Array.from(statuses),
  seals,
});
type Keyring = Awaited<ReturnType<typeof testKeyring>>;
const anchorsOf = ({ content }: Keyring): Uint8Array[] => [derOf(content.authorities[0] as string)];
const headText = (bundle: Buffer): string => bundle.subarray(8, 8 + bundle.readUInt32BE(4)).toString('utf8');

/** Random statuses: nothing that a compression could make smaller. */
const millionStatuses = (): Uint8Array => Uint8Array.from(randomBytes(MILLION), (byte) => byte & 3);
const seals = (count: number): Standing['seals'] =>
  Array.from({ length: count }, () => ({ digest: randomBytes(32), status: 'revoked' as const }));

async function sealBy({ content, store }: Keyring): Promise<Uint8Array> {
  const paper = { kind: 'certificate-life', documentNumber: 'MLC1', reference: 'R', post: 'BER', surname: 'TRAORÉ' };
  const dates = { givenNames: 'Awa', birthDate: '1990', issuedOn: '2026-11-25', validUntil: '2027-11-25' };
  const signer = content.signers[0];
  const certificateReference = content.book?.issued[0]?.serial as string;
  const header = { version: 4, issuingCountry: 'MLI', signerId: 'MLT1', certificateReference } as const;
  const zone = certificateContent({ ...paper, ...dates });
  const seal = { ...header, issued: '2026-11-25', signed: '2026-11-25', ...zone };
  return encodeSeal(seal, (message) => store.sign(signer?.keyId as string, message));
}

describe('a trust bundle', () => {
  it('holds a million live documents in at most 350 KB, with what a State collects in seven years', async () => {
    const keyring = await testKeyring();
    const at = later(360);
    const material = trustOf(keyring.content, keyring.store, at);
    const full = { ...material, signers: Array.from({ length: 35 }, () => material.signers[0] as string) };
    const statuses = millionStatuses();
    const bundle = await makeTrustBundle(
      full,
      { version: 1, statuses, seals: seals(6_000) },
      { ...options, issuedAt: at },
    );
    expect(bundle.length).toBeLessThanOrEqual(350_000);
    expect(bundle.length).toBeGreaterThan(304_000); // 250 KB of status, 54 KB of seals: really in there
    const opened = await openTrustBundle(bundle, { anchors: anchorsOf(keyring), at });
    expect(opened.statusList).toHaveLength(250_000);
    const names = ['valid', 'revoked', 'suspended', 'superseded'];
    for (let index = 0; index < MILLION; index += 997)
      expect(opened.statusOf(index)).toBe(names[statuses[index] as number]);
    expect([opened.statusOf(-1), opened.statusOf(MILLION), opened.statusOf(0.5)]).toEqual([null, null, null]);
    process.stdout.write(`trust bundle of a million documents, 6,000 seals, 35 signers: ${bundle.length} bytes\n`);
  });

  it('an update brings what changed, in few bytes, and ends with the same lists', async () => {
    const keyring = await testKeyring();
    const trust = trustOf(keyring.content, keyring.store, now);
    const first: Standing = { version: 7, statuses: millionStatuses(), seals: seals(1_000) };
    const statuses = new Uint8Array(MILLION + 300); // three hundred new documents, and a hundred that changed
    statuses.set(first.statuses);
    for (let n = 0; n < 100; n += 1) statuses[n * 9_973] = ((statuses[n * 9_973] as number) + 1) % 4;
    const changed = first.seals.slice(10).map((one, i) => (i === 0 ? { ...one, status: 'suspended' as const } : one));
    const second: Standing = { version: 9, statuses, seals: [...changed, ...seals(20)] };
    const anchors = anchorsOf(keyring);
    const [whole, next] = [await makeTrustBundle(trust, first, options), await makeTrustBundle(trust, second, options)];
    const update = await makeTrustBundle(trust, second, { ...options, from: first });
    const previous = await openTrustBundle(whole, { anchors, at: now });
    const updated = await openTrustBundle(update, { anchors, at: now, previous });
    const fresh = await openTrustBundle(next, { anchors, at: now });
    expect(update.length).toBeLessThan(6_000);
    // What is kept of an earlier version is enough to make the same update from.
    const kept = unpackStanding(packStanding(first));
    const again = await makeTrustBundle(trust, second, { ...options, from: kept });
    expect(again.subarray(0, -64)).toEqual(update.subarray(0, -64));
    expect(updated.statusList).toEqual(fresh.statusList);
    expect(updated.sealList).toEqual(fresh.sealList);
    expect(updated.statusOf(MILLION + 299)).toBe('valid');
    await expect(openTrustBundle(update, { anchors, at: now })).rejects.toThrow('changes version 7');
    await expect(openTrustBundle(update, { anchors, at: now, previous: fresh })).rejects.toThrow('changes version 7');
    await expect(openTrustBundle(whole, { anchors, at: now, previous: fresh })).rejects.toThrow('older than the one');
    const shorter = { ...first, version: 10, statuses: first.statuses.subarray(1) };
    await expect(makeTrustBundle(trust, shorter, { ...options, from: first })).rejects.toThrow('never becomes shorter');
  });

  it('has a head as the published schema says', async () => {
    const schema = join(__dirname, '../../../vds/src/trust-bundle.schema.json');
    const head = z.fromJSONSchema(JSON.parse(readFileSync(schema, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0]);
    const { content, store } = await testKeyring();
    const first = standing([0, 1]);
    const trust = trustOf(content, store, now);
    for (const from of [undefined, first]) {
      const second = { ...standing([0, 1, 2]), version: 2 };
      const text = headText(await makeTrustBundle(trust, second, { ...options, ...(from && { from }) }));
      expect(head.parse(JSON.parse(text))).toEqual(JSON.parse(text));
      for (const wrong of [{ version: 0 }, { crl: undefined }, { more: 1 }])
        expect(head.safeParse({ ...JSON.parse(text), ...wrong }).success).toBe(false);
    }
  });

  it('finds a seal without an index by what it signs', async () => {
    const { content, store } = await testKeyring();
    const listed = (['revoked', 'suspended', 'superseded'] as DocumentStatus[]).map((status) => ({
      status,
      signed: randomBytes(90),
    }));
    const entries = listed.map(({ status, signed }) => ({
      status,
      digest: createHash('sha256').update(signed).digest(),
    }));
    const all = standing([], [...seals(500), ...entries]);
    const bundle = await makeTrustBundle(trustOf(content, store, now), all, options);
    const opened = await openTrustBundle(bundle, { anchors: [derOf(content.authorities[0] as string)], at: now });
    for (const { status, signed } of listed) expect(await opened.statusOfSeal(signed)).toBe(status);
    expect(await opened.statusOfSeal(randomBytes(90))).toBe('valid');
  });
});

describe('a verifier with nothing but an anchor and a bundle', () => {
  it('verifies a seal, and refuses it once its signer is revoked', async () => {
    const keyring = await testKeyring();
    const { content, store } = keyring;
    const seal = await sealBy(keyring);
    const status = async () => {
      const bundle = await makeTrustBundle(trustOf(content, store, now), standing([0]), options);
      const { signers, head } = await openTrustBundle(bundle, { anchors: anchorsOf(keyring), at: now });
      expect(head.test).toBe(true);
      return (await verifySeal(seal, signers, now)).status;
    };
    expect(await status()).toBe('VALID');
    const serial = content.book?.issued[0]?.serial as string;
    revokeSigner(content, { serial, on: now.toISOString(), reason: 'keyCompromise' });
    await issueCrl(content, store, now);
    expect(await status()).toBe('REVOKED_CERTIFICATE');
  });

  it('one changed byte anywhere, one more or one less, and it is refused', async () => {
    const keyring = await testKeyring();
    const bundle = await makeTrustBundle(
      trustOf(keyring.content, keyring.store, now),
      standing([0, 1, 2, 3], seals(3)),
      options,
    );
    const open = (bytes: Uint8Array) => openTrustBundle(bytes, { anchors: anchorsOf(keyring), at: now });
    await open(bundle);
    for (let at = 0; at < bundle.length; at += 7) {
      const altered = Buffer.from(bundle);
      altered[at] = (altered[at] as number) ^ (1 + (at % 255));
      await expect(open(altered)).rejects.toThrow(VdsError);
    }
    for (const cut of [0, 3, 7, 100, bundle.length - 65, bundle.length - 1])
      await expect(open(bundle.subarray(0, cut))).rejects.toThrow(VdsError);
    await expect(open(Buffer.concat([bundle, Buffer.of(0)]))).rejects.toThrow('altered');
  });

  it('follows a link to the next authority', async () => {
    const keyring = await testKeyring();
    const { content, store } = keyring;
    await createAuthority(content, store, TEST_IDENTITY, later(100));
    await issueCrl(content, store, later(101));
    const at = later(102);
    const bundle = await makeTrustBundle(trustOf(content, store, at), standing([0]), options);
    const linked = await openTrustBundle(bundle, { anchors: anchorsOf(keyring), at });
    expect(linked.signers.map(({ trusted }) => trusted)).toEqual([true]);
    const without = await makeTrustBundle({ ...trustOf(content, store, at), links: [] }, standing([0]), options);
    await expect(openTrustBundle(without, { anchors: anchorsOf(keyring), at })).rejects.toThrow('list of revoked');
  });

  it('trusts no other authority, no key for seals as signer of a bundle, no signer as a link, and no revoked signer', async () => {
    const keyring = await testKeyring();
    const { content, store } = keyring;
    const material = trustOf(content, store, now);
    const stranger = await testKeyring();
    const open = async (trust: typeof material) =>
      openTrustBundle(await makeTrustBundle(trust, standing([0]), options), { anchors: anchorsOf(keyring), at: now });
    const others = trustOf(stranger.content, stranger.store, now);
    await expect(open(others)).rejects.toThrow('no trusted authority signed the list');
    await expect(open({ ...others, crl: material.crl })).rejects.toThrow('signer of the trust bundle');
    const sealKey = content.signers[0] as { certificate: string; keyId: string };
    const bySealKey = {
      certificate: sealKey.certificate,
      sign: (message: Uint8Array) => store.sign(sealKey.keyId, message),
    };
    await expect(open({ ...material, bundleSigner: bySealKey })).rejects.toThrow('signer of the trust bundle');
    // A seal key that plays authority: its certificate offered as the link to itself, list and signer made under it.
    const book = { keyId: sealKey.keyId, issued: [], revoked: [], crlNumber: 0 };
    const posing = { ...emptyKeyring(true), authorities: [sealKey.certificate], links: [sealKey.certificate], book };
    const asked = { purpose: 'bundle', country: 'ML', name: 'TEST trust bundle' } as const;
    const request = await requestSigner(posing, store, asked);
    await installSigner(
      posing,
      store,
      await certifySigner(posing, store, { ...asked, request, useFrom: start }, start),
    );
    await expect(open(trustOf(posing, store, now))).rejects.toThrow('no trusted authority signed the list');
    const serial = content.book?.issued[1]?.serial as string;
    revokeSigner(content, { serial, on: start.toISOString(), reason: 'keyCompromise' });
    await issueCrl(content, store, now);
    await expect(open(trustOf(content, store, now))).rejects.toThrow('signer of the trust bundle');
  });
});
