import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../dev/paths.mjs';
import { npmScript } from '../surroundings.mjs';
import { median } from '../table.mjs';

const ROUNDS = 5;
const PORT_BASE = 18400;
const bars = { first: 60, second: 20 };

/** From the command to the page, in a clone whose packages are installed: with nothing built and no data, then again. */
export const startUp = {
  name: 'start-up',
  what: `npm start after the install, first and second time (${ROUNDS} clones, some minutes)`,
  bar: `≤ ${bars.first} s / ≤ ${bars.second} s`,
  async run() {
    const seconds = { first: [], second: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      await inClone(async (clone) => {
        for (const which of ['first', 'second']) seconds[which].push(await timedStart(clone));
      });
    }
    return ['first', 'second'].map((which) => {
      const measured = median(seconds[which]);
      return {
        name: `start-${which}`,
        measured: `${measured.toFixed(1)} s (${Math.min(...seconds[which]).toFixed(1)}-${Math.max(...seconds[which]).toFixed(1)})`,
        bar: `≤ ${bars[which]} s`,
        ok: measured <= bars[which],
      };
    });
  },
};

async function inClone(work) {
  const clone = mkdtempSync(join(tmpdir(), 'jatigi-start-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--local', root, clone]);
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
    await work(clone);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

async function timedStart(clone) {
  const began = performance.now();
  await npmScript('start.mjs', ['--detach', '--port-base', String(PORT_BASE)], clone);
  const seconds = (performance.now() - began) / 1000;
  // Measured from outside: a clone whose start failed has thrown, and its supervisor has ended by itself.
  await npmScript('stop.mjs', [], clone);
  return seconds;
}
