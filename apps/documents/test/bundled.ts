import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** Bundles one entry as the build does, for tests that need a process of its own to kill. */
export function bundled(entry: string): string {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const out = mkdtempSync(join(root, 'dist/test-child-')); // below the root, where packages are found
  const script =
    `import { bundle } from ${JSON.stringify(join(root, 'tools/build/bundle.mjs'))};` +
    `await bundle({ entries: [${JSON.stringify(join(__dirname, `${entry}.ts`))}], out: ${JSON.stringify(out)} });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: 'inherit' });
  return join(out, `${entry}.js`);
}
