import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import type { Pkcs11Options } from '../src/pkcs11-key-store';

const LIBRARIES = [
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib64/pkcs11/libsofthsm2.so',
  '/usr/local/lib/softhsm/libsofthsm2.so',
  '/opt/homebrew/lib/softhsm/libsofthsm2.so',
];
const PIN = '739184';

/** The library of SoftHSM; `undefined` where it is not installed (Debian: `apt-get install softhsm2`). */
export function softHsmLibrary(path = process.env['PATH'] ?? ''): string | undefined {
  const hasTool = path.split(delimiter).some((folder) => existsSync(join(folder, 'softhsm2-util')));
  return hasTool ? LIBRARIES.find((file) => existsSync(file)) : undefined;
}

/** The first tokens of this process: everything below the folder that jest.config.cjs chose. */
export function newToken(library: string, label: string): Pkcs11Options {
  const configuration = process.env['SOFTHSM2_CONF'] as string;
  const tokens = join(dirname(configuration), 'tokens');
  mkdirSync(tokens, { recursive: true });
  writeFileSync(configuration, `directories.tokendir = ${tokens}\nobjectstore.backend = file\nlog.level = ERROR\n`);
  const options = ['--init-token', '--free', '--label', label, '--pin', PIN, '--so-pin', `${PIN}00`];
  execFileSync('softhsm2-util', options, { stdio: 'pipe' });
  return { library, tokenLabel: label, pin: PIN };
}

export function removeTokens(): void {
  rmSync(dirname(process.env['SOFTHSM2_CONF'] as string), { recursive: true, force: true });
}
