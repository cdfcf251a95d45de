import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../dev/paths.mjs';

export const home = join(root, 'libs/event-consumer');

/** Modules and types below `dist` of the library: the contracts are carried along, packages stay outside. */
export async function buildConsumer() {
  rmSync(join(home, 'dist'), { recursive: true, force: true });
  const settings = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.base.json'),
    outdir: join(home, 'dist'),
    logLevel: 'warning',
  };
  const contracts = join(root, 'libs/contracts/src/index.ts');
  await build({ ...settings, entryPoints: { contracts } });
  await build({ ...settings, entryPoints: { index: join(home, 'src/index.ts') }, plugins: [besides] });
  writeTypes();
}

/** The contracts exist once in the package, whoever imports them. */
const besides = {
  name: 'contracts-besides',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@jatigi\/contracts$/ }, () => ({ path: './contracts.js', external: true })),
};

function writeTypes() {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(home, 'tsconfig.build.json')], { stdio: 'inherit' });
  const types = join(home, 'dist/types/event-consumer/src');
  for (const name of readdirSync(types)) {
    const text = readFileSync(join(types, name), 'utf8');
    writeFileSync(join(types, name), text.replaceAll("'@jatigi/contracts'", "'../../contracts/src/index'"));
  }
}
