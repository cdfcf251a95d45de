import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { databaseOf } from './databases.mjs';
import { local, root } from './paths.mjs';
import { builtServices, bundleOf, environmentOf } from './services.mjs';

const migratedFile = join(local, 'migrated.json');

/**
 * Brings the database of each service up to date, two at a time. A bundle that migrated this very server before is not
 * asked again: that saves seconds at every start. Throws with the output of the one that fails.
 * @param {string[]} created databases that are new, whatever the record says
 */
export async function migrateAll(stack, created) {
  const done = existsSync(migratedFile) ? JSON.parse(readFileSync(migratedFile, 'utf8')) : {};
  const due = builtServices()
    .map((service) => ({ service, mark: migrationMark(service, stack) }))
    .filter(({ service, mark }) => mark && (done[service] !== mark || created.includes(databaseOf(service))));
  const waiting = [...due];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await runScript(next.service, 'migrate.js', stack);
      done[next.service] = next.mark;
    }
  };
  await Promise.all([worker(), worker()]);
  writeFileSync(migratedFile, JSON.stringify(done));
  return { said: due.length > 0 ? `${due.length} databases` : 'as they were' };
}

function migrationMark(service, { external }) {
  const script = join(bundleOf(service), 'migrate.js');
  if (!existsSync(script)) return null;
  return createHash('sha256')
    .update(readFileSync(script))
    .update(external.adminUrl ?? '')
    .digest('hex');
}

const marker = join(local, 'demo.json');

/**
 * Loads the demo data once per set of data: every bundle that has a `load-demo.js` runs it when all are ready. It prints
 * `{ accounts: [...] }`, kept in `.local/demo.json` for the final page and for scripts.
 */
export async function loadDemo(stack) {
  if (existsSync(marker)) return { said: 'already there', accounts: demoAccounts() };
  const loaders = builtServices().filter((service) => existsSync(join(bundleOf(service), 'load-demo.js')));
  const accounts = [];
  for (const service of loaders) accounts.push(...accountsIn(await runScript(service, 'load-demo.js', stack)));
  if (loaders.length > 0) writeFileSync(marker, `${JSON.stringify({ accounts }, null, 2)}\n`, { mode: 0o600 });
  return { said: loaders.length > 0 ? `${accounts.length} accounts` : 'none yet', accounts };
}

function demoAccounts() {
  return JSON.parse(readFileSync(marker, 'utf8')).accounts;
}

/** The loader may log lines of JSON before its result; the result is the object that begins alone on a line. */
export function accountsIn(output) {
  const start = output.search(/^\{$/m);
  return start < 0 ? [] : (JSON.parse(output.slice(start)).accounts ?? []);
}

function runScript(service, script, stack) {
  const logFile = join(local, 'logs', `${service}.log`);
  mkdirSync(join(local, 'logs'), { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(bundleOf(service), script)], {
      cwd: bundleOf(service),
      env: environmentOf(service, stack),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let all = '';
    child.stdout.on('data', (part) => ((out += part), (all += part)));
    child.stderr.on('data', (part) => (all += part));
    child.once('error', reject);
    child.once('close', (code) => {
      appendFileSync(logFile, all);
      if (code === 0) resolve(out);
      else
        reject(
          new Error(
            `${service}: ${script} failed (exit code ${code}), see ${relative(root, logFile)}:\n${all.trimEnd().split('\n').slice(-15).join('\n')}`,
          ),
        );
    });
  });
}
