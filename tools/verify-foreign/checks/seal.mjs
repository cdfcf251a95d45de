// The seal of an e-visa, read and verified by programs that nobody here wrote: pdftoppm draws the page, dmtxread reads
// the DataMatrix, openssl checks the certificates and the signature. Not one line of libs/vds runs.
//   node tools/verify-foreign/checks/seal.mjs                          prints a sample itself, without a running stack
//   node tools/verify-foreign/checks/seal.mjs --pdf FILE --gateway URL  a real document, certificates as published
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NEEDS, readSeal, split, subjectOf, verifySignature } from '../foreign-seal.mjs';

const checksOf = (options) => [
  {
    name: 'the seal of the e-visa is read by dmtxread from the page that pdftoppm draws',
    needs: NEEDS,
    async run() {
      const seal = readSeal(await subjectOf('e-visa', options));
      const { signer, reference, profile } = split(seal);
      if (profile !== '5d01') throw new Error(`profile ${profile} is not the visa of ICAO 9303-7`);
      return `${seal.length} bytes, signer ${signer}, certificate ${reference}`;
    },
  },
  {
    name: 'openssl verifies the certificate chain and the signature of the seal',
    needs: NEEDS,
    async run() {
      const given = await subjectOf('e-visa', options);
      const parts = split(readSeal(given));
      const said = verifySignature(given, parts, parts.message);
      if (said !== 'Verified OK') throw new Error(`openssl: ${said}`);
      return `openssl: ${said}`;
    },
  },
  {
    name: 'openssl refuses the seal with one altered bit',
    needs: NEEDS,
    async run() {
      const given = await subjectOf('e-visa', options);
      const parts = split(readSeal(given));
      const message = Buffer.from(parts.message);
      message[40] ^= 1;
      const said = verifySignature(given, parts, message);
      if (said === 'Verified OK') throw new Error('an altered seal was accepted');
      return `openssl: ${said.split('\n')[0]}`;
    },
  },
];

export const checks = checksOf({});

const onPath = (program) => (process.env.PATH ?? '').split(delimiter).some((at) => existsSync(join(at, program)));

async function main() {
  const option = (name) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const summary = { passed: 0, failed: 0, notRun: 0 };
  for (const check of checksOf({ pdf: option('pdf'), gateway: option('gateway') ?? 'http://127.0.0.1:4000' })) {
    const absent = check.needs.filter((program) => !onPath(program));
    if (absent.length > 0) {
      console.log(`not run: ${absent.join(', ')}`);
      summary.notRun += 1;
      continue;
    }
    try {
      console.log(`passed: ${check.name}: ${await check.run()}`);
      summary.passed += 1;
    } catch (error) {
      console.log(`failed: ${check.name}: ${error.message}`);
      summary.failed += 1;
    }
  }
  console.log(JSON.stringify(summary));
  process.exitCode = summary.failed === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
