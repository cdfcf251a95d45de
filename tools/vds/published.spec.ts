import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = join(__dirname, '../..');
interface Vectors {
  readonly certificates: { readonly UTTS5B: string };
  readonly seals: readonly { readonly hex: string; readonly expect: { readonly mrz: readonly string[] } }[];
}
const vectors = JSON.parse(readFileSync(join(root, 'libs/vds/test-vectors/vds.json'), 'utf8')) as Vectors;
const program = `
import { readSigners, verifySeal } from '@jatigi/vds';
const bytes = Uint8Array.from(Buffer.from(process.argv[2] ?? '', 'hex'));
const der = Uint8Array.from(Buffer.from(process.argv[3] ?? '', 'base64'));
const found = await verifySeal(bytes, await readSigners(der), new Date('2026-11-01'));
const line: string | undefined = found.etd?.mrz[0];
console.log(found.status, line);
`;
const wrong = program.replace('found.etd', 'found.passport');

let folder: string;
let home: string;
beforeAll(() => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  folder = mkdtempSync(join(root, 'dist/published-vds-')); // below the root, where the reader of pictures is found
  const said = execFileSync(process.execPath, [join(__dirname, 'pack.mjs'), folder], { encoding: 'utf8' });
  home = join(folder, 'node_modules/@jatigi/vds');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', said.split(' ')[0] ?? '', '-C', home, '--strip-components=1']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compile = (text: string): string => {
  writeFileSync(join(folder, 'program.mts'), text);
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', skipLibCheck: false, types: ['node'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['program.mts'] }));
  try {
    const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
    return execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

const [etd] = vectors.seals;
const hex = etd?.hex ?? '';

it('is typed for a program that has nothing but the package, and verifies there', () => {
  expect(compile(program)).toBe('');
  const args = [join(folder, 'program.mjs'), hex, vectors.certificates.UTTS5B];
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe(`VALID ${etd?.expect.mrz[0]}\n`);
  expect(compile(wrong)).toContain('passport');
});

it('brings its command', () => {
  const answer = execFileSync(process.execPath, [join(home, 'dist/cli.cjs'), 'decode', '--hex', hex], {
    encoding: 'utf8',
  });
  expect(JSON.parse(answer)).toMatchObject({ status: 'DECODED', kind: 'etd' });
});

it('needs no package but the reader of pictures, of the version that this workspace was tested with', () => {
  type Packages = Record<string, string>;
  const read = (file: string) =>
    JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Packages; optionalDependencies?: Packages };
  const { dependencies, optionalDependencies } = read(join(home, 'package.json'));
  expect(dependencies).toBeUndefined();
  expect(optionalDependencies).toEqual({ 'zxing-wasm': read(join(root, 'package.json')).dependencies?.['zxing-wasm'] });
  const library = readdirSync(join(home, 'dist')).filter((name) => name.endsWith('.mjs'));
  const text = library.map((name) => readFileSync(join(home, 'dist', name), 'utf8')).join('\n');
  expect(
    [...text.matchAll(/(?:from|import) "([^"]+)"|\brequire\(|\bimport\(/g)].filter(
      ([, name]) => !name?.startsWith('./'),
    ),
  ).toEqual([]);
  const command = readFileSync(join(home, 'dist/cli.cjs'), 'utf8');
  const asked = [...command.matchAll(/(?:require|import)\("([^"]+)"\)/g)].map(([, name]) => name);
  expect([...new Set(asked)].filter((name) => !name?.startsWith('node:'))).toEqual(['zxing-wasm/reader']);
});

/** Gzip bytes of a program that imports these names, as a bundler for browsers makes it. */
function bundled(names: string): number {
  const contents = `import { ${names} } from '@jatigi/vds'; console.log(${names});`;
  const { outputFiles } = buildSync({
    ...{ stdin: { contents, resolveDir: folder }, bundle: true, minify: true, write: false, format: 'esm' },
    ...{ platform: 'browser', logLevel: 'error' },
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

it('is shaken down to what is used', () => {
  const [whole, decoder, c40] = [
    bundled('verifySeal, readTrustBundle, encodeSeal, documentContent'),
    bundled('decodeSeal'),
    bundled('decodeC40'),
  ];
  expect(whole).toBeLessThan(16 * 1024);
  expect(decoder).toBeLessThan(whole / 4);
  expect(c40).toBeLessThan(decoder / 2);
});
