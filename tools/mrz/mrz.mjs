#!/usr/bin/env node
// npm run mrz -- parse|build …, or npx jatigi-mrz: the command line of libs/mrz, built in memory from its sources.
import { bundled } from './bundled.mjs';

await bundled('src/command/main.ts');
