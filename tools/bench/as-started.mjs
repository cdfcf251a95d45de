import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { root } from '../dev/paths.mjs';

/**
 * Measures the press in a process of its own, with the settings that the documents service is started with.
 * @returns what documents-press.mjs answers @throws Error when it ends without an answer
 */
export async function pressAsStarted(...what) {
  const settings = parseEnv(readFileSync(join(root, 'infra/documents.env'), 'utf8'));
  const press = fork(join(root, 'tools/bench/documents-press.mjs'), what.map(String), {
    execArgv: [],
    env: { ...process.env, ...settings },
  });
  const ended = once(press, 'exit').then(([code, signal]) => {
    throw new Error(`the press ended before its answer (${signal ?? code})`);
  });
  const [answer] = await Promise.race([once(press, 'message'), ended]);
  ended.catch(() => undefined); // its end after the answer is no error
  return answer;
}
