import { join } from 'node:path';
import { build } from 'esbuild';
import { packageFolder, writeTypes } from '../build/publishable.mjs';
import { root } from '../dev/paths.mjs';

const home = join(root, 'libs/event-consumer');

/**
 * The package as it is published, in a folder of its own that goes with this process: two builds at once do not meet. The
 * contracts are carried along, packages stay outside.
 * @returns the folder
 */
export async function buildConsumer() {
  const folder = packageFolder(home, ['package.json', 'README.md', 'LICENSE']);
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
  writeTypes(home, 'contracts', join(dist, 'types'));
  return folder;
}

/** The contracts exist once in the package, whoever imports them. */
const besides = {
  name: 'contracts-besides',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@jatigi\/contracts$/ }, () => ({ path: './contracts.js', external: true })),
};
