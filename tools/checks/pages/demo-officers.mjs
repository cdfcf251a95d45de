import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../dev/paths.mjs';

/** The demo officers by login, as the table of identity's README lists them: the one place where people read them too. */
export function demoOfficers() {
  const readme = readFileSync(join(root, 'apps/identity/README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| (\S+@demo\.jatigi\.example) +\| (.+?) +\| ([A-Z2-7]{16,}) +\|/gm)];
  return Object.fromEntries(rows.map(([, login, password, totpSeed]) => [login, { password, totpSeed }]));
}
