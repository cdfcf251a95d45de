// node tools/build/complete-root-lockfile.mjs   Run it after `npm install`, before committing package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { completeOptional } from './complete-optional.mjs';

const file = join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8'));
const packages = withoutEngines(completeOptional(lockfile.packages));
const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
const before = JSON.stringify(lockfile.packages);
if (JSON.stringify(sorted) !== before) {
  writeFileSync(file, `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`);
}
console.log(JSON.stringify(sorted) === before ? 'complete as it was' : 'completed');

/**
 * npm leaves out a platform package whose `engines` do not fit the Node that runs npm. Ours runs under Node 24 whatever
 * the machine has, so that the wish of such a package must not decide.
 */
function withoutEngines(all) {
  const forAPlatform = ({ optional, os, engines }) => optional && os && engines;
  return Object.fromEntries(
    Object.entries(all).map(([path, entry]) => {
      if (!forAPlatform(entry)) return [path, entry];
      const { engines: _, ...rest } = entry;
      return [path, rest];
    }),
  );
}
