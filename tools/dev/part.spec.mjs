import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Part } from './part.mjs';
import { isAlive, spawnLogged, stopProcess, waitUntil } from './processes.mjs';

/** A part that is a small Node program; `ready` once its mark exists. */
function program(source) {
  const folder = mkdtempSync(join(tmpdir(), 'part-'));
  const logFile = join(folder, 'log');
  const script = join(folder, 'program.cjs');
  const mark = join(folder, 'mark');
  writeFileSync(script, `const mark = ${JSON.stringify(mark)}; const fs = require('node:fs');\n${source}`);
  const launch = async () => {
    const child = spawnLogged(process.execPath, [script], { logFile });
    return { pid: child.pid, child, stop: () => stopProcess(child.pid, { graceMs: 300 }) };
  };
  const said = [];
  const part = new Part(
    { name: 'example', logFile, launch, ready: async () => existsSync(mark) },
    { say: (text) => said.push(text), changed: () => undefined },
  );
  return { part, said };
}

const WORKING = `console.log('at work'); fs.writeFileSync(mark, ''); setInterval(() => {}, 1000);`;

describe('a part of the stack', () => {
  it('that dies is shown with the end of its log and comes back', async () => {
    const { part, said } = program(WORKING);
    await part.start();
    const first = part.pid;
    process.kill(first, 'SIGKILL');
    expect(await waitUntil(() => part.state === 'ready' && part.pid !== first, 10_000)).toBe(true);
    expect(said[0]).toMatch(/example ended unexpectedly \(SIGKILL\)[\s\S]*at work/);
    expect([said[1], part.restarts]).toEqual(['example starts again in 0.5 s', 1]);
    await part.stop();
  });

  it('that cannot start is given up after three attempts, with its log', async () => {
    const { part } = program(`console.error('PORT is missing'); process.exit(1);`);
    await expect(part.start()).rejects.toThrow(/example does not start[\s\S]*PORT is missing/);
  });

  it('that is stopped stays stopped and leaves no process', async () => {
    const { part, said } = program(WORKING);
    await part.start();
    expect(await part.stop()).toBe('stopped');
    expect([part.state, isAlive(part.pid), said]).toEqual(['stopped', false, []]);
  });

  it('that does not hear SIGTERM is killed', async () => {
    const { part } = program(`process.on('SIGTERM', () => {}); ${WORKING}`);
    await part.start();
    expect(await part.stop()).toBe('killed');
    expect(isAlive(part.pid)).toBe(false);
  });
});
