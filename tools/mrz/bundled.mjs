import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';

/** A TypeScript module of libs/mrz, bundled in memory and imported. @param file below libs/mrz, e.g. `src/index.ts` */
export async function bundled(file) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'libs/mrz', file)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
