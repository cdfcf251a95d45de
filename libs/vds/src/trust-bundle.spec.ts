import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openTrustBundle } from './trust-bundle';
import { VdsError } from './vds-error';

// Made once by the documents service under a TEST authority: see the note in the file.
const vector = JSON.parse(readFileSync(join(__dirname, '../test-vectors/trust-bundle.json'), 'utf8')) as {
  at: string;
  anchor: string;
  bundle: string;
  update: string;
};
const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));
const at = new Date(vector.at);
const anchors = [bytes(vector.anchor)];
const indexes = [0, 1, 2, 3, 4, 5, 6];
const seals = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)];

describe('trust bundle', () => {
  it('is read and verified with the anchor alone', async () => {
    const bundle = await openTrustBundle(bytes(vector.bundle), { anchors, at });
    expect(bundle.head).toMatchObject({ version: 1, test: true, statusList: { size: 5 }, sealList: { count: 1 } });
    expect(indexes.map((index) => bundle.statusOf(index))).toEqual([
      'valid',
      'revoked',
      'suspended',
      'superseded',
      'valid',
      null,
      null,
    ]);
    expect(await Promise.all(seals.map((seal) => bundle.statusOfSeal(seal)))).toEqual(['revoked', 'valid', 'valid']);
    expect(bundle.signers).toMatchObject([{ signerId: 'MLT1', trusted: true, revoked: false, keyBits: 256 }]);
    expect(bundle.nextUpdate).toEqual(new Date('2026-11-26T00:00:00Z'));
    expect(bundle.head.profiles.map(({ name }) => name)).toContain('visa');
  });

  it('is brought up to date by an update', async () => {
    const previous = await openTrustBundle(bytes(vector.bundle), { anchors, at });
    const bundle = await openTrustBundle(bytes(vector.update), { anchors, at, previous });
    expect(bundle.head).toMatchObject({ version: 2, from: 1, statusList: { size: 6 } });
    expect(indexes.map((index) => bundle.statusOf(index))).toEqual([
      'valid',
      'revoked',
      'valid',
      'superseded',
      'valid',
      'revoked',
      null,
    ]);
    expect(await Promise.all(seals.map((seal) => bundle.statusOfSeal(seal)))).toEqual(['valid', 'superseded', 'valid']);
    await expect(openTrustBundle(bytes(vector.bundle), { anchors, at, previous: bundle })).rejects.toThrow('older');
    await expect(openTrustBundle(bytes(vector.update), { anchors, at, previous: bundle })).rejects.toThrow('version 1');
  });

  it('is refused without an anchor, when its signer’s years are over, and whatever else the bytes are', async () => {
    await expect(openTrustBundle(bytes(vector.bundle), { anchors: [], at })).rejects.toThrow('no trusted authority');
    const late = new Date('2040-01-01T00:00:00Z');
    await expect(openTrustBundle(bytes(vector.bundle), { anchors, at: late })).rejects.toThrow(
      'signer of the trust bundle',
    );
    const head = (text: string): Uint8Array => {
      const body = new TextEncoder().encode(text);
      return Uint8Array.of(...new TextEncoder().encode('JTB1'), 0, 0, 0, body.length, ...body, 0, 0, 0, 0, 0, 0, 0, 0);
    };
    const format = '"format":"jatigi-trust-bundle/1"';
    for (const text of ['', '{}', '[]', 'null', `{${format}}`, `{${format},"authorities":[],"links":[],"crl":"%"}`])
      await expect(openTrustBundle(head(text), { anchors, at })).rejects.toThrow(VdsError);
  });

  it('needs nothing of Node: bundled for a browser, it runs with what every browser has', async () => {
    const entry = join(__dirname, 'trust-bundle.ts');
    const built = buildSync({
      entryPoints: [entry],
      bundle: true,
      platform: 'browser',
      format: 'cjs',
      write: false,
      metafile: true,
    });
    expect(Object.values(built.metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
    const code = built.outputFiles[0]?.text as string;
    const browser = { crypto: globalThis.crypto, atob, TextDecoder };
    const module = { exports: {} as { openTrustBundle: typeof openTrustBundle } };
    // The names of Node are parameters without a value: whoever uses one fails.
    const names = ['process', 'Buffer', 'require', 'global', '__dirname'];
    new Function('module', ...Object.keys(browser), ...names, code)(module, ...Object.values(browser));
    const bundle = await module.exports.openTrustBundle(bytes(vector.bundle), { anchors, at });
    expect(bundle.statusOf(3)).toBe('superseded');
  });
});
