import { asn1Lines, openssl } from '../test/openssl';
import { certifySigner, createAuthority, SEAL_KEYS_A_YEAR } from './authority';
import { FileKeyStore } from './file-key-store';
import { destroyRetiredKeys, fingerprint, installSigner, requestSigner } from './issuing-keys';
import { emptyKeyring, signerAt } from './keyring-content';
import { later, nextKey, start, testKeyring } from '../test/test-keyring';
import { issueCrl, revokeSigner } from './revocation-list';
import { TEST_IDENTITY } from './test-authority';

const seconds = (date: Date): string => String(Math.floor(date.getTime() / 1000));

describe('the next authority', () => {
  it('is linked: who trusts only the old one comes to trust its signers', async () => {
    const keyring = await testKeyring();
    await createAuthority(keyring.content, keyring.store, TEST_IDENTITY, later(1200));
    const { certificate } = await nextKey(keyring, later(1201), later(1201));
    const { authorities, links } = keyring.content;
    const files = { 'old.pem': authorities[0] as string, 'link.pem': links[0] as string, 'it.pem': certificate };
    const at = ['-attime', seconds(later(1300))];
    expect(openssl(['verify', ...at, '-CAfile', '@old.pem', '-untrusted', '@link.pem', '@it.pem'], files)).toMatch(
      /OK/,
    );
    expect(() => openssl(['verify', ...at, '-CAfile', '@old.pem', '@it.pem'], files)).toThrow(/verification failed/);
  });

  it('an office that knows the old one takes certificates of the new one only with the link', async () => {
    const authority = await testKeyring();
    const office = emptyKeyring(true);
    const store = new FileKeyStore(office.keys);
    const ask = () => requestSigner(office, store, { purpose: 'seal', country: 'ML', name: 'T9' });
    const certify = async (now: Date) =>
      certifySigner(authority.content, authority.store, { purpose: 'seal', request: await ask(), useFrom: now }, now);
    const first = await certify(start);
    await expect(installSigner(office, store, first, 'AA:BB')).rejects.toThrow('fingerprint');
    await installSigner(office, store, first, fingerprint(first.authorities[0] as string));
    await createAuthority(authority.content, authority.store, TEST_IDENTITY, later(1200));
    const second = await certify(later(1201));
    await expect(installSigner(office, store, { ...second, links: [] })).rejects.toThrow('not signed by an authority');
    await installSigner(office, store, second);
    expect(office.authorities).toHaveLength(2);
    expect(office.book).toBeNull();
  });

  it('takes over before the key of the old one has served its four years', async () => {
    const keyring = await testKeyring();
    await expect(nextKey(keyring, later(1500), later(1500))).rejects.toThrow('has served its years');
  });
});

