import { transform } from 'esbuild';

/** The oldest browsers that get the scripts: apps/portal/README.md. */
const oldest = ['chrome80', 'edge80', 'firefox80', 'safari14.1'];
/** What these browsers do not have, and no compiler adds. */
const missing = /\.at\(|\.replaceAll\(|Object\.hasOwn\(|structuredClone\(|randomUUID\(|\.toSorted\(|\.findLast\(/;

const known = new Map();

/** What a script holds that the oldest browsers cannot read; null when nothing. Each script is looked at once. */
export function tooNew(code) {
  if (!known.has(code)) known.set(code, look(code));
  return known.get(code);
}

async function look(code) {
  const call = missing.exec(code)?.[0];
  if (call) return call;
  // Not `minifySyntax`: it writes newer syntax where the target allows it.
  const shape = { minifyWhitespace: true, legalComments: 'none' };
  const [asItIs, forOld] = await Promise.all([transform(code, shape), transform(code, { ...shape, target: oldest })]);
  return asItIs.code === forOld.code ? null : 'syntax';
}
