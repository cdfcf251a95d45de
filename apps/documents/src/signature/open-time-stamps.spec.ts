import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { systemClock } from '@jatigi/kernel';

import { openTimeStamps } from './open-time-stamps';
import { TimeStampAuthority } from './time-stamps';

const file = join(mkdtempSync(join(tmpdir(), 'open-time-stamps-')), 'trust.pem');
const url = 'http://127.0.0.1:9/';

function opened(settings: { TSA_URL?: string; TSA_TRUST_FILE?: string; NODE_ENV?: 'production' | 'test' }) {
  const warnings: string[] = [];
  const config = { TSA_URL: undefined, TSA_TRUST_FILE: undefined, NODE_ENV: 'production' as const, ...settings };
  const log = { warn: (text: string) => void warnings.push(text) };
  const authority = openTimeStamps(config, systemClock, log as never);
  return { authority, warnings };
}

describe('the time-stamping authority of the settings', () => {
  it('is nobody without an address', () => expect(opened({})).toEqual({ authority: null, warnings: [] }));

  it('is not believed in production without anybody who vouches for it', () =>
    expect(() => opened({ TSA_URL: url })).toThrow('TSA_URL needs TSA_TRUST_FILE'));

  it('is believed elsewhere, and that is said', () => {
    const { authority, warnings } = opened({ TSA_URL: url, NODE_ENV: 'test' });
    expect(authority).toBeInstanceOf(TimeStampAuthority);
    expect(warnings).toEqual([expect.stringContaining('TSA_TRUST_FILE is not set')]);
  });

  it('needs a certificate in the file', () => {
    writeFileSync(file, 'nothing');
    expect(() => opened({ TSA_URL: url, TSA_TRUST_FILE: file })).toThrow('holds no certificate');
  });
});
