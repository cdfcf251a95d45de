import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../dev/paths.mjs';

const PORT_BASE = 4700;

/** A platform of what is committed here, in a folder of its own, for as long as the check runs. */
export function ownPlatform() {
  const copy = mkdtempSync(join(tmpdir(), 'jatigi-pages-'));
  const run = (program, args, cwd) => {
    const { status } = spawnSync(program, args, { cwd, stdio: 'inherit' });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
  };
  const stop = () => {
    run(process.execPath, ['tools/dev/stop.mjs'], copy);
    rmSync(copy, { recursive: true, force: true });
  };
  run('git', ['clone', '--quiet', root, copy], root);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  try {
    run(process.execPath, ['tools/dev/start.mjs', '--detach', '--port-base', String(PORT_BASE)], copy);
  } catch (error) {
    rmSync(copy, { recursive: true, force: true });
    throw error;
  }
  return { base: `http://127.0.0.1:${PORT_BASE}`, stop };
}
