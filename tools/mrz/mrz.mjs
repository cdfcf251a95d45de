#!/usr/bin/env node
// npm run mrz -- parse|build …, or npx jatigi-mrz: the command line of libs/mrz, built in memory from its sources.
import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = join(fileURLToPath(new URL('../../libs/mrz', import.meta.url)), 'src/command/main.ts');
const { outputFiles } = await build({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
