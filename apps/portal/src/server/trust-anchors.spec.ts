import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pinnedAnchors } from './pinned-anchors';
import { anchorsIn } from './trust-anchors';

const vector = join(__dirname, '../../../../libs/vds/test-vectors/trust-bundle.json');
const { anchor } = JSON.parse(readFileSync(vector, 'utf8')) as { anchor: string };
const pem = `# TEST\n-----BEGIN CERTIFICATE-----\n${anchor}\n-----END CERTIFICATE-----\n`;

describe('the authority that the page pins', () => {
  it('comes out of the file as its bytes', () => expect(anchorsIn(pem, false)).toEqual([anchor]));
  it('is never one for tests in production', () => expect(() => anchorsIn(pem, true)).toThrow('authority for tests'));
  it('must be there', () => expect(() => anchorsIn('# nothing', false)).toThrow('no country authority'));
});

describe('what the settings pin', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pinned-anchors-')), 'anchor.pem');
  writeFileSync(file, pem);

  it.each(['development', 'test'] as const)('in %s the file, or what the office has', (NODE_ENV) => {
    expect(pinnedAnchors({ NODE_ENV, TRUST_ANCHOR_FILE: file })).toEqual([anchor]);
    expect(pinnedAnchors({ NODE_ENV, TRUST_ANCHOR_FILE: undefined })).toBeNull();
  });

  it('production does not start when nothing is said, nor with an authority for tests', () => {
    const inProduction = (TRUST_ANCHOR_FILE?: string) => () =>
      pinnedAnchors({ NODE_ENV: 'production', TRUST_ANCHOR_FILE });
    expect(inProduction()).toThrow('TRUST_ANCHOR_FILE is not set');
    expect(inProduction(file)).toThrow('authority for tests');
    expect(inProduction(`${file}.gone`)).toThrow('ENOENT');
    expect(inProduction('none')()).toEqual([]);
  });
});
