import 'reflect-metadata';

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serviceActor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';

import { startDocuments, visas } from './fixture';
import type { DocumentsFixture } from './fixture';

let fixture: DocumentsFixture;
let folder: string;
beforeAll(async () => {
  fixture = await startDocuments();
  folder = mkdtempSync(join(tmpdir(), 'attested-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await fixture.stop();
});

const manifest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 *vide.txt\n';
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const sign = (body: object, as = visas) => fixture.service.request('POST', '/internal/attestations', { as, body });

/** As the owner of an archive would: openssl, and the authority that everybody can get. */
function verifies(content: string, signature: Buffer, authority: string): boolean {
  const [signed, signatureFile, ca, out] = ['content', 'p7s', 'ca.pem', 'out'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  writeFileSync(signed, content);
  writeFileSync(signatureFile, signature);
  writeFileSync(ca, authority);
  const files = ['-in', signatureFile, '-content', signed, '-CAfile', ca, '-out', out];
  try {
    execFileSync('openssl', ['cms', '-verify', '-binary', '-inform', 'DER', ...files, '-purpose', 'any'], {
      stdio: 'pipe',
    });
  } catch {
    return false;
  }
  return readFileSync(out, 'utf8') === content;
}

it('signs a digest so that openssl alone checks the file, with what anybody can get', async () => {
  const { status, body } = await sign({ digest: digestOf(manifest) });
  expect(status).toBe(200);
  const signature = Buffer.from((body as { signature: string }).signature, 'base64');
  const { body: authority } = await fixture.service.request('GET', '/v1/documents/trust/certificates');
  expect(verifies(manifest, signature, String(authority))).toBe(true);
  expect(verifies(manifest.replace('e3', 'e4'), signature, String(authority))).toBe(false);
});

it('signs for the services that own files, and for nobody else', async () => {
  const digest = digestOf(manifest);
  expect((await sign({ digest }, serviceActor('payments'))).status).toBe(403);
  expect((await sign({ digest }, person())).status).toBe(403);
  for (const body of [{}, { digest: 'abc' }, { digest, more: 1 }]) expect((await sign(body)).status).toBe(400);
});
