import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../dev/paths.mjs';

const home = join(root, 'libs/event-consumer');

/**
 * The package as it is published, in a folder of its own that goes with this process: two builds at once do not meet. The
 * contracts are carried along, packages stay outside.
 * @returns the folder
 */
export async function buildConsumer() {
  const folder = mkdtempSync(join(tmpdir(), 'event-consumer-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const file of ['package.json', 'README.md', 'LICENSE']) cpSync(join(home, file), join(folder, file));
  const dist = join(folder, 'dist');
  const settings = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.base.json'),
    outdir: dist,
    logLevel: 'warning',
  };
  const contracts = join(root, 'libs/contracts/src/index.ts');
  await build({ ...settings, entryPoints: { contracts } });
  await build({ ...settings, entryPoints: { index: join(home, 'src/index.ts') }, plugins: [besides] });
  writeTypes(join(dist, 'types'));
  return folder;
}

/** The contracts exist once in the package, whoever imports them. */
const besides = {
  name: 'contracts-besides',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@jatigi\/contracts$/ }, () => ({ path: './contracts.js', external: true })),
};

function writeTypes(types) {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  const args = [compiler, '-p', join(home, 'tsconfig.build.json'), '--outDir', types];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
  const own = join(types, 'event-consumer/src');
  for (const name of readdirSync(own)) {
    const text = readFileSync(join(own, name), 'utf8');
    writeFileSync(join(own, name), text.replaceAll("'@jatigi/contracts'", "'../../contracts/src/index'"));
  }
}
