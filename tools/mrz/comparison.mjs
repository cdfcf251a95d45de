// node tools/mrz/comparison.mjs [--write]   What libs/mrz and the npm package mrz can do, each line found out by trying it;
// --write puts the table into the README of the library.
import { build } from 'esbuild';
import { parse } from 'mrz';
import * as rival from 'mrz';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import prettier from 'prettier';
import { root } from '../dev/paths.mjs';
import { bundled } from './bundled.mjs';

const readme = join(root, 'libs/mrz/README.md');
const markers = /(<!-- comparison -->\n)[\s\S]*?(<!-- \/comparison -->)/;
const ours = await bundled('src/index.ts');
const { buildMrz, parseMrz } = ours;

const data = {
  ...{ issuer: 'MLI', surname: 'Keïta', givenNames: 'Awa Ɲeba', documentNumber: 'AB0158I80', nationality: 'MLI' },
  ...{ birthDate: '1990-05-17', sex: 'F', expiryDate: '2031-08-05', optionalData: 'Z9' },
};
const zone = (format, change = {}) => buildMrz(format, { ...data, documentCode: code[format], ...change });
const code = { TD1: 'I', TD2: 'I', TD3: 'PP', 'MRV-A': 'V', 'MRV-B': 'V' };
const put = (lines, line, position, to) =>
  lines.map((text, i) => (i === line - 1 ? text.slice(0, position - 1) + to + text.slice(position) : text));
/** Line 2 with another expiry and the digits that go with it, as the builder would refuse to write it. */
const withExpiry = (expiry) => {
  const line = zone('TD3')[1];
  const dated = `${line.slice(0, 21)}${expiry}${ours.checkDigit(expiry)}${line.slice(28, 43)}`;
  return [zone('TD3')[0], dated + ours.checkDigit(dated.slice(0, 10) + dated.slice(13, 20) + dated.slice(21, 43))];
};

const read = { ours: (lines) => parseMrz(lines).ok, rival: (lines) => attempt(() => parse(lines).valid) };
function attempt(work) {
  try {
    return work();
  } catch {
    return false;
  }
}
/** A line of the table about zones that both are asked to read. */
const both = (what, lines, expected = true) => [what, read.ours(lines) === expected, read.rival(lines) === expected];

/** A format of France alone; the specimen that its descriptions show. */
const frenchCard = ['IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<', '8806923102858CORINNE<<<<<<<6512068F6'];
const wrongDigit = put(zone('TD3'), 2, 28, '0');
const misread = put(zone('TD3'), 2, 16, 'O');
const misreadNumber = put(zone('TD3'), 2, 3, 'O');
const suggestions = (lines) => parseMrz(lines).suggestions ?? [];
const corrects = (lines) => parse(lines, { autocorrect: true }).valid;
const longNumber = zone('TD1', { documentNumber: 'D23145890734', optionalData: '' });
const detail = parse(wrongDigit).details.find(({ valid }) => !valid);
const told = parseMrz(wrongDigit).problems[0];

function abilities() {
  const old = zone('TD3', { documentCode: 'P' });
  const issued = { issuedOn: '2028-01-01' };
  return [
    both('reads TD1', zone('TD1')),
    both('reads TD2', zone('TD2')),
    both('reads TD3', zone('TD3')),
    both('reads visas of size A (MRV-A)', zone('MRV-A')),
    both('reads visas of size B (MRV-B)', zone('MRV-B')),
    both('reads the old French identity card', frenchCard),
    ['builds zones', zone('TD3').length === 2, Object.keys(rival).some((name) => /build|generate|format$/i.test(name))],
    ['writes names: transliteration, truncation', zone('TD3')[0].includes('KEITA<<AWA<NEBA'), 'encodeNames' in rival],
    both('reads a long number of a card', longNumber),
    both('takes a birth date without its day', zone('TD3', { birthDate: '1990-05' })),
    both('takes 30 April', withExpiry('310430')),
    both('refuses 31 April', withExpiry('310431'), false),
    both('refuses 29 February 2031', withExpiry('310229'), false),
    both('refuses a country that does not exist', zone('TD3', { nationality: 'QQQ' }), false),
    both('takes the specimen country UTO', zone('TD3', { issuer: 'UTO', nationality: 'UTO' })),
    both('refuses the code AI on a card', put(zone('TD1', { documentCode: 'AC' }), 1, 2, 'I'), false),
    ['knows from when passports need which code', !parseMrz(old, issued).ok, attempt(() => !parse(old, issued).valid)],
    [
      'gives field, position, found, expected as data',
      isPrecise(told),
      isPrecise({ ...detail, position: detail.start + 1 }),
    ],
    ['says that a name may be truncated', 'namesMayBeTruncated' in parseMrz(zone('TD3')).mrz, isTruncationTold()],
    ['sees O for 0 in a date', suggestions(misread)[0]?.problemsLeft === 0, corrects(misread)],
    ['sees O for 0 in a number, by its check digit', suggestions(misreadNumber).length > 0, corrects(misreadNumber)],
    ['suggests without changing the value', !parseMrz(misread).ok, !corrects(misread)],
  ];
}

function isPrecise({ field, position, found, expected }) {
  return [field, position, found, expected].every((part) => part !== undefined);
}
function isTruncationTold() {
  return /truncat/i.test(JSON.stringify(parse(zone('TD3', { givenNames: 'A'.repeat(40) }))));
}

async function weight(contents) {
  const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false };
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: root } });
  return `${(gzipSync(outputFiles[0].contents).length / 1024).toFixed(1)} kB`;
}

async function table() {
  const mark = (value) => (value ? 'yes' : 'no');
  const version = JSON.parse(readFileSync(join(root, 'node_modules/mrz/package.json'), 'utf8')).version;
  const all = (path) => weight(`import * as all from '${path}'; globalThis.all = all;`);
  const lines = [
    `| tried on both | @jatigi/mrz | mrz ${version} |`,
    '| --- | --- | --- |',
    ...abilities().map(([what, here, there]) => `| ${what} | ${mark(here)} | ${mark(there)} |`),
    `| everything, minified, gzip | ${await all('./libs/mrz/src/index.ts')} | ${await all('mrz')} |`,
  ];
  const settings = await prettier.resolveConfig(readme);
  return (await prettier.format(lines.join('\n'), { ...settings, parser: 'markdown' })).trim();
}

/** The README as it should be. */
export async function readmeWithTable() {
  const made = await table();
  return readFileSync(readme, 'utf8').replace(markers, (_, before, after) => `${before}\n${made}\n\n${after}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) writeFileSync(readme, await readmeWithTable());
  else if (process.argv.includes('--check'))
    process.exitCode = (await readmeWithTable()) === readFileSync(readme, 'utf8') ? 0 : 1;
  else console.log(await table());
}
