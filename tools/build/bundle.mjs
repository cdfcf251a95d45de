import { transformFile } from '@swc/core';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { root } from '../dev/paths.mjs';

const builtin = new Set(builtinModules);

/**
 * Bundles our own TypeScript, packages stay outside. It goes through swc, because esbuild drops the metadata of
 * decorators: Nest would start and then answer 500.
 * @returns the files that went in, the packages that are imported, the size
 */
export async function bundle({ entries, out }) {
  const result = await build({
    entryPoints: Object.fromEntries(entries.map((entry) => [basename(entry, '.ts'), entry])),
    outdir: out,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    tsconfig: join(root, 'tsconfig.base.json'),
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
    plugins: [throughSwc()],
  });
  const outputs = Object.values(result.metafile.outputs);
  return {
    inputs: Object.keys(result.metafile.inputs).map((file) => join(root, file)),
    packages: importedPackages(outputs),
    bytes: outputs.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

function throughSwc() {
  const swcrc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
  const options = { ...swcrc, module: { type: 'es6' }, sourceMaps: 'inline', swcrc: false };
  return {
    name: 'through-swc',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
        contents: (await transformFile(path, options)).code,
        loader: 'js',
      }));
    },
  };
}

function importedPackages(outputs) {
  const paths = outputs.flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path));
  return [...new Set(paths.map(packageOf))].filter((name) => name && !builtin.has(name)).sort();
}

/** `@scope/name/deep` → `@scope/name`; null for Node's own modules. */
export function packageOf(path) {
  if (path.startsWith('node:') || builtin.has(path)) return null;
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
