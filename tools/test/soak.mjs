// npm run soak: what takes too long for npm test. What needs a stack uses the one of this clone, started when none runs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { local, root } from '../dev/paths.mjs';

const runs = {
  journeys: ['tools/dev/journey-pages.mjs'],
  pages: ['tools/checks/pages.mjs'],
  guesses: ['tools/test/guesses.mjs'],
  mrz: ['tools/mrz/soak.mjs'],
  seals: ['tools/vds/soak.mjs'],
  issuing: ['tools/issuing/soak.mjs'],
  stays: ['tools/visas/soak.mjs'],
  visas: ['tools/visas/kills.mjs'],
  batches: ['tools/visas/batches.mjs'],
  morning: ['tools/visas/morning/run.mjs'],
  documents: ['tools/bench/documents-soak.mjs'],
};
/** What runs without a stack. */
const alone = ['mrz', 'seals', 'issuing', 'documents', 'stays', 'visas', 'batches'];

const asked = process.argv.slice(2);
if (asked.some((name) => !Object.hasOwn(runs, name))) {
  console.log(`npm run soak [-- ${Object.keys(runs).join(' | ')}]   all of them by default; the last line sums up.`);
  process.exit(asked.includes('--help') ? 0 : 2);
}

/** Everybody who is played comes from one address. */
const env = { SENSITIVE_LIMIT: '1000000', NETWORK_LIMIT: '1000000', ACCOUNT_LIMIT: '1000000', ...process.env };
/** Says what the script says as it says it: these runs are long. @returns its exit code and all that it printed */
async function node(script, ...rest) {
  const child = spawn(process.execPath, [join(root, script), ...rest], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    stdout += text;
  });
  const [status] = await once(child, 'close');
  return { status, stdout };
}

const chosen = Object.entries(runs).filter(([name]) => asked.length === 0 || asked.includes(name));
const needsStack = chosen.some(([name]) => !alone.includes(name));
const isRunning = !needsStack || (await node('tools/dev/status.mjs')).status === 0;
// Some journeys move the time of visas; a stack that runs already has the clock it was started with.
if (!isRunning) env.CLOCK_FILE ??= join(local, 'clock');
if (!isRunning && (await node('tools/dev/start.mjs', '--detach')).status !== 0) process.exit(2);
let [passed, failed] = [0, 0];
try {
  for (const [name, command] of chosen) {
    console.log(`=== ${name}`);
    const { stdout } = await node(...command);
    const [, good, bad] = /^(\d+) passed, (\d+) failed$/m.exec(stdout) ?? [0, 0, 1];
    passed += Number(good);
    failed += Number(bad);
  }
} finally {
  if (!isRunning) await node('tools/dev/stop.mjs');
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
