// node tools/gateway-client/pack.mjs [folder]   Builds @jatigi/gateway-client and packs it as it is published.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCommand } from '../dev/install.mjs';
import { root } from '../dev/paths.mjs';
import { home } from './files.mjs';

/** Modules and types below `dist` of the library. */
export function buildClient() {
  rmSync(join(home, 'dist'), { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(home, 'tsconfig.build.json')], { stdio: 'inherit' });
}

/** @returns the tarball that `npm publish` would send */
export function packClient(folder) {
  buildClient();
  mkdirSync(folder, { recursive: true });
  const [npm, ...args] = npmCommand();
  const packed = execFileSync(npm, [...args, 'pack', '--json', '--pack-destination', folder], { cwd: home });
  return join(folder, JSON.parse(packed)[0].filename);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(packClient(process.argv[2] ?? join(root, 'dist/packages')));
}
