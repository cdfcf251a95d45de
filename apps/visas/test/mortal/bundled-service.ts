import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');

/** Bundles `main.ts` and `migrate.ts` of a service as its build does, to run it as a process of its own. */
export function bundledService(name: 'visas' | 'documents'): string {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const out = mkdtempSync(join(root, 'dist/test-mortal-')); // below the root, where packages are found
  const entries = ['main', 'migrate'].map((entry) => join(root, 'apps', name, 'src', `${entry}.ts`));
  const script =
    `import { bundle } from ${JSON.stringify(join(root, 'tools/build/bundle.mjs'))};` +
    `await bundle({ entries: ${JSON.stringify(entries)}, out: ${JSON.stringify(out)} });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: 'inherit' });
  return out;
}
