// node tools/gateway-client/pack.mjs [folder]   Builds @jatigi/gateway-client and packs it as it is published.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, pack } from '../build/publishable.mjs';
import { home } from './files.mjs';

/** Modules and types below `dist` of the library. */
export function buildClient() {
  const dist = join(home, 'dist');
  rmSync(dist, { recursive: true, force: true });
  compile(home, dist);
}

/** @returns the tarball that `npm publish` would send */
export function packClient(folder) {
  buildClient();
  return pack(home, folder).file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(packClient(process.argv[2]));
}
