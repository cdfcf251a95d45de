// npm run soak -- stays, or node tools/visas/soak.mjs [histories] [seed]: days of stay, 90 in any 180 and the first day too
// many, against counting each day of each window. The last line is `N passed, N failed`.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../dev/paths.mjs';

const [count = 100_000, seed = 20261128] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || !Number.isInteger(seed)) {
  console.error('node tools/visas/soak.mjs [histories] [seed]');
  process.exit(2);
}

const outfile = join(root, 'dist/visas-soak/stay-histories.cjs'); // below the root, where the packages are found
buildSync({
  ...{ bundle: true, platform: 'node', format: 'cjs', target: 'es2023', logLevel: 'warning', outfile },
  absWorkingDir: root,
  tsconfig: join(root, 'tsconfig.base.json'),
  entryPoints: [join(root, 'libs/visas/domain/test/stay-histories.ts')],
});
const { checkHistories } = createRequire(import.meta.url)(outfile);

const began = performance.now();
const { checked, wrong } = checkHistories(count, seed);
for (const one of wrong) console.error(JSON.stringify(one));
console.log(`${checked} histories in ${Math.round((performance.now() - began) / 1000)} s, seed ${seed}`);
console.log(`${wrong.length === 0 ? 1 : 0} passed, ${wrong.length === 0 ? 0 : 1} failed`);
process.exit(wrong.length === 0 ? 0 : 1);
