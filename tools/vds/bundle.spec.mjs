import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTrustBundle } from '../../libs/documents/keys/src/trust-bundle';
import { later, testKeyring } from '../../libs/documents/keys/test/test-keyring';
import { trustOf } from '../../libs/documents/keys/test/trust-material';
import { runCommand } from '../../libs/vds/src/cli/run-command';
import { decodeSeal, encodeSeal } from '../../libs/vds/src/index';
import { zones } from '../../libs/vds/test/seals';

const now = later(1);
let folder, keyring, anchor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vds-bundle-'));
  keyring = await testKeyring();
  anchor = fileOf('anchor.pem', keyring.content.authorities[0]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name, content) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Sealed by the keys of the office, as its documents are. */
function sealed(zone) {
  const { content, store } = keyring;
  const day = now.toISOString().slice(0, 10);
  const header = { version: 4, issuingCountry: 'MLI', signerId: 'MLT1', issued: day, signed: day };
  const certificateReference = content.book.issued[0].serial;
  return encodeSeal({ ...header, certificateReference, ...zone }, (bytes) =>
    store.sign(content.signers[0].keyId, bytes),
  );
}

/** Answer of the command with a bundle in which documents stand as given. */
async function verify(seal, { statuses = [], seals = [], anchors = ['--anchor', anchor] }) {
  const standing = { version: 1, statuses: Uint8Array.from(statuses), seals };
  const options = { test: true, issuedAt: now, nextUpdate: later(2), profiles: [] };
  const bundle = await makeTrustBundle(trustOf(keyring.content, keyring.store, now), standing, options);
  const args = ['--bundle', fileOf('trust.bundle', bundle), ...anchors, '--at', now.toISOString()];
  const { exit, output } = await runCommand(['verify', '--hex', Buffer.from(seal).toString('hex'), ...args], now);
  return { exit, ...JSON.parse(output) };
}

describe('npx jatigi-vds verify --bundle, with a bundle of the office', () => {
  const indexed = (statusIndex) => ({
    ...zones.certificate,
    fields: zones.certificate.fields.map((field) =>
      field.tag === 6 ? { ...field, value: Uint8Array.of(statusIndex) } : field,
    ),
  });

  it.each([
    [0, 'valid', 0],
    [1, 'revoked', 1],
    [2, 'suspended', 1],
    [3, 'superseded', 1],
    [9, null, 1],
  ])('document %i of the list is %s', async (index, documentStatus, exit) => {
    const answer = await verify(await sealed(indexed(index)), { statuses: [0, 1, 2, 3] });
    expect(answer).toMatchObject({ exit, status: 'VALID', documentStatus, kind: 'certificate' });
  });

  it('is the word of whoever gave the file when no anchor is named: VALID with exit code 0, and that is said', async () => {
    const seal = await sealed(indexed(0));
    const anchored = await verify(seal, { statuses: [0] });
    expect(anchored).toMatchObject({ exit: 0, status: 'VALID', bundle: { anchored: true } });
    const alone = await verify(seal, { statuses: [0], anchors: [] });
    expect(alone).toMatchObject({ exit: 0, status: 'VALID', documentStatus: 'valid' });
    expect(alone.bundle).toMatchObject({ anchored: false, notice: expect.stringContaining('Give --anchor') });
  });

  it('a visa is found by what its seal signs', async () => {
    const visa = await sealed(zones.visa);
    expect(await verify(visa, {})).toMatchObject({ exit: 0, status: 'VALID', documentStatus: 'valid' });
    const digest = createHash('sha256').update(decodeSeal(visa).seal.signedBytes).digest();
    const revoked = await verify(visa, { seals: [{ digest, status: 'revoked' }] });
    expect(revoked).toMatchObject({ exit: 1, status: 'VALID', documentStatus: 'revoked' });
  });
});
