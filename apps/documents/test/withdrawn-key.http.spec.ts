import 'reflect-metadata';

import { KEY_PROVIDER, publishList } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { fixedClock } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';

import { startDocuments } from './fixture';
import type { DocumentsFixture } from './fixture';
import { papersOf } from './papers';
import type { IssuedPaper } from './papers';
import { photoOf } from './read-seal';
import { Verifier } from './verifier';

jest.setTimeout(60_000);
const now = new Date('2026-11-28T09:30:20Z');
let fixture: DocumentsFixture;
const { certificate } = papersOf(() => fixture);
const verifier = new Verifier(() => fixture);
beforeAll(async () => {
  fixture = await startDocuments({ clock: fixedClock(now.toISOString()) });
});
afterAll(() => fixture?.stop());

const byFile = async (body: Buffer, type: string) =>
  (await fixture.service.request('POST', '/v1/documents/verifications', { body, headers: { 'content-type': type } }))
    .body;
const byPhoto = async ({ pdf }: IssuedPaper) => byFile(await photoOf(pdf), 'image/jpeg');

/** The authority revokes the signer in use, on the day given, and the office takes the list. */
async function revokeTheSigner(on: Date): Promise<void> {
  const keys = fixture.service.running.app.get<KeyProvider>(KEY_PROVIDER);
  const { KEYRING_DIR: folder, KEYRING_SECRET: secret } = fixture.settings as Record<string, string>;
  const access = { folder: folder as string, secret: [secret as string] };
  const serial = keys.signer.reference.padStart(8, '0');
  await publishList(access, { serial, on: on.toISOString(), reason: 'keyCompromise' }, now);
  await keys.refresh();
}

describe('a seal whose signer was revoked', () => {
  let paper: IssuedPaper;
  let unregistered: IssuedPaper;
  beforeAll(async () => {
    [paper, unregistered] = [await certificate(), await certificate()];
    expect(await byPhoto(paper)).toMatchObject({ result: 'valid' });
    const sql = `update document set seal_digest = 'x', sha256 = 'x' where id = $1`;
    await fixture.service.sql(sql, [unregistered.id]);
    await revokeTheSigner(new Date(now.getTime() + 60_000)); // after the seal was made: the day in a seal proves nothing
  });

  it('is revoked online, though it was made before; of its document the kind is said, nothing more', async () => {
    const answer = await byPhoto(paper);
    expect(answer).toMatchObject({
      ...{ result: 'revoked', reason: 'key-withdrawn', checked: 'seal', kind: 'certificate-residence' },
      message: 'La clé de ce sceau a été retirée : rien de ce qu’elle a scellé ne peut être accepté',
      messageEn: 'The key of this seal was withdrawn: nothing that it sealed can be accepted',
    });
    expect(answer).not.toHaveProperty('holder');
  });

  it('is revoked for whoever verifies with the bundle alone', async () => {
    const bundle = await verifier.freshBundle();
    expect(await verifier.statusOf(paper.seal, bundle, now)).toBe('REVOKED_CERTIFICATE');
  });

  it('says nothing of a document when the register does not know it', async () => {
    expect(await byPhoto(unregistered)).toMatchObject({ number: '', result: 'revoked', reason: 'key-withdrawn' });
  });

  it('is something that the holder learns of', async () => {
    const { body } = await fixture.service.request('GET', '/v1/documents/mine/checks', { as: person(paper.personId) });
    const results = (body as { items: { result: string }[] }).items.map(({ result }) => result);
    expect(results.sort()).toEqual(['revoked', 'valid']);
  });

  it('does not count where the register itself answers: by the number, and of our own file to the byte', async () => {
    const answer = await fixture.service.request('GET', `/v1/documents/verifications/${paper.number}`);
    expect(answer.body).toMatchObject({ result: 'valid', checked: 'number' });
    expect(await byFile(paper.pdf, 'application/pdf')).toMatchObject({ result: 'valid', checked: 'file' });
  });
});
