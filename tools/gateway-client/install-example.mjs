import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmCommand } from '../dev/install.mjs';
import { root } from '../dev/paths.mjs';
import { home } from './files.mjs';
import { buildClient } from './pack.mjs';

let packed;

/** The files that `npm publish` would send, made once. */
function packedFiles() {
  buildClient();
  const [npm, ...args] = npmCommand();
  const answer = execFileSync(npm, [...args, 'pack', '--dry-run', '--json'], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(answer)[0].files.map(({ path }) => path);
}

/**
 * Puts one of `examples/` into a folder outside this checkout, with what its package.json asks for: the client as it is
 * published, and the packages that the client asks for. No registry is needed.
 * @returns the folder
 */
export function installExample(name) {
  const folder = mkdtempSync(join(tmpdir(), `jatigi-${name}-`));
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  const client = join(folder, 'node_modules/@jatigi/gateway-client');
  packed ??= packedFiles();
  for (const file of packed) {
    mkdirSync(join(client, file, '..'), { recursive: true });
    cpSync(join(home, file), join(client, file));
  }
  cpSync(join(root, 'node_modules/oauth4webapi'), join(folder, 'node_modules/oauth4webapi'), { recursive: true });
  return folder;
}

/**
 * Runs an installed example to its end. `onOutput` hears the whole output each time there is more of it.
 * @returns {Promise<{code: number, output: string}>}
 */
export function runExample(folder, args, onOutput = () => undefined) {
  const child = spawn(process.execPath, ['main.mjs', ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const hear = (part) => onOutput((output += part));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
