import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, TSTInfo, TSTInfoVersion } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

import { SHA_256 } from '../src/signature/time-stamp-token';
import type { Asked } from '../src/signature/time-stamp-token';

/** A certificate and its key, in files of this name. */
export interface Party {
  readonly name: string;
  readonly certificate: X509Certificate;
}

interface PartyWanted {
  readonly extensions: readonly string[];
  readonly issuer?: Party;
  readonly key?: readonly string[];
  readonly subject?: string;
}

export const FOR_STAMPS = ['extendedKeyUsage=critical,timeStamping', 'keyUsage=critical,digitalSignature'];
export const AUTHORITY = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];

export interface TokenWanted {
  readonly by: readonly Party[];
  /** certificates that come along */
  readonly brings?: readonly Party[];
  readonly info?: Partial<TSTInfo>;
  readonly type?: string;
  /** how openssl signs; `-cades` is what names the certificate within what is signed */
  readonly options?: readonly string[];
}

/** Makes time stamps with openssl, also those that no authority would make. */
export class TokenMaker {
  constructor(private readonly folder: string) {
    writeFileSync(this.at('req.cnf'), '[ req ]\ndistinguished_name = dn\n[ dn ]\n');
  }

  /** @param wanted `key`: options of `openssl req` for it; `subject`: when it is not the name of its files */
  party(name: string, { extensions, issuer, key = EC, subject = name }: PartyWanted): Party {
    const files = ['-keyout', this.at(`${name}.key`), '-out', this.at(`${name}.pem`)];
    const issued = issuer ? ['-CA', this.at(`${issuer.name}.pem`), '-CAkey', this.at(`${issuer.name}.key`)] : [];
    const added = extensions.flatMap((one) => ['-addext', one]);
    const request = ['req', '-x509', '-config', this.at('req.cnf'), '-subj', `/C=ML/CN=TEST ${subject}`, '-days', '30'];
    execFileSync('openssl', [...request, ...key, '-nodes', ...files, ...issued, ...added], { stdio: 'pipe' });
    return { name, certificate: new X509Certificate(readFileSync(this.at(`${name}.pem`))) };
  }

  /** The answer to what was asked, unless wanted otherwise. */
  token(asked: Asked, { by, brings = [], info = {}, type = TST_INFO, options = ['-cades'] }: TokenWanted): Buffer {
    const hashAlgorithm = new AlgorithmIdentifier({ algorithm: SHA_256, parameters: null });
    const content = new TSTInfo({
      version: TSTInfoVersion.v1,
      policy: '1.2.3.4.1',
      messageImprint: new MessageImprint({ hashAlgorithm, hashedMessage: new OctetString(asked.digest) }),
      serialNumber: Uint8Array.of(7).buffer,
      genTime: asked.now,
      nonce: Uint8Array.from(asked.nonce).buffer,
      ...info,
    });
    const [input, output] = [this.at('content.der'), this.at('token.der')];
    writeFileSync(input, Buffer.from(AsnConvert.serialize(content)));
    writeFileSync(this.at('brings.pem'), brings.map(({ certificate }) => certificate.toString()).join(''));
    const signers = by.flatMap(({ name }) => ['-signer', this.at(`${name}.pem`), '-inkey', this.at(`${name}.key`)]);
    const sign = ['cms', '-sign', '-binary', '-nodetach', '-outform', 'DER', '-econtent_type', type, '-md', 'sha256'];
    const along = brings.length > 0 ? ['-certfile', this.at('brings.pem')] : [];
    execFileSync('openssl', [...sign, ...options, ...signers, ...along, '-in', input, '-out', output], {
      stdio: 'pipe',
    });
    return readFileSync(output);
  }

  private at(name: string): string {
    return join(this.folder, name);
  }
}
