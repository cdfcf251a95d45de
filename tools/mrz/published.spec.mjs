import { build } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { root } from '../dev/paths.mjs';

const ZONE = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226'];
const LIMIT = 12 * 1024;
const program = `
import { buildMrz, parseMrz, type MrzInput } from '@jatigi/mrz';
const result = parseMrz(${JSON.stringify(ZONE)}, { format: 'MRV-B' });
const problems: number = result.ok ? 0 : result.suggestions.length + result.problems[0].position;
const surname: string = result.ok ? result.mrz.surname : '';
const input: Partial<MrzInput> = { truncation: 'initials' };
console.log(surname, problems, typeof buildMrz, input.truncation);
`;

let folder;
let installed;
beforeAll(() => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  folder = mkdtempSync(join(root, 'dist/published-')); // below the root, where the compiler finds the types of Node
  const packed = execFileSync(process.execPath, [join(root, 'tools/mrz/pack.mjs'), folder], { encoding: 'utf8' });
  installed = join(folder, 'node_modules/@jatigi/mrz');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', packed.trim(), '-C', installed, '--strip-components=1']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compile = (text) => {
  writeFileSync(join(folder, 'program.mts'), text);
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', skipLibCheck: false, types: ['node'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['program.mts'] }));
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout;
};

/** What a browser gets, minified, that imports these names. `platform: 'browser'` refuses modules of Node. */
async function bundled(names, use = `globalThis.used = [${names}];`) {
  const contents = `import { ${names} } from '@jatigi/mrz'; ${use}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0].text;
}

it('is typed for a program that has nothing but the package, and runs in it', () => {
  expect(compile(program)).toBe('');
  const run = execFileSync(process.execPath, [join(folder, 'program.mjs')], { encoding: 'utf8' });
  expect(run).toBe('ERIKSSON 0 function initials\n');
  expect(compile(program.replace('mrz.surname', 'mrz.nickname'))).toContain('nickname');
});

it('asks for no other package', () => {
  const { dependencies, peerDependencies, sideEffects } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  );
  expect([dependencies, peerDependencies, sideEffects]).toEqual([undefined, undefined, false]);
});

it(`weighs at most ${LIMIT} bytes gzip with everything in it`, async () => {
  const index = readFileSync(join(installed, 'dist/index.mjs'), 'utf8');
  const names = [...index.matchAll(/export \{ ([^}]+) \}/g)].flatMap(([, list]) => list.split(', '));
  expect(names).toContain('buildMrz');
  const text = await bundled(names.join(', '));
  const bytes = gzipSync(text).length;
  console.log(`everything: ${bytes} bytes gzip`);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
  expect(bytes).toBeGreaterThan(1024);
});

it('runs where there is nothing but the language: nothing of Node, nothing of a browser', async () => {
  const text = await bundled('parseMrz, suggestRepairs', `globalThis.answer = parseMrz(zone);`);
  const misread = ZONE.map((line) => line.replace('690806', '69O806'));
  const context = { zone: misread, answer: undefined };
  runInNewContext(text, context);
  expect(context.answer).toMatchObject({ ok: false, suggestions: [{ lines: ZONE, problemsLeft: 0 }] });
});

it('gives a program that wants check digits nothing else', async () => {
  const text = await bundled('checkDigit');
  console.log(`checkDigit alone: ${text.length} bytes`);
  expect(text.length).toBeLessThan(700);
  expect(text).not.toContain('MrzBuildError');
});

it('brings the command jatigi-mrz', () => {
  const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const program = join(installed, bin['jatigi-mrz']);
  expect(readFileSync(program, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  const run = (...args) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  const good = run('parse', ...ZONE);
  expect([good.status, JSON.parse(good.stdout).surname]).toEqual([0, 'ERIKSSON']);
  const bad = run('parse', ZONE[0], ZONE[1].replace('690806', '690807'));
  expect([bad.status, JSON.parse(bad.stdout).status]).toEqual([1, 'INVALID']);
});

it('is run from the sources by npm run mrz, with the same answer', () => {
  const tool = join(root, 'tools/mrz/mrz.mjs');
  const run = spawnSync(process.execPath, [tool, 'parse', '-'], { input: ZONE.join('\n'), encoding: 'utf8' });
  expect([run.status, JSON.parse(run.stdout).status, run.stderr]).toEqual([0, 'VALID', '']);
});

it('tells of everything that it exports in API.md, which goes along', () => {
  const api = readFileSync(join(installed, 'API.md'), 'utf8');
  const names = [...readFileSync(join(root, 'libs/mrz/src/index.ts'), 'utf8').matchAll(/\{ ([^}]+) \}/g)]
    .flatMap(([, list]) => list.split(', '))
    .map((name) => name.replace('type ', ''));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(api))).toEqual([]);
});

it('says in its README what was found beside the package mrz', () => {
  const tool = join(root, 'tools/mrz/comparison.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