describe('signers', () => {
  it('the next key takes over at its instant and the old one overlaps; when its time is over, its key is destroyed', async () => {
    const keyring = await testKeyring();
    const { content, store } = keyring;
    await nextKey(keyring, later(366), later(359));
    const [old, , , next] = content.signers;
    expect(signerAt(content.signers, 'seal', later(365))).toBe(old);
    expect(signerAt(content.signers, 'seal', later(366))).toBe(next);
    expect(Date.parse(old?.useUntil as string)).toBeGreaterThan(later(366 + 50).getTime());
    const keys = Object.keys(content.keys).length;
    expect(await destroyRetiredKeys(content, store, later(400))).toBe(0);
    expect(await destroyRetiredKeys(content, store, later(430))).toBe(3); // with those for trust bundles and PDFs
    expect(Object.keys(content.keys)).toHaveLength(keys - 3);
    expect(content.signers).toHaveLength(4);
    expect(() => signerAt(content.signers, 'seal', later(1000))).toThrow('no key for seals that is in use');
  });

  it(`at most ${SEAL_KEYS_A_YEAR} seal keys within a year`, async () => {
    const keyring = await testKeyring();
    for (let n = 1; n < SEAL_KEYS_A_YEAR; n += 1) await nextKey(keyring, later(n), later(n));
    await expect(nextKey(keyring, later(300), later(300))).rejects.toThrow('no more (9303-12 §4.1.3)');
    await nextKey(keyring, later(366), later(366));
  });

  it('refuses names that are not the country’s, not of two capitals, or not marked as test', async () => {
    const { content, store } = await testKeyring();
    const certify = async (country: string, name: string) => {
      const request = await requestSigner(content, store, { purpose: 'seal', country, name });
      return certifySigner(content, store, { purpose: 'seal', request, useFrom: start }, start);
    };
    for (const [country, name] of [
      ['SN', 'T2'],
      ['ML', 'T23'],
      ['ML', 't2'],
      ['ML', '01'],
    ] as const)
      // prettier-ignore
      await expect(certify(country, name)).rejects.toThrow(/must name exactly C=ML|two capital letters/);
    expect(content.book?.issued).toHaveLength(3);
  });

  it('a real authority carries no TEST, and a test authority always does', async () => {
    for (const test of [true, false]) {
      const content = emptyKeyring(test);
      const names = test ? { ...TEST_IDENTITY, commonName: 'CSCA' } : TEST_IDENTITY;
      await expect(createAuthority(content, new FileKeyStore(content.keys), names, start)).rejects.toThrow('TEST');
      expect(content.authorities).toEqual([]);
    }
  });
});

describe('the list of revoked certificates', () => {
  it('names the revoked, is numbered, valid for 90 days, and openssl refuses the signer by it', async () => {
    const { content, store } = await testKeyring();
    const serial = content.book?.issued[0]?.serial as string;
    const files = () => ({
      'ca.pem': content.authorities[0] as string,
      'crl.pem': content.crl as string,
      'it.pem': content.signers[0]?.certificate as string,
    });
    const check = ['verify', '-attime', seconds(later(10)), '-crl_check', '-CAfile', '@ca.pem', '-CRLfile', '@crl.pem'];
    expect(openssl([...check, '@it.pem'], files())).toMatch(/OK/);
    revokeSigner(content, { serial, on: later(3).toISOString(), reason: 'keyCompromise' });
    await issueCrl(content, store, later(4));
    expect(() => openssl([...check, '@it.pem'], files())).toThrow(/certificate revoked/);
    const text = openssl(['crl', '-in', '@crl.pem', '-noout', '-text'], files());
    expect(text).toMatch(new RegExp(`Serial Number: ${serial}\\s+Revocation Date: Nov 27 00:00:00 2026 GMT`));
    expect(text).toMatch(/CRL Number: \s+4\n/);
    expect(text).toMatch(/Last Update: Nov 28 .*\s+Next Update: Feb 26 00:00:00 2027 GMT/);
    expect(text).toMatch(/Reason Code: \s+Key Compromise/);
  });

  it('numbers stay the shortest positive integers', async () => {
    const { content, store } = await testKeyring();
    for (const number of [127, 128, 255, 256]) {
      (content.book as { crlNumber: number }).crlNumber = number - 1;
      const text = openssl(['crl', '-in', '@it', '-noout', '-text'], { it: await issueCrl(content, store, later(1)) });
      expect(text).toContain(`CRL Number: \n                ${number}\n`);
      const hex = number.toString(16);
      const bytes =
        number === 128 || number === 255 ? `020200${hex}` : hex.length === 2 ? `0201${hex}` : `0202${`0${hex}`}`;
      expect(asn1Lines(content.crl as string)).toContain(`5 OCTET STRING :${bytes.toUpperCase()}`);
    }
  });

  it('refuses what the authority never certified', async () => {
    const { content } = await testKeyring();
    const revoke = () => revokeSigner(content, { serial: '11', on: start.toISOString(), reason: 'superseded' });
    expect(revoke).toThrow('never certified 11');
  });
});
