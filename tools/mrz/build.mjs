import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, packageFolder } from '../build/publishable.mjs';
import { root } from '../dev/paths.mjs';

const home = join(root, 'libs/mrz');

/**
 * The package as it is published, in a folder of its own that goes with this process: one module per source, so that a
 * bundler takes only what is used.
 * @returns the folder
 */
export function buildMrzPackage() {
  const folder = packageFolder(home, ['package.json', 'README.md', 'API.md', 'LICENSE']);
  const dist = join(folder, 'dist');
  compile(home, dist);
  for (const name of readdirSync(dist, { recursive: true })) nameAsModule(join(dist, name));
  return folder;
}

/** `.js` becomes `.mjs`, and what it imports is named in full, as Node and compilers ask of modules. */
function nameAsModule(file) {
  if (!file.endsWith('.js') && !file.endsWith('.d.ts')) return;
  const text = readFileSync(file, 'utf8').replace(/(from ')(\.{1,2}\/[^']+)'/g, "$1$2.mjs'");
  const isProgram = file.endsWith('command/main.js');
  writeFileSync(file.replace(/\.(js|ts)$/, '.m$1'), isProgram ? `#!/usr/bin/env node\n${text}` : text);
  rmSync(file);
}
