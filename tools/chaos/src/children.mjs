import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../build/bundle.mjs';
import { root } from '../../dev/paths.mjs';
import { designs } from '../designs/designs.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));

/** Bundles every program that is killed, once. @returns the file of each by its name */
export async function bundleChildren() {
  const out = join(root, 'dist/tools/chaos');
  const own = ['migrate', 'producer', 'relay', 'consumer'].map((name) => join(here, 'children', `${name}.ts`));
  const bad = [...new Set(designs.map(({ file }) => file))].map((name) => join(here, 'designs', `${name}.ts`));
  await bundle({ entries: [...own, ...bad], out });
  const names = [...own, ...bad].map((file) => file.replace(/^.*[\\/](.*)\.ts$/, '$1'));
  return Object.fromEntries(names.map((name) => [name, join(out, `${name}.js`)]));
}
