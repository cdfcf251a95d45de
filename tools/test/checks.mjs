import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { local, root } from '../dev/paths.mjs';
import { startTestServers } from './servers.mjs';

const bin = (path) => join(root, 'node_modules', path);
const nx = (target) => [bin('nx/dist/bin/nx.js'), 'run-many', '-t', target, '--outputStyle=static', '--parallel=2'];

/** The checks before the tests; each counts as one. They run one after the other: two cores are soon full. */
const CHECKS = {
  format: { what: 'formatting', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  typecheck: { what: 'types, native compiler', args: [bin('typescript-native/bin/tsc'), '-p', 'tsconfig.json'] },
  'typecheck-6': { what: 'types, TypeScript 6', args: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  'typecheck-portal': {
    what: 'types of the portal',
    args: [bin('typescript-native/bin/tsc'), '-p', 'apps/portal/tsconfig.json'],
  },
  'typecheck-client': {
    what: 'types of the gateway client',
    args: [bin('typescript-native/bin/tsc'), '-p', 'libs/gateway-client/tsconfig.json'],
  },
  lint: { what: 'lint', args: nx('lint') },
  build: { what: 'bundles', args: nx('build') },
};

/**
 * Runs the checks and the tests that are named, all when none is. Never throws for a failure: it counts it.
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runChecks(names) {
  const wanted = (name) => names.length === 0 || names.includes(name);
  const total = { passed: 0, failed: 0 };
  for (const [name, check] of Object.entries(CHECKS).filter(([name]) => wanted(name))) {
    const ok = await runCheck(check);
    total[ok ? 'passed' : 'failed'] += 1;
    if (!ok) console.log(`FAILED ${name}`);
  }
  if (!wanted('jest')) return total;
  const tests = await runTests();
  return { passed: total.passed + tests.passed, failed: total.failed + tests.failed };
}

async function runCheck({ what, args }) {
  const started = Date.now();
  console.log(`▶ ${what}`);
  const { code, output } = await runNode(args, { quiet: true });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${what}   ${seconds} s`);
  if (code !== 0) console.log(output.split('\n').slice(-200).join('\n'));
  return code === 0;
}

async function runTests() {
  console.log('▶ tests: starting PostgreSQL and Kafka');
  const servers = await startTestServers((text) => console.log(`  ${text}`)).catch((error) => error);
  if (servers instanceof Error) {
    console.log(servers.message);
    return { passed: 0, failed: 1 };
  }
  const report = join(local, 'test-report.json');
  mkdirSync(local, { recursive: true });
  rmSync(report, { force: true });
  try {
    const args = [bin('jest/bin/jest.js'), '--ci', '--maxWorkers=2', '--json', `--outputFile=${report}`];
    const { code } = await runNode(args, { quiet: false });
    return countOf(report, code);
  } finally {
    await servers.stop();
  }
}

/** Tests really executed; a file that could not be run at all, or a run that ended without a report, is one failure. */
export function countOf(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function runNode(args, { quiet }) {
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', CI: 'true' };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (part) => (output += part));
  child.stderr?.on('data', (part) => (output += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
