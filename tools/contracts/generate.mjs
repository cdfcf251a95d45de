// Documents of the events: node tools/contracts/generate.mjs [generate|release|complete]
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const outfile = join(root, 'dist/tools/contracts.cjs');
mkdirSync(join(root, 'docs/events'), { recursive: true });
await build({
  entryPoints: [join(root, 'tools/contracts/src/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  tsconfig: join(root, 'tsconfig.base.json'),
  logLevel: 'warning',
});
const written = execFileSync(process.execPath, [outfile, root, ...process.argv.slice(2)], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const files = written.trim().split('\n');
execFileSync(
  process.execPath,
  [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', ...files],
  {
    cwd: root,
  },
);
console.log(files.join('\n'));
