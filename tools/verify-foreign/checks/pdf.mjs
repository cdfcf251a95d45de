// Signed PDFs of every kind, by programs that nobody here wrote: pdfsig (poppler) and pyHanko verify the signatures, with
// nothing but the authority's certificate and its list; veraPDF holds each file to PDF/A-2a and to the rules of PDF/UA-1.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { mavenJars } from '../../dev/maven-jars.mjs';
import { subjectOf } from '../foreign-seal.mjs';
import { NotRun } from '../not-run.mjs';
import { pythonPackages } from '../python-packages.mjs';

const here = join(import.meta.dirname, '..');
/** One file carries one identifier, and ours says PDF/A: 5-1 is the only rule of PDF/UA-1 that may stay broken. */
const IDENTIFIER = '5-1';
const LARGEST = 200_000;

/** Folder of the samples, and all of them. */
async function samples() {
  const { folder } = await subjectOf('e-visa');
  const papers = readdirSync(join(folder, 'papers')).sort();
  if (papers.length === 0) throw new Error('no paper was printed');
  return { folder, files: papers.map((name) => join(folder, 'papers', name)) };
}

/** Where a byte is changed: in what was printed, in the dictionary of the signature, in the last line. */
function altered(file, folder) {
  const bytes = readFileSync(file);
  const contents = bytes.lastIndexOf('/Contents <');
  return [500, Math.floor(contents / 2), contents - 40, bytes.length - 40].map((at, n) => {
    const changed = Buffer.from(bytes);
    changed[at] ^= 1;
    const path = join(folder, `altered-${n}-${basename(file)}`);
    writeFileSync(path, changed);
    return path;
  });
}

/** @returns what poppler says of each file: it has no anchors, so it speaks of the signature alone */
function pdfsigSays(file) {
  const { stdout } = spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
  const of = (what) => new RegExp(`${what}: (.*)`).exec(stdout)?.[1];
  return {
    verdict: of('Signature Validation'),
    type: of('Signature Type'),
    whole: stdout.includes('Total document signed'),
  };
}

let packages;
function pyhankoSays(folder, files) {
  packages ??= pythonPackages(join(here, 'python/requirements.txt'));
  const trust = ['authority.pem', 'crl.pem', 'tsa.pem'].map((name) => join(folder, name));
  const said = execFileSync('python3', [join(here, 'python/check_signatures.py'), ...trust, ...files], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: packages },
    timeout: 240_000,
  });
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function verapdfSays(files) {
  const pom = join(here, 'verapdf/pom.xml');
  const version = /<version>(\d[^<]+\.[^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  let jars;
  try {
    jars = mavenJars({ pom, name: `verapdf-${version}` }, () => undefined);
  } catch (error) {
    throw new NotRun(error.message.split('\n').slice(0, 2).join(' '));
  }
  const args = ['-cp', join(jars, '*'), join(here, 'java/CheckPdf.java'), ...files];
  const said = execFileSync('java', args, { encoding: 'utf8', timeout: 300_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return said
    .trim()
    .split('\n')
    .map((line) => {
      const [flavour, assertions, broken, file] = line.split('\t');
      return { flavour, assertions: Number(assertions), broken: broken ? broken.split(' ') : [], file: basename(file) };
    });
}

/** Runs with a folder for altered copies. */
async function withCopies(use) {
  const folder = mkdtempSync(join(tmpdir(), 'altered-pdfs-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const refused = (said) => said.filter(({ accepted }) => !accepted);

export const checks = [
  {
    name: 'pdfsig accepts the signature of every kind of paper, and none with one byte changed',
    needs: ['pdfsig'],
    run: () =>
      withCopies(async (copies) => {
        const { files } = await samples();
        for (const file of files) {
          const { verdict, type, whole } = pdfsigSays(file);
          if (verdict !== 'Signature is Valid.' || type !== 'ETSI.CAdES.detached' || !whole)
            throw new Error(`${basename(file)}: ${verdict} ${type}, whole: ${whole}`);
        }
        for (const copy of altered(files[0], copies)) {
          const { verdict } = pdfsigSays(copy);
          if (verdict === 'Signature is Valid.') throw new Error(`${basename(copy)} was accepted`);
        }
        return `${files.length} papers`;
      }),
  },
  {
    name: 'pyHanko trusts the signature of every kind of paper by authority and list alone, and none with one byte changed',
    needs: ['python3', 'pip3'],
    run: () =>
      withCopies(async (copies) => {
        const { folder, files } = await samples();
        const said = pyhankoSays(folder, files);
        if (refused(said).length > 0) throw new Error(JSON.stringify(refused(said)[0]));
        const partly = said.find(({ coverage, revisions }) => coverage !== 'ENTIRE_FILE' || revisions !== 2);
        if (partly) throw new Error(JSON.stringify(partly));
        const changed = pyhankoSays(folder, altered(files[0], copies));
        if (refused(changed).length !== changed.length) throw new Error(`accepted: ${JSON.stringify(changed)}`);
        return `${said.length} papers, ${said[0].mechanism}, ${said[0].subfilter}, revisions kept: ${said[0].revisions}`;
      }),
  },
  {
    name: 'pyHanko trusts the time stamp of a paper that was stamped (PAdES B-T)',
    needs: ['python3', 'pip3', 'openssl'],
    async run() {
      const { folder } = await samples();
      const [{ accepted, stamp, why }] = pyhankoSays(folder, [join(folder, 'stamped.pdf')]);
      if (!accepted || !stamp?.trusted || !stamp.intact) throw new Error(why ?? JSON.stringify(stamp));
      return `stamped at ${stamp.at}`;
    },
  },
  {
    name: 'veraPDF finds every kind of paper in order: PDF/A-2a, and all rules of PDF/UA-1 but the identifier',
    needs: ['java', 'mvn'],
    async run() {
      const said = verapdfSays((await samples()).files);
      for (const { flavour, broken, file } of said) {
        const wrong = broken.filter((rule) => flavour === '2a' || rule !== IDENTIFIER);
        if (wrong.length > 0) throw new Error(`${file} breaks ${wrong.join(', ')} of ${flavour}`);
      }
      const assertions = said.reduce((sum, one) => sum + one.assertions, 0);
      return `${said.length / 2} papers, ${assertions.toLocaleString('en')} assertions`;
    },
  },
  {
    name: 'no paper is larger than 200 KB',
    needs: [],
    async run() {
      const sizes = (await samples()).files.map((file) => ({ file: basename(file), size: readFileSync(file).length }));
      const [largest] = sizes.sort((a, b) => b.size - a.size);
      if (largest.size > LARGEST) throw new Error(`${largest.file} has ${largest.size} bytes`);
      return `the largest is ${largest.file}, ${largest.size} bytes`;
    },
  },
];
