import { asn1Lines, openssl } from '../test/openssl';
import { testKeyring } from '../test/test-keyring';
import { TEST_IDENTITY } from './test-authority';

const ecKey = ['2 SEQUENCE', '3 SEQUENCE', '4 OBJECT:id-ecPublicKey', '4 OBJECT:prime256v1', '3 BIT STRING'];
const ecdsa = (depth: number) => [`${depth} SEQUENCE`, `${depth + 1} OBJECT:ecdsa-with-SHA256`];
const part = (type: string, value: string) => ['3 SET', '4 SEQUENCE', `5 OBJECT:${type}`, `5 PRINTABLESTRING:${value}`];
const authorityDn = [
  '2 SEQUENCE',
  ...part('countryName', 'ML'),
  ...part('organizationName', 'Jatigi TEST'),
  ...part('commonName', 'TEST CSCA'),
];
const validity = (from: string, until: string) => ['2 SEQUENCE', `3 UTCTIME:${from}`, `3 UTCTIME:${until}`];
const extension = (name: string, value: string, critical = false) => [
  '4 SEQUENCE',
  `5 OBJECT:${name}`,
  ...(critical ? ['5 BOOLEAN:255'] : []),
  `5 OCTET STRING ${value}`,
];
const hidden = (lines: string[]) =>
  lines.map((line) =>
    line.replace(/(INTEGER:)[4-7][0-9A-F]{7}$/, '$1SERIAL').replace(/(:0414|:30168014)[0-9A-F]{40}$/, '$1KEY-ID'),
  );
const place = ':3012A410300E310C300A060355040713034D4C49'; // directoryName with L = MLI as PrintableString

describe('certificates as ICAO 9303-12 wants them, read by openssl asn1parse', () => {
  it('bar-code signer: every field of §7.1.3, and no field more', async () => {
    const { content } = await testKeyring();
    expect(hidden(asn1Lines(content.signers[0]?.certificate as string))).toEqual([
      '0 SEQUENCE',
      '1 SEQUENCE',
      '2 cont [ 0 ]',
      '3 INTEGER:02', // version 3
      '2 INTEGER:SERIAL',
      ...ecdsa(2),
      ...authorityDn, // issued directly by the country authority
      ...validity('261124000000Z', '331124000000Z'),
      '2 SEQUENCE', // exactly C and CN, two capitals each, PrintableString
      ...part('countryName', 'ML'),
      ...part('commonName', 'T1'),
      ...ecKey,
      '2 cont [ 3 ]',
      '3 SEQUENCE',
      ...extension('X509v3 Authority Key Identifier', ':30168014KEY-ID'),
      ...extension('X509v3 Extended Key Usage', ':3009060767810801010B01', true), // 2.23.136.1.1.11.1
      ...ecdsa(1),
      '1 BIT STRING',
    ]);
  });

  it('country authority: every field of §7.1.1', async () => {
    const { content } = await testKeyring();
    expect(hidden(asn1Lines(content.authorities[0] as string))).toEqual([
      '0 SEQUENCE',
      '1 SEQUENCE',
      '2 cont [ 0 ]',
      '3 INTEGER:02',
      '2 INTEGER:SERIAL',
      ...ecdsa(2),
      ...authorityDn,
      ...validity('261124000000Z', '411124000000Z'), // fifteen years
      ...authorityDn,
      ...ecKey,
      '2 cont [ 3 ]',
      '3 SEQUENCE',
      ...extension('X509v3 Basic Constraints', ':30060101FF020100', true), // cA, pathLen 0
      ...extension('X509v3 Key Usage', ':03020106', true), // keyCertSign, cRLSign
      ...extension('X509v3 Subject Key Identifier', ':0414KEY-ID'),
      ...extension('X509v3 Authority Key Identifier', ':30168014KEY-ID'),
      ...extension('X509v3 Subject Alternative Name', place),
      ...extension('X509v3 Issuer Alternative Name', place),
      // 20261124000000Z to 20301124000000Z
      ...extension(
        'X509v3 Private Key Usage Period',
        ':3022800F32303236313132343030303030305A810F32303330313132343030303030305A',
      ),
      ...extension(
        'X509v3 CRL Distribution Points',
        `:30293027A025A0238621${Buffer.from(TEST_IDENTITY.crlAddress).toString('hex').toUpperCase()}`,
      ),
      ...ecdsa(1),
      '1 BIT STRING',
    ]);
  });

  it('openssl follows the chain from authority to signer, and to the signer of trust bundles', async () => {
    const { content } = await testKeyring();
    for (const { certificate } of content.signers) {
      const files = { 'ca.pem': content.authorities[0] as string, 'it.pem': certificate };
      expect(openssl(['verify', '-CAfile', '@ca.pem', '@it.pem'], files)).toMatch(/: OK\n$/);
    }
    const text = openssl(['x509', '-in', '@it.pem', '-noout', '-text'], {
      'it.pem': content.signers[1]?.certificate as string,
    });
    expect(text).toMatch(/Key Usage: critical\s+Digital Signature/);
    expect(text).toContain('2.25.27403828263184988307419585882489743102');
    expect(text).toMatch(/Subject: C ?= ?ML, CN ?= ?TEST trust bundle/);
  });

  it('the signer of PDFs may sign documents and nothing else, and names the list of the authority', async () => {
    const { content } = await testKeyring();
    const signer = content.signers.find(({ purpose }) => purpose === 'pdf');
    const text = openssl(['x509', '-in', '@it.pem', '-noout', '-text'], { 'it.pem': signer?.certificate as string });
    expect(text).toMatch(/Key Usage: critical\s+Non Repudiation\n/);
    expect(text).toMatch(/Extended Key Usage: ?\n\s+(?:1\.3\.6\.1\.5\.5\.7\.3\.36|Document Signing)\n/i);
    expect(text).toContain(`URI:${TEST_IDENTITY.crlAddress}`);
    expect(text).toMatch(/Subject: C ?= ?ML, CN ?= ?TEST document signatures/);
  });
});
