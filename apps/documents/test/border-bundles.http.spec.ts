import 'reflect-metadata';

import { createHash } from 'node:crypto';
import { Jobs } from '@jatigi/platform-jobs';
import { isBorderBundle } from '@jatigi/vds';

import { startDocuments, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { Verifier } from './verifier';

let fixture: DocumentsFixture;
beforeAll(async () => {
  fixture = await startDocuments();
  await fixture.service.running.app.get(Jobs).stop();
});
afterAll(() => fixture.stop());

const content = Buffer.from('{"visas":[]}');
const sha256 = createHash('sha256').update(content).digest('hex');
const sign = (body: object, as = visas) =>
  fixture.service.request('POST', '/internal/trust/border-bundles', { as, body });

it('what visas gives to a desk is signed under the authority that the desk trusts, and nothing else is', async () => {
  const trust = await new Verifier(() => fixture).freshBundle();
  const answer = await sign({ sha256 });
  expect(answer.status).toBe(200);
  const signature = Buffer.from((answer.body as { signature: string }).signature, 'base64');
  expect(await isBorderBundle(trust, content, signature)).toBe(true);
  expect(await isBorderBundle(trust, Buffer.from('{"visas":[1]}'), signature)).toBe(false);
  signature[0] = (signature[0] as number) ^ 1;
  expect(await isBorderBundle(trust, content, signature)).toBe(false);
});

it('is signed for visas alone, and only a digest is', async () => {
  expect((await sign({ sha256 }, { ...visas, service: 'identity' })).status).toBe(403);
  expect((await sign({ sha256: 'JTB1' })).status).toBe(400);
});
