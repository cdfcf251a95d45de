import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, buildSync } from 'esbuild';
import { packageFolder, writeTypes } from '../build/publishable.mjs';
import { root } from '../dev/paths.mjs';

export const home = join(root, 'libs/vds');

const settings = {
  bundle: true,
  target: 'es2023',
  absWorkingDir: root,
  tsconfig: join(root, 'tsconfig.base.json'),
  logLevel: 'warning',
};

const modules = () =>
  readdirSync(join(home, 'src')).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));

/**
 * The library without a dependency, for Node and browsers alike; the zone reader is carried along. File by file, so that
 * a bundler leaves out whole files of which nothing is used.
 */
export const buildLibrary = (outdir) =>
  build({
    ...settings,
    entryPoints: modules().map((name) => join(home, 'src', name)),
    format: 'esm',
    platform: 'neutral',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    outdir,
  });

/** The library as a page loads it: a script that sets `vds`. */
export function scriptForPages() {
  const entryPoints = [join(home, 'src/index.ts')];
  const page = { format: 'iife', globalName: 'vds', platform: 'browser', minify: true, write: false };
  return buildSync({ ...settings, ...page, entryPoints }).outputFiles[0].text;
}

/** A file of the library that runs in Node, its packages outside. */
export const buildForNode = (entry, outfile) =>
  build({
    ...settings,
    entryPoints: [join(home, entry)],
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
    outfile,
  });

/**
 * The package as it is published, in a folder of its own that goes with this process: two builds at once do not meet.
 * @returns the folder
 */
export async function buildPackage() {
  const beside = ['package.json', 'README.md', 'API.md', 'LICENSE', 'src/trust-bundle.schema.json'];
  const folder = packageFolder(home, beside);
  const dist = join(folder, 'dist');
  await buildLibrary(dist);
  await buildForNode('src/cli/main.ts', join(dist, 'cli.cjs'));
  writeTypes(home, 'mrz', join(dist, 'types'));
  return folder;
}
