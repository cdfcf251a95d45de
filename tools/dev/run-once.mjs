import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { local, root } from './paths.mjs';
import { builtServices, bundleOf, environmentOf } from './services.mjs';

/** Brings the database of each service up to date, two at a time. Throws with the output of the one that fails. */
export async function migrateAll(stack) {
  const waiting = builtServices().filter((service) => existsSync(join(bundleOf(service), 'migrate.js')));
  const count = waiting.length;
  const worker = async () => {
    for (let service = waiting.shift(); service; service = waiting.shift())
      await runScript(service, 'migrate.js', stack);
  };
  await Promise.all([worker(), worker()]);
  return { said: `${count} databases` };
}

const marker = join(local, 'demo.txt');

/** Loads the demo data once per set of data: every bundle that has a `load-demo.js` runs it when all are ready. */
export async function loadDemo(stack) {
  if (existsSync(marker)) return { said: 'already there', text: demoText() };
  const loaders = builtServices().filter((service) => existsSync(join(bundleOf(service), 'load-demo.js')));
  const texts = [];
  for (const service of loaders) texts.push(await runScript(service, 'load-demo.js', stack));
  const text = texts.map(withoutLogLines).filter(Boolean).join('\n');
  if (loaders.length > 0) writeFileSync(marker, text);
  return { said: loaders.length > 0 ? loaders.join(', ') : 'none yet', text };
}

/** What the loaders said about the demo accounts, for the final page. */
export function demoText() {
  return existsSync(marker) ? readFileSync(marker, 'utf8') : '';
}

function withoutLogLines(text) {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('{'))
    .join('\n')
    .trimEnd();
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
