import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG = `
[ tsa ]
default_tsa = tsa_test
[ tsa_test ]
serial = FOLDER/tsa-serial
signer_cert = FOLDER/tsa.pem
signer_key = FOLDER/tsa.key
certs = FOLDER/tsa.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
[ req ]
distinguished_name = dn
x509_extensions = ext
prompt = no
[ dn ]
C = ML
CN = TEST time stamps
[ ext ]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
`;

/** The nonce is the last but `certReq`, which takes three bytes. */
function withOtherNonce(query: Buffer): Buffer {
  const other = Buffer.from(query);
  other.subarray(-19, -3).fill(0x55);
  return other;
}

export interface TestAuthority {
  url: string;
  /** PEM file of its certificate */
  certificate: string;
  /** From now on one byte of the signature is wrong, or again none. */
  tamper(isOn: boolean): void;
  stop(): void;
}

/** A time-stamping authority on this machine: `openssl ts -reply` behind HTTP, with pages that misbehave. */
export async function startTestAuthority(folder: string): Promise<TestAuthority> {
  let isTampering = false;
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('tsa.cnf'), CONFIG.replaceAll('FOLDER', folder));
  writeFileSync(at('tsa-serial'), '01\n');
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', at('tsa.key')];
  const request = ['req', '-x509', '-config', at('tsa.cnf'), ...newKey, '-days', '30', '-out', at('tsa.pem')];
  execFileSync('openssl', request, { stdio: 'ignore' });
  let stale: Buffer | undefined;
  const reply = (query: Buffer): Buffer => {
    writeFileSync(at('query.tsq'), query);
    const args = ['ts', '-reply', '-config', at('tsa.cnf'), '-queryfile', at('query.tsq'), '-out', at('reply.tsr')];
    execFileSync('openssl', args, { stdio: 'ignore' });
    const answer = readFileSync(at('reply.tsr'));
    if (isTampering) answer[answer.length - 1]! ^= 1; // the signature is the last in it
    return answer;
  };
  const pages: Record<string, (query: Buffer) => Buffer> = {
    '/': reply,
    '/stale': (query) => (stale ??= reply(withOtherNonce(query))),
    '/refusing': () => Buffer.from('30053003020102', 'hex'), // PKIStatus rejection
    '/nonsense': () => Buffer.from('no time stamp'),
  };
  const server: Server = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const page = pages[incoming.url ?? ''];
      response.writeHead(page ? 200 : 500, { 'content-type': 'application/timestamp-reply' });
      response.end(page?.(Buffer.concat(parts)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const tamper = (isOn: boolean): void => void (isTampering = isOn);
  return { url, certificate: at('tsa.pem'), tamper, stop };
}
