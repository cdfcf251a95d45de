import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from '../dev/paths.mjs';

/** What a browser is given: styles, and the scripts that stand alone. No React goes there, so none is shipped. */
const forBrowsers =
  /^((site|staff|uploads|passkey-device|verify-page|verify-keeper|begin-desk|scan-visa|seal-judge|bar-code-reader)-[\w-]{8}\.js|[\w-]+\.css|.*\.(svg|ico|png|webp|txt|wasm))$/;

/**
 * Makes the pages of an application by Vite and puts them beside its bundle: `server/index.mjs`, and `client/` with the
 * files for browsers, each also compressed.
 * @returns the source files that went in
 */
export async function buildPages(app, out) {
  const home = join(root, 'apps', app);
  const made = join(root, `dist/.${app}`);
  rmSync(made, { recursive: true, force: true });
  await viteBuild(home);
  mkdirSync(join(out, 'server'), { recursive: true });
  cpSync(join(made, 'server/index.mjs'), join(out, 'server/index.mjs'));
  copyFiles(join(made, 'client'), join(out, 'client'));
  rmSync(made, { recursive: true, force: true });
  const sources = [
    join(home, 'src'),
    ...['libs/ui', 'libs/vds/src', 'libs/mrz/src'].map((one) => join(root, one)),
  ].flatMap(filesIn);
  return [...sources, ...['vite.config.mts', 'react-router.config.ts'].map((file) => join(home, file))];
}

function viteBuild(home) {
  const script = join(root, 'node_modules/@react-router/dev/bin.cjs');
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, [script, 'build'], { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The pages cannot be built:\n${output}`));
    });
  });
}

function copyFiles(from, to) {
  for (const file of filesIn(from).filter((one) => forBrowsers.test(basename(one)))) {
    const target = join(to, file.slice(from.length));
    mkdirSync(join(target, '..'), { recursive: true });
    const content = readFileSync(file);
    writeFileSync(target, content);
    if (!['.js', '.css', '.svg', '.wasm'].includes(extname(file))) continue;
    writeFileSync(`${target}.br`, brotliCompressSync(content));
    writeFileSync(`${target}.gz`, gzipSync(content));
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
