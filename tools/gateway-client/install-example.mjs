import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmCommand } from '../dev/install.mjs';
import { root } from '../dev/paths.mjs';
import { buildConsumer } from '../event-consumer/build.mjs';
import { buildClient } from './pack.mjs';

/** The libraries of this workspace that are published, and how each is built. */
const PUBLISHED = { '@jatigi/gateway-client': buildClient, '@jatigi/event-consumer': buildConsumer };
const packed = new Map();

/** A library, built once: where it lies and the files that `npm publish` would send. */
async function pack(name) {
  const home = (await PUBLISHED[name]()) ?? join(root, 'libs', name.split('/')[1]);
  const [npm, ...args] = npmCommand();
  const answer = execFileSync(npm, [...args, 'pack', '--dry-run', '--json'], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { home, files: JSON.parse(answer)[0].files.map(({ path }) => path) };
}

async function installPublished(name, target) {
  if (!packed.has(name)) packed.set(name, await pack(name));
  const { home, files } = packed.get(name);
  for (const file of files) {
    mkdirSync(join(target, file, '..'), { recursive: true });
    cpSync(join(home, file), join(target, file));
  }
}

/** Everything that the package.json of `folder` asks for, and what that asks for, into one `node_modules`. */
async function installDependencies(folder, modules) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const target = join(modules, name);
    if (existsSync(target)) continue;
    if (name in PUBLISHED) await installPublished(name, target);
    else cpSync(join(root, 'node_modules', name), target, { recursive: true });
    await installDependencies(target, modules);
  }
}

/**
 * Puts one of `examples/` into a folder outside this checkout, with what its package.json asks for: our libraries as
 * they are published, and packages as they lie here. No registry is needed.
 * @returns the folder
 */
export async function installExample(name) {
  const folder = mkdtempSync(join(tmpdir(), `jatigi-${name}-`));
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  await installDependencies(folder, join(folder, 'node_modules'));
  return folder;
}

/**
 * Runs an installed example to its end. `onOutput` hears the whole output each time there is more of it.
 * @returns {Promise<{code: number, output: string}>}
 */
export function runExample(folder, args, onOutput = () => undefined) {
  const child = spawn(process.execPath, ['main.mjs', ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const hear = (part) => onOutput((output += part), child);
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
