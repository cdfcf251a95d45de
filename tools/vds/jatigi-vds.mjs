#!/usr/bin/env node
// npx jatigi-vds decode|verify|encode …, in this clone: what the package brings as its command, built from the sources.
import { mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { buildForNode } from './build.mjs';

// Below the root, where the packages are found. Two at once build beside each other, and the last one stays.
const folder = join(root, 'dist/vds');
mkdirSync(folder, { recursive: true });
const [own, file] = [join(folder, `cli-${process.pid}.cjs`), join(folder, 'cli.cjs')];
await buildForNode('src/cli/main.ts', own);
renameSync(own, file);
createRequire(import.meta.url)(file);
