// node tools/vds/pack.mjs [folder]   Builds @jatigi/vds and packs it as it is published.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from '../dev/install.mjs';
import { root } from '../dev/paths.mjs';
import { buildPackage } from './build.mjs';

const home = await buildPackage();
const folder = process.argv[2] ?? join(root, 'dist/packages');
mkdirSync(folder, { recursive: true });
const [npm, ...args] = npmCommand();
const packed = execFileSync(npm, [...args, 'pack', '--json', '--pack-destination', folder], { cwd: home });
const [{ filename, size, unpackedSize }] = JSON.parse(packed);
console.log(
  `${join(folder, filename)} (${(size / 1024).toFixed(0)} kB, ${(unpackedSize / 1024).toFixed(0)} kB unpacked)`,
);
