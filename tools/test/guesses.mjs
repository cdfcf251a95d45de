// Ten thousand guesses at one account over HTTP (apps/identity/test/owner-not-locked-out.http.spec.ts), about two minutes.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { root } from '../dev/paths.mjs';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest.js');
const args = ['--config', 'apps/identity/jest.config.cjs', 'owner-not-locked-out'];
const env = { ...process.env, GUESSES: '10000' };
const { status } = spawnSync(process.execPath, [jest, ...args], {
  cwd: root,
  env,
  stdio: ['ignore', 'inherit', 'inherit'],
});
console.log(status === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = status === 0 ? 0 : 1;
