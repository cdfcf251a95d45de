import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OctetString } from '@peculiar/asn1-schema';
import { MessageImprint } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

import { AUTHORITY, FOR_STAMPS, TokenMaker } from '../../test/time-stamp-tokens';
import type { Party, TokenWanted } from '../../test/time-stamp-tokens';
import { checkToken, SHA_256 } from './time-stamp-token';
import type { Asked } from './time-stamp-token';
import { TimeStampUnavailable } from './time-stamp-unavailable';

jest.setTimeout(120_000); // openssl, on a busy machine
const maker = new TokenMaker(mkdtempSync(join(tmpdir(), 'time-stamp-token-')));
const asked: Asked = {
  digest: createHash('sha256').update('a signature').digest(),
  nonce: Uint8Array.from([0x55, ...randomBytes(15)]),
  now: new Date(Math.floor(Date.now() / 1000) * 1000 + 120_000), // when every certificate of this spec is made
};
const [RSA, P_384] = [
  ['-newkey', 'rsa:2048'],
  ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
];
const another = createHash('sha256').update('another signature').digest();
const days = (count: number): Date => new Date(asked.now.getTime() + count * 86_400_000);

let root: Party, between: Party, signer: Party, below: Party, stranger: Party;
beforeAll(() => {
  root = maker.party('root', { extensions: AUTHORITY });
  between = maker.party('between', { extensions: AUTHORITY, issuer: root });
  signer = maker.party('signer', { extensions: FOR_STAMPS, issuer: root });
  below = maker.party('below', { extensions: FOR_STAMPS, issuer: between });
  stranger = maker.party('stranger', { extensions: AUTHORITY, subject: 'root' });
});

function check(token: Buffer, trusted: Party[] | undefined = [root], at: Asked = asked): void {
  const vouching = trusted?.map(({ certificate }) => certificate);
  checkToken(Uint8Array.from(token).buffer, at, vouching);
}
const made = (wanted: Partial<TokenWanted> = {}): Buffer => maker.token(asked, { by: [signer], ...wanted });

function refusal(token: Buffer, trusted?: Party[], at?: Asked): string {
  try {
    check(token, trusted, at);
  } catch (error) {
    if (error instanceof TimeStampUnavailable) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a time stamp is taken', () => {
  it('of a signer that a trusted authority certified, or that is trusted itself', () => {
    check(made());
    check(made(), [stranger, signer]);
  });
  it('over an authority that comes along', () => check(made({ by: [below], brings: [between] })));
  it.each([
    ['RSA', RSA],
    ['P-384', P_384],
  ])('of a signer with a key on %s', (name, key) =>
    check(made({ by: [maker.party(name, { extensions: FOR_STAMPS, issuer: root, key })] })),
  );
  it('of anybody when nobody is named who must vouch', () => {
    const own = maker.party('own', { extensions: FOR_STAMPS });
    checkToken(Uint8Array.from(made({ by: [own] })).buffer, asked);
  });
  it('that names its signer by the identifier of its key', () => check(made({ options: ['-cades', '-keyid'] })));
});

describe('a time stamp is refused', () => {
  const hashAlgorithm = new AlgorithmIdentifier({ algorithm: SHA_256, parameters: null });
  const imprint = (hashedMessage: Uint8Array) =>
    new MessageImprint({ hashAlgorithm, hashedMessage: new OctetString(hashedMessage) });

  it.each<[string, () => Partial<TokenWanted>, string]>([
    ['about another signature', () => ({ info: { messageImprint: imprint(another) } }), 'about something else'],
    ['with another nonce', () => ({ info: { nonce: Uint8Array.of(1).buffer } }), 'about something else'],
    ['of another hour', () => ({ info: { genTime: days(0.1) } }), '8640 s apart'],
    ['that is no time stamp', () => ({ type: '1.2.840.113549.1.7.1' }), 'holds no time'],
    ['without the name of its certificate in it', () => ({ options: [] }), 'does not name its certificate'],
    ['without a certificate', () => ({ options: ['-cades', '-nocerts'] }), 'does not bring the certificate'],
    ['without signed attributes', () => ({ options: ['-noattr'] }), 'what it signs is no time'],
    ['of two signers', () => ({ by: [signer, below] }), 'not one signer'],
    ['over an authority that does not come along', () => ({ by: [below] }), 'no trusted authority vouches'],
  ])('%s', (_, wanted, reason) => expect(refusal(made(wanted()))).toContain(reason));

  it.each([
    ['that is not critical', ['extendedKeyUsage=timeStamping']],
    ['that is another', ['extendedKeyUsage=critical,codeSigning']],
    ['with another beside it', ['extendedKeyUsage=critical,timeStamping,codeSigning']],
    ['that is absent', ['keyUsage=critical,digitalSignature']],
  ])('of a certificate with a purpose %s', (name, extensions) => {
    const other = maker.party(name, { extensions, issuer: root });
    expect(refusal(made({ by: [other] }))).toContain('not for time stamps alone');
  });

  it('of an authority that nobody trusts, though its name is that of one', () => {
    expect(refusal(made(), [stranger])).toContain('no trusted authority vouches');
    expect(refusal(made(), [])).toContain('no trusted authority vouches');
  });

  it('over somebody who is no authority, or an authority that may have none below it', () => {
    for (const [name, extensions] of [
      ['mere signer', FOR_STAMPS],
      ['no authority', ['basicConstraints=critical,CA:FALSE', 'keyUsage=critical,keyCertSign']],
    ] as const) {
      const issuer = maker.party(name, { extensions, issuer: root });
      const by = [maker.party(`${name} below`, { extensions: FOR_STAMPS, issuer })];
      expect(refusal(made({ by, brings: [issuer] }))).toContain('no trusted authority vouches');
    }
    const narrow = maker.party('narrow', {
      extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign'],
    });
    const next = maker.party('next', { extensions: AUTHORITY, issuer: narrow });
    const by = [maker.party('last', { extensions: FOR_STAMPS, issuer: next })];
    expect(refusal(made({ by, brings: [next] }), [narrow])).toContain('no trusted authority vouches');
    check(made({ by: [maker.party('direct', { extensions: FOR_STAMPS, issuer: narrow })] }), [narrow]);
  });

  it('of a certificate that is over', () => {
    const later = { ...asked, now: days(31) };
    expect(refusal(maker.token(later, { by: [signer] }), [root], later)).toContain('was not in force');
  });

  it('with any one byte changed', () => {
    const token = made();
    // All of the frame, which no signature covers, and every ninth of what follows.
    const places = [...token.keys()].filter((at) => at < 45 || at % 9 === 0);
    const taken = places.filter((at) => {
      const altered = Buffer.from(token);
      altered[at]! ^= 1;
      return refusal(altered) === 'accepted';
    });
    expect(taken).toEqual([]);
  });
});
