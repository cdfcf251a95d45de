import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabases } from '../dev/databases.mjs';
import { npmCommand } from '../dev/install.mjs';
import { localKeys } from '../dev/keys.mjs';
import { freePorts } from '../dev/ports.mjs';
import { isAlive, spawnLogged, stopProcess, tailOf, waitUntil } from '../dev/processes.mjs';
import {
  answersOk,
  builtServices,
  bundleOf,
  environmentOf,
  PORTAL,
  portalEnvironment,
  SERVICES,
} from '../dev/services.mjs';
import { applyTopics } from '../dev/topics.mjs';
import { startTestServers } from '../test/servers.mjs';
import { buildServices } from './build-services.mjs';

const READY_MS = 60_000;
const GONE_MS = 5000;

/** One check per service. @returns {Promise<{passed: number, failed: number}>} */
export async function verifyBundles(names) {
  await buildServices({ onlyChanged: true });
  const folder = mkdtempSync(join(tmpdir(), 'jatigi-bundles-'));
  const servers = await startTestServers();
  try {
    const stack = await prepare(folder);
    const total = { passed: 0, failed: 0 };
    for (const service of names.length > 0 ? names : [...builtServices(), PORTAL]) {
      const ok = await verifyOne(service, stack);
      total[ok ? 'passed' : 'failed'] += 1;
    }
    return total;
  } finally {
    await servers.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(folder) {
  const keys = localKeys(join(folder, 'keys'), SERVICES);
  const [adminUrl, brokers] = [process.env.TEST_DATABASE_URL, process.env.KAFKA_BROKERS];
  await createDatabases(adminUrl, Object.fromEntries(SERVICES.map((service) => [service, keys[service]])));
  await applyTopics(brokers);
  const names = [...SERVICES, PORTAL, 'payment-simulator', 'smtp-catcher', 'sms-catcher'];
  const free = await freePorts(names.length);
  const ports = Object.fromEntries(names.map((name, i) => [name, free[i]]));
  return { ports, keys, adminUrl, brokers, commit: 'bundle-test', version: '0.0.0', folder };
}

async function verifyOne(service, stack) {
  const home = join(stack.folder, service);
  const steps = [];
  const timed = async (what, work) => {
    const started = Date.now();
    await work();
    steps.push(`${what} ${((Date.now() - started) / 1000).toFixed(1)} s`);
  };
  try {
    mkdirSync(home);
    cpSync(bundleOf(service), home, { recursive: true });
    const env = service === PORTAL ? portalEnvironment(stack) : environmentOf(service, stack);
    const [npm, ...args] = npmCommand();
    await timed('npm ci', () =>
      run(npm, [...args, 'ci', '--omit=dev', '--no-audit', '--no-fund'], { cwd: home, env: process.env }),
    );
    if (service !== PORTAL) await timed('migrate', () => run(process.execPath, ['migrate.js'], { cwd: home, env }));
    await startAndStop(service, { home, env, timed, port: stack.ports[service] });
    console.log(`✓ ${service}: ${steps.join(', ')}`);
    return true;
  } catch (error) {
    console.log(`✗ ${service}: ${[...steps, error.message].join(', ')}`);
    return false;
  }
}

async function startAndStop(service, { home, env, timed, port }) {
  const logFile = join(home, 'service.log');
  const child = spawnLogged(process.execPath, ['main.js'], { logFile, cwd: home, env });
  try {
    await timed('ready', async () => {
      const ready = () => (isAlive(child.pid) ? answersOk(`http://127.0.0.1:${port}/health/ready`) : true);
      const inTime = await waitUntil(ready, READY_MS, 100);
      if (!inTime || !isAlive(child.pid)) throw new Error(`not ready:\n${tailOf(logFile)}`);
    });
    await timed('gone', async () => {
      process.kill(child.pid, 'SIGTERM');
      if (!(await waitUntil(() => !isAlive(child.pid), GONE_MS, 20)))
        throw new Error(`still there ${GONE_MS} ms after SIGTERM`);
    });
  } finally {
    await stopProcess(child.pid, { graceMs: 0 });
  }
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}:\n${output.slice(-3000)}`)),
    );
  });
}
