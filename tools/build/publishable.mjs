import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { npmCommand } from '../dev/install.mjs';
import { root } from '../dev/paths.mjs';

/**
 * A folder that goes with this process, with what a library publishes beside its code: two builds at once do not meet.
 * @param home folder of the library
 */
export function packageFolder(home, files) {
  const folder = mkdtempSync(join(tmpdir(), `${basename(home)}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const file of files) cpSync(join(home, file), join(folder, basename(file)));
  return folder;
}

/** Runs the compiler by the `tsconfig.build.json` of a library; what it writes goes to `outDir`. */
export function compile(home, outDir) {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  const args = [compiler, '-p', join(home, 'tsconfig.build.json'), '--outDir', outDir];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}

/** Types of a library that carries another one along: what it imports of it is found beside it. */
export function writeTypes(home, carried, types) {
  compile(home, types);
  const own = join(types, basename(home), 'src');
  for (const name of readdirSync(own)) {
    const text = readFileSync(join(own, name), 'utf8');
    writeFileSync(join(own, name), text.replaceAll(`'@jatigi/${carried}'`, `'../../${carried}/src/index'`));
  }
}

/**
 * Packs a built package as `npm publish` would send it.
 * @returns the tarball, and how large it is in words
 */
export function pack(home, folder = join(root, 'dist/packages')) {
  mkdirSync(folder, { recursive: true });
  const [npm, ...args] = npmCommand();
  const packed = execFileSync(npm, [...args, 'pack', '--json', '--pack-destination', folder], { cwd: home });
  const [{ filename, size, unpackedSize }] = JSON.parse(packed);
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} kB`;
  return { file: join(folder, filename), sizes: `${kilobytes(size)}, ${kilobytes(unpackedSize)} unpacked` };
}
