// node tools/vds/pack.mjs [folder]   Builds @jatigi/vds and packs it as it is published.
import { pack } from '../build/publishable.mjs';
import { buildPackage } from './build.mjs';

const { file, sizes } = pack(await buildPackage(), process.argv[2]);
console.log(`${file} (${sizes})`);
