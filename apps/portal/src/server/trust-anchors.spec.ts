import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsIn } from './trust-anchors';

const vector = join(__dirname, '../../../../libs/vds/test-vectors/trust-bundle.json');
const { anchor } = JSON.parse(readFileSync(vector, 'utf8')) as { anchor: string };
const pem = `# TEST\n-----BEGIN CERTIFICATE-----\n${anchor}\n-----END CERTIFICATE-----\n`;

describe('the authority that the page pins', () => {
  it('comes out of the file as its bytes', () => expect(anchorsIn(pem, false)).toEqual([anchor]));
  it('is never one for tests in production', () => expect(() => anchorsIn(pem, true)).toThrow('authority for tests'));
  it('must be there', () => expect(() => anchorsIn('# nothing', false)).toThrow('no country authority'));
});
