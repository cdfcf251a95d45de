// node tools/mrz/pack.mjs [folder]   Builds @jatigi/mrz and packs it as `npm publish` would send it.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from '../dev/install.mjs';
import { root } from '../dev/paths.mjs';
import { buildMrzPackage } from './build.mjs';

const folder = process.argv[2] ?? join(root, 'dist/packages');
mkdirSync(folder, { recursive: true });
const [npm, ...args] = npmCommand();
const packed = execFileSync(npm, [...args, 'pack', '--json', '--pack-destination', folder], { cwd: buildMrzPackage() });
console.log(join(folder, JSON.parse(packed)[0].filename));
