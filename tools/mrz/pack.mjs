// node tools/mrz/pack.mjs [folder]   Builds @jatigi/mrz and packs it as `npm publish` would send it.
import { pack } from '../build/publishable.mjs';
import { buildMrzPackage } from './build.mjs';

console.log(pack(buildMrzPackage(), process.argv[2]).file);
