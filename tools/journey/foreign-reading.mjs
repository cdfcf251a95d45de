import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { installMissing } from '../verify-foreign/debian-packages.mjs';
import { NEEDS } from '../verify-foreign/foreign-seal.mjs';

/**
 * Programs of others draw the paper, read its seal, and check signature and certificates as published.
 * @returns {{ isRead: boolean, said: string }}
 */
export function foreignReading(pdf, gateway) {
  installMissing(NEEDS);
  const folder = mkdtempSync(join(tmpdir(), 'jatigi-visa-'));
  try {
    const file = join(folder, 'visa.pdf');
    writeFileSync(file, pdf);
    const script = join(root, 'tools/verify-foreign/checks/seal.mjs');
    const { stdout } = spawnSync(process.execPath, [script, '--pdf', file, '--gateway', gateway], { encoding: 'utf8' });
    const lines = stdout.trim().split('\n');
    const counted = JSON.parse(lines.at(-1));
    // A program that is not here and cannot be installed is said, and is no difference.
    const isRead = counted.failed === 0 && counted.passed + counted.notRun === 3;
    return { isRead, said: lines.slice(0, -1).join('; ') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
