// node tools/build/complete-root-lockfile.mjs   Run it after `npm install`, before committing package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { completeOptional } from './complete-optional.mjs';

const file = join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8'));
const packages = completeOptional(lockfile.packages);
const added = Object.keys(packages).length - Object.keys(lockfile.packages).length;
const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added > 0) writeFileSync(file, `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`);
console.log(`${added} optional platform packages added`);
